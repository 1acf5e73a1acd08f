using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.WhiteCell;

namespace Wargame.Sessions.Commands;

/// <summary>Sends another facilitator out at once. Nobody sends themselves out, so that one always remains. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="FacilitatorId">The facilitator.</param>
public sealed record DismissFacilitator(string Id, DateTimeOffset At, Issuer By, string FacilitatorId) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (state.Cell.Facilitator(FacilitatorId) is null)
            return Refusals.NoSuchFacilitator;
        return FacilitatorId == Facilitator.IdOf((Issuer.Control)By)
            ? Refusals.CannotDismissYourself
            : new FacilitatorDismissed(Stamp.Of(this), FacilitatorId);
    }
}

using Wargame.Sessions.Agreements;
using Wargame.Sessions.Events;
using Wargame.Sessions.Scenarios;

namespace Wargame.Sessions.Commands;

/// <summary>Throws the team's own draft of an agreement away.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="AgreementId">The agreement.</param>
/// <param name="As">From control: for whom.</param>
public sealed record DropAgreementDraft(string Id, DateTimeOffset At, Issuer By, string AgreementId, string As = "") : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Spokesman.Of(rules, state, this, As, SeatRight.Negotiate, out var actor) is { } refusal)
            return refusal;
        return state.Agreement(AgreementId)?.Drafts.ContainsKey(actor) == true
            ? new AgreementDraftDropped(Stamp.Of(this), AgreementId, actor)
            : Refusals.NoSuchAgreement;
    }
}

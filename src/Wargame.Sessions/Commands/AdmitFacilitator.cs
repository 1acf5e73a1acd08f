using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Lets another facilitator in, who may do all that control may. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="FacilitatorId">The facilitator's id, unique in the session.</param>
/// <param name="Person">The person's name, 1 to 40 characters, unlike the other facilitators'.</param>
public sealed record AdmitFacilitator(string Id, DateTimeOffset At, Issuer By, string FacilitatorId, string Person) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (!Texts.IsId(FacilitatorId) || state.Cell.Facilitators.Any(each => each.Id == FacilitatorId))
            return Refusals.BadId;
        if (Texts.Name(Person) is not { } person)
            return Refusals.BadName;
        if (NameFacilitator.IsTaken(state, person, FacilitatorId))
            return Refusals.NameOfAnother;
        return state.Cell.Present.Count() >= Limits.Facilitators
            ? Refusals.TooManyFacilitators
            : new FacilitatorAdmitted(Stamp.Of(this), FacilitatorId, person);
    }
}

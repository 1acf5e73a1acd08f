using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.WhiteCell;

namespace Wargame.Sessions.Commands;

/// <summary>
/// A facilitator who came in on another line of play is about to act on this one: what they do here carries their name. By control; the host
/// gives it before their first act.
/// </summary>
/// <param name="Id">Made by the host; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">The facilitator.</param>
/// <param name="Person">What they are called on the other line.</param>
public sealed record MeetFacilitator(string Id, DateTimeOffset At, Issuer By, string Person) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override bool WithoutRoom => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (Texts.Name(Person) is not { } person)
            return Refusals.BadName;
        var me = Facilitator.IdOf((Issuer.Control)By);
        var isKnown = state.Cell.Facilitator(me) is not null;
        if (isKnown && state.Cell.NameOf(me) == person)
            return Decision.Nothing;
        if (NameFacilitator.IsTaken(state, person, me))
            return Refusals.NameOfAnother;
        if (isKnown)
            return new FacilitatorNamed(Stamp.Of(this), person);
        return state.Cell.Present.Count() >= Limits.Facilitators
            ? Refusals.TooManyFacilitators
            : new FacilitatorAdmitted(Stamp.Of(this), me, person);
    }
}

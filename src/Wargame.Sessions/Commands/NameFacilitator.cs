using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.WhiteCell;

namespace Wargame.Sessions.Commands;

/// <summary>Says the own name, so that the other facilitators know who did what. Teams never read it. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Person">The name, 1 to 40 characters, unlike the other facilitators'.</param>
public sealed record NameFacilitator(string Id, DateTimeOffset At, Issuer By, string Person) : Command(Id, At, By)
{
    internal override bool InPause => true;

    /// <summary>Whether another facilitator has this name.</summary>
    internal static bool IsTaken(SessionState state, string person, string id) =>
        state.Cell.Present.Any(each => each.Id != id && string.Equals(each.Person, person, StringComparison.OrdinalIgnoreCase));

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (Texts.Name(Person) is not { } person)
            return Refusals.BadName;
        var me = Facilitator.IdOf((Issuer.Control)By);
        if (IsTaken(state, person, me))
            return Refusals.NameOfAnother;
        return state.Cell.NameOf(me) == person ? Decision.Nothing : new FacilitatorNamed(Stamp.Of(this), person);
    }
}

using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Msel;

namespace Wargame.Sessions.Commands;

/// <summary>Holds, skips, lets go or re-times an inject of the scenario that has not come. By control; allowed in a pause, where control has time to think.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Inject">The inject's id.</param>
/// <param name="Coming">Whether it comes.</param>
/// <param name="Turn">The turn at whose start it comes whatever its trigger says; null for its own trigger.</param>
/// <param name="Reason">Why, 3 to 400 characters.</param>
public sealed record PlanInject(string Id, DateTimeOffset At, Issuer By, string Inject, InjectComing Coming, int? Turn, string Reason)
    : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if ((Gate.Control(this) ?? MselLaw.Pending(rules, state, Inject)) is { } refusal)
            return refusal;
        if (Texts.Reason(Reason) is not { } reason)
            return Refusals.BadReason;
        if (Turn is { } turn && !MselLaw.IsAhead(rules, state, turn))
            return Refusals.TurnNotAhead(state.Turn + 1, rules.Model.Definition.Turns);
        var before = state.Msel.Plan(Inject);
        var plan = new InjectPlan(Inject, Coming, Coming == InjectComing.AsWritten ? Turn ?? Late(rules, state) : null, before?.Words, reason);
        return before is not null && before with { Reason = reason } == plan ? Decision.Nothing : new InjectPlanned(Stamp.Of(this), plan);
    }

    /// <summary>What was held beyond its own turn comes in the next: else letting it go would let it never come.</summary>
    private int? Late(SessionRules rules, SessionState state)
    {
        var inject = state.Msel.Present(rules.Model.Definition.Injects.First(inject => inject.Id == Inject), rules.Language);
        return inject.Turn <= state.Turn && inject.When is null ? state.Turn + 1 : null;
    }
}

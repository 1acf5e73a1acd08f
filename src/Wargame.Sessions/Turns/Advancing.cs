using Wargame.Sessions.Arguments;
using Wargame.Sessions.Events;

namespace Wargame.Sessions.Turns;

/// <summary>Going on to the next phase because control or the deadline says so.</summary>
internal static class Advancing
{
    /// <summary>The events of the next phase, or the refusal when nothing follows.</summary>
    public static Decision Next(SessionRules rules, SessionState state, Stamp stamp)
    {
        if (state.Phase == Phase.Adjudication && ArgumentLaw.Unjudged(state) is { } argument)
            return Refusals.ArgumentWaits(rules.Entity(argument.Actor)!);
        var trigger = state.Phase == Phase.Adjudication ? Trigger.Release : Trigger.Advance;
        return TurnMachine.Next(rules, state, trigger) is { } phase
            ? new Decision(Entering.Into(rules, state, phase, stamp), null)
            : Refusals.NothingFollows;
    }
}

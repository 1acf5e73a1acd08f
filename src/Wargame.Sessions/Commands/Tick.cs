using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Turns;

namespace Wargame.Sessions.Commands;

/// <summary>Time passes: goes on to the next phase if the deadline has passed, else nothing. By the clock.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
public sealed record Tick(string Id, DateTimeOffset At, Issuer By) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Clock(this) is { } refusal)
            return refusal;
        return state.Pause is null && state.Clock.Deadline <= At ? Advancing.Next(rules, state, Stamp.Of(this)) : Decision.Nothing;
    }
}

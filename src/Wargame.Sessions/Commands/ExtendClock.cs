using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Moves the deadline. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Seconds">By how many seconds, -3600 to 3600, not 0.</param>
public sealed record ExtendClock(string Id, DateTimeOffset At, Issuer By, int Seconds) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (Seconds is 0 or < -Limits.ClockSeconds or > Limits.ClockSeconds)
            return Refusals.BadExtension;
        return state.Clock.Deadline is { } deadline
            ? new DeadlineMoved(Stamp.Of(this), deadline + TimeSpan.FromSeconds(Seconds))
            : Refusals.NoClock;
    }
}

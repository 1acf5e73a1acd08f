using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>After an outage the deadline moves by its length. By the clock.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="LastAlive">When the session was last known to run.</param>
public sealed record RecoverClock(string Id, DateTimeOffset At, Issuer By, DateTimeOffset LastAlive) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Clock(this) is { } refusal)
            return refusal;
        if (LastAlive > At)
            return Refusals.BadTime;
        // A pause is longer than any outage within it, and the resume will count it whole.
        if (state.Pause is not null || state.Clock.Deadline is not { } deadline)
            return Decision.Nothing;
        var silentSince = LastAlive > state.Clock.EnteredAt ? LastAlive : state.Clock.EnteredAt;
        return At > silentSince ? new DeadlineMoved(Stamp.Of(this), deadline + (At - silentSince)) : Decision.Nothing;
    }
}

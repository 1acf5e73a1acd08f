namespace Wargame.Sessions.Events;

/// <summary>Control moved the deadline, or it moved by the length of an outage.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Deadline">The new deadline.</param>
public sealed record DeadlineMoved(Stamp Stamp, DateTimeOffset Deadline) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state with { Clock = state.Clock with { Deadline = Deadline } };
}

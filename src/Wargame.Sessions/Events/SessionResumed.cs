namespace Wargame.Sessions.Events;

/// <summary>The session goes on.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Deadline">The new deadline, or null without a clock.</param>
public sealed record SessionResumed(Stamp Stamp, DateTimeOffset? Deadline) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state with { Pause = null, Clock = state.Clock with { Deadline = Deadline } };
}

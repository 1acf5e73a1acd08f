namespace Wargame.Sessions.Events;

/// <summary>Teams draft.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Deadline">When it ends, or null.</param>
public sealed record DeliberationOpened(Stamp Stamp, DateTimeOffset? Deadline) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state.Enter(Phase.Deliberation, At, Deadline);
}

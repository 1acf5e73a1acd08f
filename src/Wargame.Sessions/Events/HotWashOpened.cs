namespace Wargame.Sessions.Events;

/// <summary>The last turn is over.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Deadline">When the hot wash ends, or null.</param>
public sealed record HotWashOpened(Stamp Stamp, DateTimeOffset? Deadline) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state.WithClearDesks(rules).Enter(Phase.HotWash, At, Deadline);
}

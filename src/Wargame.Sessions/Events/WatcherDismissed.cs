namespace Wargame.Sessions.Events;

/// <summary>A watcher was sent out.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="WatcherId">The watcher.</param>
public sealed record WatcherDismissed(Stamp Stamp, string WatcherId) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state with { Watchers = state.Watchers.RemoveAll(watcher => watcher.Id == WatcherId) };
}

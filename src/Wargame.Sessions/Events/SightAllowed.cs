namespace Wargame.Sessions.Events;

/// <summary>An observer sees more, or less.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="WatcherId">The watcher.</param>
/// <param name="SeesAll">Whether nothing is hidden from them.</param>
public sealed record SightAllowed(Stamp Stamp, string WatcherId, bool SeesAll) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var watcher = state.Watcher(WatcherId) ?? throw new World.InvariantBrokenException("who sees was admitted", WatcherId);
        return state with { Watchers = state.Watchers.Replace(watcher, watcher with { SeesAll = SeesAll }) };
    }
}

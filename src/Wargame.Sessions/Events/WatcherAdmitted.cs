namespace Wargame.Sessions.Events;

/// <summary>Somebody came in who watches and does not play.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="WatcherId">The watcher.</param>
/// <param name="Sort">Which sort.</param>
/// <param name="Person">The person's name.</param>
/// <param name="SeesAll">Whether nothing is hidden from them.</param>
public sealed record WatcherAdmitted(Stamp Stamp, string WatcherId, WatcherSort Sort, string Person, bool SeesAll) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state with { Watchers = state.Watchers.Add(new(WatcherId, Sort, Person, SeesAll)) };
}

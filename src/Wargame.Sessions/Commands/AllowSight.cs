using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Lets an observer see all that control sees, or only what is public. By control. An evaluator always sees all: nobody can rate what is hidden.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="WatcherId">The watcher.</param>
/// <param name="SeesAll">Whether nothing is hidden any more.</param>
public sealed record AllowSight(string Id, DateTimeOffset At, Issuer By, string WatcherId, bool SeesAll) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (state.Watcher(WatcherId) is not { Sort: WatcherSort.Observer } watcher)
            return Refusals.NoSuchWatcher;
        return watcher.SeesAll == SeesAll ? Refusals.NothingNew : new SightAllowed(Stamp.Of(this), WatcherId, SeesAll);
    }
}

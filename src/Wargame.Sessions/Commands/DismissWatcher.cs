using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Sends a watcher out; what an evaluator has written stays. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="WatcherId">The watcher.</param>
public sealed record DismissWatcher(string Id, DateTimeOffset At, Issuer By, string WatcherId) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        return state.Watcher(WatcherId) is null ? Refusals.NoSuchWatcher : new WatcherDismissed(Stamp.Of(this), WatcherId);
    }
}

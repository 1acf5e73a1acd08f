using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Lets somebody in who watches and does not play: an observer or an evaluator. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="WatcherId">The watcher's id, unique in the session.</param>
/// <param name="Sort">Which sort.</param>
/// <param name="Person">The person's name, 1 to 40 characters.</param>
public sealed record AdmitWatcher(string Id, DateTimeOffset At, Issuer By, string WatcherId, WatcherSort Sort, string Person) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (!Texts.IsId(WatcherId) || state.Watcher(WatcherId) is not null || state.Seat(WatcherId) is not null)
            return Refusals.BadId;
        if (Texts.Name(Person) is not { } person)
            return Refusals.BadName;
        if (Lookalikes.LooksLikeControl(person))
            return Refusals.NameOfControl;
        return state.Watchers.Length >= Limits.Watchers
            ? Refusals.TooManyWatchers
            : new WatcherAdmitted(Stamp.Of(this), WatcherId, Sort, person, Sort == WatcherSort.Evaluator);
    }
}

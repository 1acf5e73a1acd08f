using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Review.Replays;

/// <summary>
/// A session's events folded once, with its state kept every so often, so that any of its moments is a few events away. States share what
/// did not change between them. It may be added to; one caller at a time.
/// </summary>
/// <param name="rules">The session's rules.</param>
public sealed class ReplayTrack(SessionRules rules)
{
    private readonly List<SessionEvent> _events = [];
    private readonly List<SessionState> _kept = [SessionState.Empty];
    private readonly List<ReplayMoment> _between = [];

    /// <summary>The session as it stands after all events.</summary>
    public SessionState Now { get; private set; } = SessionState.Empty;

    /// <summary>The moments that a timeline shows, in order. Several may be of one event; the beginning of a phase comes first.</summary>
    public ImmutableArray<ReplayMoment> Moments => Line().Moments;

    /// <summary>The moments, and where there are too many for a line, how many of which kind are left out.</summary>
    public (ImmutableArray<ReplayMoment> Moments, ImmutableArray<LeftOutMoments> LeftOut) Line()
    {
        var (kept, leftOut) = Thinning.Of(_between, Limits.Moments);
        var phases = Now.Marks.Select(mark => new ReplayMoment(mark.Version, mark.Turn, mark.Phase, mark.At, MomentKind.Phase, "", MomentSubject.Nothing));
        return ([.. phases.Concat(kept).OrderBy(moment => moment.Version).ThenBy(moment => moment.Kind)], leftOut);
    }

    /// <summary>Adds what happened next.</summary>
    public void Add(SessionEvent happened)
    {
        var before = Now;
        _events.Add(happened);
        Now = rules.Evolve(before, happened);
        if (before.Phase < Phase.HotWash)
            _between.AddRange(Between(before, happened));
        if (_events.Count % Limits.EventsBetweenStates == 0)
            _kept.Add(Now);
    }

    private IEnumerable<ReplayMoment> Between(SessionState before, SessionEvent happened)
    {
        if (MomentKinds.Of(before, happened) is var (kind, actor))
            yield return Moment(happened, kind, actor, MomentSubjects.Of(before, happened));
        foreach (var (arrival, subject) in Arrivals.Of(rules, before, happened))
            yield return Moment(happened, arrival, "", subject);
    }

    private ReplayMoment Moment(SessionEvent happened, MomentKind kind, string actor, MomentSubject subject) =>
        new(Now.Version, Now.Turn, Now.Phase, happened.At, kind, actor, subject);

    /// <summary>Some events after a place, in order, with their places from 1.</summary>
    public IEnumerable<(long Version, SessionEvent Happened)> Events(long after, int count) => _events.Skip((int)Math.Clamp(after, 0, _events.Count)).Take(count)
        .Select((happened, place) => (after + place + 1, happened));

    /// <summary>The session as it stood after so many events; null when there are not so many, or none.</summary>
    public SessionState? At(long version)
    {
        if (version < 1 || version > _events.Count)
            return null;
        var place = (int)(version / Limits.EventsBetweenStates);
        var state = _kept[place];
        for (var next = place * Limits.EventsBetweenStates; next < version; next++)
            state = rules.Evolve(state, _events[next]);
        return state;
    }
}

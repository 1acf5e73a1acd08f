using Wargame.Sessions;
using Wargame.Sessions.Views;

namespace Wargame.Review.Replays;

/// <summary>Of which moments a team knew then what they were about: a replay with its eyes names no order, inject or agreement that it could not have named.</summary>
/// <param name="rules">The session's rules.</param>
/// <param name="track">The session.</param>
/// <param name="actor">The team's actor.</param>
public sealed class MomentKnowledge(SessionRules rules, ReplayTrack track, string actor)
{
    private (long Version, ToldNames Names) _told;

    /// <summary>Whether the team knew it by its own doing, or had been told by then.</summary>
    public bool Knows(ReplayMoment moment)
    {
        var subject = moment.Subject;
        return subject.IsKnownTo(actor) || subject.Kind switch
        {
            SubjectKind.Inject => Told(moment.Version).News.Contains(subject.Id),
            SubjectKind.Ladder => Told(moment.Version).Ladders.Contains(subject.Id),
            SubjectKind.Words when subject.Agreement.Length > 0 => Told(moment.Version).Agreements.Contains(subject.Agreement),
            _ => false,
        };
    }

    private ToldNames Told(long version)
    {
        if (_told.Version != version)
            _told = (version, View.Told(rules, track.At(version)!, actor));
        return _told.Names;
    }
}

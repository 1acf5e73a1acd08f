using System.Collections.Immutable;
using Wargame.Reports.Statements;
using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Reports.People;

/// <summary>How teams were rated, with the ratings that no longer stand, gathered while a session is folded. Lines about nobody in particular rate no team.</summary>
internal sealed class RatingLog
{
    private readonly List<GivenRating> _given = [];

    /// <summary>All ratings that ever stood, in order.</summary>
    public ImmutableArray<GivenRating> Given => [.. _given];

    /// <summary>Takes up the next event.</summary>
    /// <param name="version">Its place, from 1.</param>
    /// <param name="after">The session after it.</param>
    /// <param name="happened">The event.</param>
    public void Add(long version, SessionState after, SessionEvent happened)
    {
        if (Whose(happened) is not { } id)
            return;
        var now = after.Observation(id);
        var last = _given.FindIndex(rating => rating.Over is null && rating.Made.Id == id);
        if (last >= 0 && now is not null && Same(_given[last].Made, now))
            return;
        if (last >= 0)
            _given[last] = _given[last] with { Over = new(version, happened.At) };
        if (now is { Actor.Length: > 0 })
            _given.Add(new(version, now, null));
    }

    private static bool Same(Observation before, Observation now) => (before.Actor, before.Task, before.Rating) == (now.Actor, now.Task, now.Rating);

    private static string? Whose(SessionEvent happened) => happened switch
    {
        ObservationMade made => made.ObservationId,
        ObservationWithdrawn withdrawn => withdrawn.ObservationId,
        _ => null,
    };
}

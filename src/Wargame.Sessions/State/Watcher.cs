namespace Wargame.Sessions;

/// <summary>Who is in the room and does not play.</summary>
public enum WatcherSort
{
    /// <summary>Looks on.</summary>
    Observer,

    /// <summary>Looks on and rates, by the exercise evaluation guide.</summary>
    Evaluator,
}

/// <summary>Somebody who watches.</summary>
/// <param name="Id">Unique in the session; not a secret.</param>
/// <param name="Sort">Which sort.</param>
/// <param name="Person">The person's name.</param>
/// <param name="SeesAll">Whether they see what control sees; otherwise what is public.</param>
public sealed record Watcher(string Id, WatcherSort Sort, string Person, bool SeesAll);

/// <summary>How a task was performed: the four ratings of an exercise evaluation guide (FEMA, HSEEP doctrine 2020, P, S, M, U).</summary>
public enum EvaluationRating
{
    /// <summary>P: performed without challenges.</summary>
    Performed,

    /// <summary>S: performed with some challenges.</summary>
    SomeChallenges,

    /// <summary>M: performed with major challenges.</summary>
    MajorChallenges,

    /// <summary>U: unable to be performed.</summary>
    Unable,
}

/// <summary>A line of the exercise evaluation guide.</summary>
/// <param name="Id">Unique in the session.</param>
/// <param name="WatcherId">The evaluator.</param>
/// <param name="Person">The evaluator's name, kept though they leave.</param>
/// <param name="Actor">The team; empty for the whole room.</param>
/// <param name="Task">What was to be done.</param>
/// <param name="Text">What was observed.</param>
/// <param name="Rating">How it was performed.</param>
/// <param name="Turn">The turn in which it was first written; 0 in the lobby.</param>
/// <param name="Phase">The phase.</param>
/// <param name="At">The time.</param>
public sealed record Observation(
    string Id, string WatcherId, string Person, string Actor, string Task, string Text, EvaluationRating Rating, int Turn, Phase Phase,
    DateTimeOffset At)
{
    /// <summary>The session's version when it was first written: the moment of the replay that it is evidence of; 0 in a snapshot from before this was kept.</summary>
    public long Version { get; init; }
}

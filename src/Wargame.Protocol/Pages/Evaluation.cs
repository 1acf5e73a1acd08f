namespace Wargame.Protocol.Pages;

/// <summary>An observer or evaluator.</summary>
/// <param name="WatcherId">Their id.</param>
/// <param name="Sort">observer or evaluator.</param>
/// <param name="Person">The person's name.</param>
/// <param name="SeesAll">Whether they see what control sees.</param>
/// <param name="Connected">Whether a browser is connected.</param>
public sealed record WatcherView(string WatcherId, string Sort, string Person, bool SeesAll, bool Connected);

/// <summary>A line of the exercise evaluation guide.</summary>
/// <param name="ObservationId">Its id.</param>
/// <param name="WatcherId">The evaluator.</param>
/// <param name="Person">The evaluator's name.</param>
/// <param name="Actor">The team's actor; empty for the whole room.</param>
/// <param name="ActorName">The team's name; empty for the whole room.</param>
/// <param name="Task">What was to be done.</param>
/// <param name="Text">What was observed.</param>
/// <param name="Rating">performed, someChallenges, majorChallenges or unable.</param>
/// <param name="Turn">When; 0 in the lobby.</param>
/// <param name="TurnLabel">When.</param>
/// <param name="Phase">In which phase.</param>
/// <param name="At">When (ISO 8601).</param>
/// <param name="Objective">The training objective that it tells of; empty for a task of the evaluator's own.</param>
/// <param name="Version">Its moment of the replay, in the review; else 0.</param>
public sealed record ObservationView(
    string ObservationId, string WatcherId, string Person, string Actor, string ActorName, string Task, string Text, string Rating, int Turn,
    string TurnLabel, string Phase, DateTimeOffset At, string Objective, long Version);

/// <summary>A line of the exercise evaluation guide as an evaluator writes it.</summary>
/// <param name="ObservationId">Made by the client; the same id changes the line.</param>
/// <param name="Actor">The team's actor; empty for the whole room.</param>
/// <param name="Task">What was to be done, 1 to 120 characters.</param>
/// <param name="Text">What was observed, 1 to 2,000 characters.</param>
/// <param name="Rating">performed, someChallenges, majorChallenges or unable.</param>
public sealed record ObservationDraft(string ObservationId, string Actor, string Task, string Text, string Rating);

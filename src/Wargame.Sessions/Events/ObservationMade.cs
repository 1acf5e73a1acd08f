namespace Wargame.Sessions.Events;

/// <summary>An evaluator wrote a line of the exercise evaluation guide, or changed it.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="ObservationId">The line.</param>
/// <param name="WatcherId">The evaluator.</param>
/// <param name="Person">The evaluator's name.</param>
/// <param name="Actor">The team; empty for the whole room.</param>
/// <param name="Task">What was to be done.</param>
/// <param name="Text">What was observed.</param>
/// <param name="Rating">How it was performed.</param>
public sealed record ObservationMade(Stamp Stamp, string ObservationId, string WatcherId, string Person, string Actor, string Task, string Text, EvaluationRating Rating) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var before = state.Observation(ObservationId);
        var made = new Observation(
            ObservationId, WatcherId, Person, Actor, Task, Text, Rating, before?.Turn ?? state.Turn, before?.Phase ?? state.Phase, before?.At ?? At)
        {
            Version = before?.Version ?? state.Version + 1,
        };
        return state with
        {
            Observations = before is null ? state.Observations.Add(made) : state.Observations.Replace(before, made),
        };
    }
}

using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Writes a line of the exercise evaluation guide: a task, what was observed, and a rating, tied to the moment. By an evaluator.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="ObservationId">Made by the client, unique in the session; the same id changes the writer's earlier line and keeps its moment.</param>
/// <param name="Actor">The team that was observed; empty for the whole room.</param>
/// <param name="Task">What was to be done, 1 to 120 characters.</param>
/// <param name="Text">What was observed, 1 to 2,000 characters.</param>
/// <param name="Rating">How it was performed.</param>
public sealed record Observe(string Id, DateTimeOffset At, Issuer By, string ObservationId, string Actor, string Task, string Text, EvaluationRating Rating) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Evaluator(state, this, out var watcher) is { } refusal)
            return refusal;
        if (Actor.Length > 0 && rules.Scenario.Team(Actor) is null)
            return Refusals.NoSuchTeam;
        if (!Texts.IsId(ObservationId) || state.Observation(ObservationId) is { } other && other.WatcherId != watcher!.Id)
            return Refusals.BadId;
        if (Texts.Passage(Task, Limits.TaskCharacters) is not { Length: > 0 } task || task.Contains('\n', StringComparison.Ordinal))
            return Refusals.BadTask;
        if (Texts.Passage(Text, Limits.ObservationCharacters) is not { Length: > 0 } text)
            return Refusals.BadObservation;
        return state.Observations.Length >= Limits.Observations
            ? Refusals.TooManyObservations
            : new ObservationMade(Stamp.Of(this), ObservationId, watcher!.Id, watcher.Person, Actor, task, text, Rating);
    }

    /// <summary>Whether the command comes from an evaluator, and from which.</summary>
    internal static Refusal? Evaluator(SessionState state, Command command, out Watcher? watcher)
    {
        watcher = command.By is Issuer.Watcher by ? state.Watcher(by.WatcherId) : null;
        return watcher is { Sort: WatcherSort.Evaluator } ? null : Refusals.NotAnEvaluator;
    }
}

using System.Collections.Immutable;
using Wargame.Sessions.Scenarios;

namespace Wargame.Sessions.Views;

/// <summary>Who watches, and what evaluators wrote. Teams and the projector see nothing of it before the review.</summary>
internal static class Evaluations
{
    /// <summary>Observers and evaluators.</summary>
    public static ImmutableArray<WatcherView> Watchers(Sight sight) =>
        [.. sight.State.Watchers.Select(watcher => new WatcherView(watcher, sight.Presence.GetValueOrDefault(watcher.Id)))];

    /// <summary>What evaluators wrote, in order.</summary>
    public static ImmutableArray<ObservationView> All(Sight sight)
    {
        var objectives = new Objectives(sight.Rules);
        return [.. sight.State.Observations.Select(made => new ObservationView(
            made, made.Actor.Length == 0 ? null : sight.Entity(made.Actor), sight.Rules.Scenario.TurnLabel(made.Turn))
        {
            Objective = objectives.ServedBy(made.Task)?.Text ?? "",
            Version = sight.Viewer is Viewer.Review ? made.Version : 0,
        })];
    }
}

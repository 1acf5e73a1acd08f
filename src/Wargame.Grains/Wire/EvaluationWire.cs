using Wargame.Protocol.Pages;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>Those who watch, and what evaluators write.</summary>
public static class EvaluationWire
{
    internal static WatcherView ToWire(this Seen.WatcherView view) => new(
        view.Watcher.Id, view.Watcher.Sort.Word(), view.Watcher.Person, view.Watcher.SeesAll, view.Connected);

    internal static ObservationView ToWire(this Seen.ObservationView view)
    {
        var made = view.Observation;
        return new(
            made.Id, made.WatcherId, made.Person, made.Actor, view.Actor?.Name ?? "", made.Task, made.Text, made.Rating.Word(), made.Turn,
            view.TurnLabel, made.Phase.Word(), made.At, view.Objective, view.Version);
    }

    /// <summary>What an evaluator wrote, as a command; null when the rating is none of the known words.</summary>
    public static Command? Read(this ObservationDraft draft, string commandId, Issuer by) => DraftReader.ReadWord<EvaluationRating>(draft.Rating) is { } rating
        ? new Observe(commandId, default, by, draft.ObservationId, draft.Actor, draft.Task, draft.Text, rating)
        : null;
}

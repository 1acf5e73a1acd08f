using Wargame.Protocol.Control;
using Wargame.Sessions.Scenarios;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>The page of the white cell.</summary>
internal static class ControlPageWriter
{
    public static ControlPage ToWire(this Seen.ControlView view, ScenarioDefinition scenario, DateTimeOffset now, string joinAddress) => new(
        view.Header.ToWire(scenario, now),
        joinAddress,
        view.NextAction,
        view.NextHint,
        [.. view.Desks.Select(ToWire)],
        view.Map.ToWire(),
        view.Board.ToWire(),
        [.. view.News.Select(news => news.ToControl())],
        [.. view.Msel.Select(row => row.ToWire(scenario))],
        [.. view.Ladders.Select(ladder => ladder.ToWire())],
        [.. view.Crises.Select(crisis => crisis.ToControl())],
        view.Packet?.ToWire(),
        view.Outcome?.ToWire(),
        [.. view.Log.Select(entry => new LogLine(entry.At, entry.Text, entry.ByBot, entry.By))],
        [.. view.Talk.Select(conversation => conversation.ToWire())],
        view.Beliefs?.ToWire(),
        view.Agreements.ToWire(scenario),
        view.Locked,
        [.. view.Watchers.Select(watcher => watcher.ToWire())],
        [.. view.Observations.Select(made => made.ToWire())],
        view.Cell.ToWire(),
        view.HotWash.ToWire(),
        [.. view.Disclosures.Select(fact => fact.ToWire())],
        view.Arguments.ToWire());

    private static DeskView ToWire(Seen.DeskView desk) => new(
        desk.Team.ToWire(),
        desk.Team.Team is not null,
        [.. desk.Seats.Select(seat => seat.ToWire())],
        [.. desk.Drafts.Select(draft => draft.ToWire())],
        [.. desk.OpenRequests.Select(request => request.ToWire())],
        [.. desk.OpenCards.Select(card => card.ToWire())],
        desk.PrivateCard?.ToWire(),
        desk.LastSeen,
        desk.Help.ToWire(),
        desk.Doctrine.Word(),
        desk.OpenRequests.IsEmpty ? null : desk.OpenRequests.Min(request => request.Request.AskedAt),
        [.. desk.Roles.Select(role => role.ToWire())],
        [.. desk.Decisions.Select(decision => decision.ToWire())]);
}

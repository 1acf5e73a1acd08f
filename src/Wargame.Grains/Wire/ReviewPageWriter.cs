using System.Globalization;
using Wargame.Protocol.Review;
using Wargame.Sessions.Scenarios;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>The review.</summary>
internal static class ReviewPageWriter
{
    public static ReviewPage ToWire(this Seen.ReviewView view, ScenarioDefinition scenario, DateTimeOffset now) => new(
        view.Header.ToWire(scenario, now),
        [.. view.Teams.Select(team => new ReviewTeam(team.Team.ToWire(), team.Verdict.ToWire(team.Team.Actor.Id)))],
        view.Numbers.ToWire(),
        [.. view.Turns.Select(ToWire)],
        [.. view.Maps.Select(map => map.ToWire())],
        scenario.Id,
        scenario.Hash,
        view.Seed.ToString(CultureInfo.InvariantCulture),
        view.Beliefs?.ToWire(),
        view.Agreements.ToWire(scenario),
        [.. view.Observations.Select(made => made.ToWire())],
        [.. view.Decisions.Select(decision => decision.ToWire())],
        view.HotWash.ToWire());

    private static ReviewTurn ToWire(Seen.ReviewTurnView turn) => new(
        turn.Outcome.Turn, turn.Outcome.TurnLabel, [.. turn.News.Select(news => news.ToReview())], turn.Choices, turn.Outcome.ToWire(),
        [.. turn.Rulings.Select(ruling => ruling.ToWire())], OutcomeWire.Hex(turn.Hash), [.. turn.Told.Select(told => told.ToWire())],
        [.. turn.Arguments.Select(argument => argument.ToWire())]);
}

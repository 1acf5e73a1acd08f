using Wargame.Papers;
using Wargame.Protocol.Http;
using Wargame.Sessions;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>Scenarios on the landing page, teams on the join page.</summary>
public static class ScenarioWire
{
    /// <summary>A scenario for the landing page.</summary>
    public static ScenarioCard ToCard(this ScenarioDefinition scenario) => new(
        scenario.Id, scenario.Title, scenario.Subtitle, HtmlText.FromMarkdown(scenario.Summary), scenario.Minutes, scenario.World.Turns,
        [.. scenario.Teams.Select(team => Card(scenario, SessionState.Empty, team))], Cover(scenario), [.. scenario.World.Profiles.Select(profile => profile.ToWire())]);

    /// <summary>A belief profile.</summary>
    internal static ProfileCard ToWire(this ProfileDefinition profile) => new(profile.Id, profile.Name, profile.About);

    /// <summary>What a join code opens.</summary>
    internal static JoinPage ToJoinPage(this SessionState state, ScenarioDefinition scenario) => new(
        state.SessionId, scenario.Title, scenario.Subtitle, scenario.TurnLabel(state.Turn),
        [.. scenario.Teams.Select(team => Card(scenario, state, team))],
        state.Locked);

    /// <summary>What a pass to a seat opens; null when the seat is not taken any more.</summary>
    internal static PassPage? ToPassPage(this SessionState state, SessionRules rules, string seatId) => state.Seat(seatId) is { } seat
        ? new(state.SessionId, rules.Scenario.Title, "team", Card(rules.Scenario, state, rules.Scenario.Team(seat.Actor)!), rules.Kept(seat.Title), seat.Person)
        : state.Watcher(seatId) is { } watcher ? new(state.SessionId, rules.Scenario.Title, watcher.Sort.Word(), null, "", watcher.Person)
        : state.Cell.Facilitator(seatId) is { } facilitator ? new(state.SessionId, rules.Scenario.Title, "control", null, "", facilitator.Person)
        : null;

    /// <summary>A refusal of the rules, for a reader.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <param name="rules">The rules in the reader's language.</param>
    internal static Protocol.Hub.Refusal ToWire(this Refusal refusal, SessionRules rules) => new(refusal.Code, rules.Say(refusal.Why), rules.Say(refusal.Mend));

    private static CoverView Cover(ScenarioDefinition scenario)
    {
        var map = scenario.Map;
        var shown = scenario.World.Entities.Where(entity => map.Regions.ContainsKey(entity.Id));
        return new(map.Countries, [.. shown.Select(region => new PlaceView(region.Id, map.Labels.GetValueOrDefault(region.Id, region.Name), map.Regions[region.Id]))], map.Enlarged);
    }

    private static TeamCard Card(ScenarioDefinition scenario, SessionState state, TeamDefinition team)
    {
        var actor = scenario.World.Entities.Single(entity => entity.Id == team.Actor);
        return new(actor.Id, actor.Name, actor.Code, team.Colour, team.Shape, Teaser(scenario, team), team.Seats.Length,
            state.SeatsOf(team.Actor).Count(), [.. Seen.View.Roles(state, team).Select(role => role.ToWire())]);
    }

    private static string Teaser(ScenarioDefinition scenario, TeamDefinition team) =>
        scenario.World.Mandates.FirstOrDefault(mandate => mandate.Actor == team.Actor)?.Lines.FirstOrDefault()?.Text ?? "";
}

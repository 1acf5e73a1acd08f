using Wargame.Grains.Wire;
using Wargame.Protocol.Http;
using Wargame.Protocol.Review;
using Wargame.Review;
using Wargame.Review.Beliefs;
using Wargame.Sessions;

namespace Wargame.Grains.Review;

/// <summary>The session under each belief, for browsers. It was worked out once, in no language; names are of the reader's.</summary>
internal static class BeliefsWriter
{
    public static BeliefsSlide Write(SessionRules rules, SessionState session, UnderBeliefs found)
    {
        var names = Headline.Of(rules).ToDictionary(headline => headline.Id, headline => headline.Name, StringComparer.Ordinal);
        return new(
            [.. found.Worlds.Select(world => Card(rules, world.Profile))],
            [.. found.Scores.Select(number => ToWire(number, names))], [.. found.Board.Select(number => ToWire(number, names))],
            [.. found.Objectives.Select(objective => ToWire(rules, objective))],
            [.. found.Decisions.Select(decision => ToWire(rules, session, decision, names))],
            [.. found.Worlds.SelectMany(world => world.LeftOut.Select(note => new BeliefLeftOut(world.Profile, WhatIfWriter.ToWire(rules, note))))]);
    }

    private static ProfileCard Card(SessionRules rules, string profile) =>
        rules.Model.Definition.Profiles.FirstOrDefault(known => known.Id == profile)?.ToWire() ?? new(profile, profile, "");

    private static BeliefNumber ToWire(NumberUnderBeliefs number, Dictionary<string, string> names) => new(
        number.Headline.Id, names[number.Headline.Id], number.Headline.Unit.Symbol, number.Headline.Good.Word(),
        [.. number.Ends.Select(end => new BeliefEnd(end.Value.Units(), end.OwnDoing.Units(), Units(end.Luck.Low), Units(end.Luck.High)))], number.Dependence.Word());

    private static BeliefObjective ToWire(SessionRules rules, ObjectiveUnderBeliefs objective) => new(
        rules.Entity(objective.Actor)?.Name ?? objective.Actor,
        rules.Model.Definition.Mandates.First(mandate => mandate.Actor == objective.Actor).Lines.First(line => line.Id == objective.Line).Text,
        [.. objective.States.Select(state => state.Word())]);

    private static BeliefDecision ToWire(SessionRules rules, SessionState session, DecisionUnderBeliefs decision, Dictionary<string, string> names) => new(
        decision.Turn, rules.Scenario.TurnLabel(decision.Turn), decision.Actor, rules.Entity(decision.Actor)?.Name ?? decision.Actor,
        [.. session.Turns[decision.Turn - 1].Given.Where(given => given.Order is { } order && decision.Orders.Contains(order.Id)).Select(given => OrderWire.Words(rules, given.Draft))],
        decision.Headline.Id, names[decision.Headline.Id], decision.Headline.Unit.Symbol, decision.Headline.Good.Word(),
        [.. decision.Effects.Select(effect => effect.Units())], decision.Dependence.Word());

    private static double Units(double milli) => Math.Round(milli) / World.Limits.Milli;
}

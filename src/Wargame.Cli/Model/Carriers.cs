using Wargame.World.Definition;

namespace Wargame.Cli.Model;

/// <summary>What carries a causal mechanism of the paper, by ids in the author's order.</summary>
internal static class Carriers
{
    public static IEnumerable<string> Rules(WorldDefinition world, int mechanism) =>
        world.Rules.Where(rule => rule.Mechanisms.Contains(mechanism)).Select(rule => rule.Id);

    public static IEnumerable<string> Crises(WorldDefinition world, int mechanism) =>
        world.Crises.Where(crisis => crisis.Mechanisms.Contains(mechanism)).Select(crisis => crisis.Id);

    public static IEnumerable<string> Ladders(WorldDefinition world, int mechanism) =>
        world.Ladders.Where(ladder => ladder.Mechanisms.Contains(mechanism)).Select(ladder => ladder.Id);

    public static IEnumerable<string> Cards(WorldDefinition world, int mechanism) =>
        world.Cards.Where(card => card.Mechanisms.Contains(mechanism)).Select(card => card.Id);
}

using System.Collections.Immutable;
using Wargame.Sessions.Disclosures;
using Wargame.World.Definition;

namespace Wargame.Sessions.Views;

/// <summary>The map as a viewer may see it.</summary>
internal static class Maps
{
    private const string LivesIn = "lives_in";

    /// <summary>The map as the world was last released.</summary>
    public static MapView Of(Sight sight)
    {
        var map = sight.Rules.Scenario.Map;
        return new(
            map.Countries,
            sight.World.Variables.FirstOrDefault(variable => variable.Id == map.Variable),
            [.. sight.World.Entities.Where(entity => entity.Kind == EntityKind.Region).Select(region => Of(sight, region))],
            map.Enlarged);
    }

    /// <summary>The map as it stood after each turn, the opening first.</summary>
    public static ImmutableArray<MapView> Course(Sight sight) =>
        [.. Enumerable.Range(0, sight.State.Turns.Length + 1).Select(turns => Of(sight with { State = After(sight.State, turns) }))];

    private static SessionState After(SessionState state, int turns) => state with { Turns = state.Turns[..turns] };

    private static RegionView Of(Sight sight, EntityDefinition region)
    {
        var map = sight.Rules.Scenario.Map;
        var rung = Ladders.RungOf(sight, region.Id);
        return new(
            region,
            map.Labels.GetValueOrDefault(region.Id, region.Name),
            map.Regions.GetValueOrDefault(region.Id, []),
            Numbers.At(sight, region.Id + "." + map.Variable),
            rung is { Hatched: true },
            rung is { Hatched: true } ? rung.Name : "",
            [.. sight.Rules.Model.Slots.Where(slot => slot.Entity.Id == region.Id || Lives(slot.Entity, region)).Where(slot => sight.Level(slot) > DisclosureLevel.Hidden).Select(slot => Numbers.Of(sight, slot))]);
    }

    private static bool Lives(EntityDefinition entity, EntityDefinition region) =>
        entity.Kind == EntityKind.Segment && entity.Related(LivesIn) == region.Id;
}

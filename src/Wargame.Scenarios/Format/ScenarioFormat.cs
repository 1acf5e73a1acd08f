using System.Collections.Immutable;
using Wargame.Scenarios.Format.Forms;
using Wargame.Scenarios.Format.Maps;

namespace Wargame.Scenarios.Format;

/// <summary>
/// The format of scenarios, described once: the readers take their keys and bounds from it, and schema, manual and editor their words.
/// </summary>
public static class ScenarioFormat
{
    /// <summary>In a path, an item of a list.</summary>
    public const string Item = "[]";

    /// <summary>What <c>scenario.yaml</c> holds.</summary>
    public static MapFormat Scenario => RootFormats.Scenario;

    /// <summary>What an included file holds.</summary>
    public static MapFormat Included => RootFormats.Included;

    /// <summary>The lines of an orders file.</summary>
    public static ImmutableArray<MapFormat> OrderLines { get; } = [OrderFormats.Order, OrderFormats.Answer, OrderFormats.Inject, OrderFormats.Ruling];

    /// <summary>Every sort of map in the files of a scenario, in the order in which they are met.</summary>
    public static ImmutableArray<MapFormat> All { get; } = [.. Within(Scenario).Union(Within(Included))];

    /// <summary>What may stand at a place of a file.</summary>
    /// <param name="file">What the file holds: <see cref="Scenario"/> or <see cref="Included"/>.</param>
    /// <param name="path">Keys, and <see cref="Item"/> for an item of a list: <c>injects</c>, <c>[]</c>, <c>channel</c>.</param>
    /// <returns>Null where the format knows no such place.</returns>
    public static FormatPlace? Find(MapFormat file, IEnumerable<string> path)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(path);
        var place = new FormatPlace(null, null, [new NestedForm(file)]);
        foreach (var step in path)
        {
            if (place.Step(step) is not { } next)
                return null;
            place = next;
        }
        return place;
    }

    /// <summary>A sort of map and all that stand in it.</summary>
    internal static IEnumerable<MapFormat> Within(MapFormat map)
    {
        List<MapFormat> found = [map];
        for (var at = 0; at < found.Count; at++)
            found.AddRange(found[at].Keys.SelectMany(key => Maps(key.Form)).Except(found).ToList());
        return found;
    }

    private static IEnumerable<MapFormat> Maps(ValueForm form) => form is NestedForm nested ? [nested.Map] : form.Parts.SelectMany(Maps);
}

using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>The countries of a map, and which of their divisions its regions cover.</summary>
internal sealed class MapDivisions
{
    private const int MostListed = 40;
    private readonly Dictionary<string, SourceSpan> painted = new(StringComparer.Ordinal);
    private readonly DiagnosticBag bag;
    private readonly HashSet<string>? known;

    public MapDivisions(DiagnosticBag bag, Fields map)
    {
        this.bag = bag;
        var named = map.OneOrMore("countries").Select(node => Values.Text(node, "a country", bag)).OfType<ScalarNode>().ToList();
        foreach (var twice in named.GroupBy(country => country.Value).SelectMany(same => same.Skip(1)))
            bag.Report(DiagnosticCatalogue.Structure.DuplicateId, twice.Span, $"\"{twice.Value}\" is named twice", null, Mend.WithoutItem(isSure: true));
        Countries = [.. named.Select(country => country.Value).Distinct(StringComparer.Ordinal)];
        var units = named.Select(Divisions).ToList();
        // Where a country is unknown or missing, its divisions would all be mistakes that nobody made.
        known = units.Count == 0 || units.Contains(null) ? null : [.. units.SelectMany(divisions => divisions!)];
    }

    /// <summary>Boundary files.</summary>
    public ImmutableArray<string> Countries { get; }

    /// <returns>The divisions that a region covers; unknown ones and those of another region are reported.</returns>
    public ImmutableArray<string> Of(Node value)
    {
        var units = ImmutableArray.CreateBuilder<string>();
        foreach (var scalar in (value is ListNode list ? list.Items : [value]).Select(node => Values.Text(node, "a map unit", bag)).OfType<ScalarNode>())
        {
            if (known is not null && !known.Contains(scalar.Value))
                ReportUnknown(scalar, known);
            else if (!painted.TryAdd(scalar.Value, scalar.Span))
                bag.Report(DiagnosticCatalogue.Meaning.MapUnitTwice, scalar.Span, $"\"{Values.Shorten(scalar.Value)}\" is painted already", $"first at {painted[scalar.Value]}", Mend.WithoutOne(value));
            units.Add(scalar.Value);
        }
        return units.ToImmutable();
    }

    private IReadOnlyList<string>? Divisions(ScalarNode country)
    {
        if (MapUnits.Of(country.Value) is { } divisions)
            return divisions;
        var meant = Nearest.Find(country.Value, MapUnits.Countries);
        bag.Report(DiagnosticCatalogue.References.MapUnit, country.Span, $"there are no boundaries for \"{Values.Shorten(country.Value)}\"",
            $"{(meant is null ? "" : $"did you mean \"{meant}\"? ")}one of {string.Join(", ", MapUnits.Countries.Select(MapUnits.Named))}",
            MapUnits.WithName(country.Value, MapUnits.Countries) is { } named ? Mend.To(country.Value, named) : Mend.Nearest(country.Value, MapUnits.Countries));
        return null;
    }

    private void ReportUnknown(ScalarNode unit, HashSet<string> divisions)
    {
        if (bag.IsFull)
            return;
        var meant = MapUnits.WithName(unit.Value, divisions) ?? Nearest.Find(unit.Value, divisions);
        var prefix = unit.Value.Split('-')[0] + "-";
        var near = divisions.Where(division => division.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        bag.Report(DiagnosticCatalogue.References.MapUnit, unit.Span, $"\"{Values.Shorten(unit.Value)}\" is not on the map of {string.Join(", ", Countries)}",
            $"{(meant is null ? "" : $"did you mean \"{meant}\"? ")}{string.Join(", ", (near.Count > 0 ? near : divisions.Order(StringComparer.Ordinal).Take(MostListed)).Select(MapUnits.Named))}",
            MapUnits.WithName(unit.Value, divisions) is { } named ? Mend.To(unit.Value, named) : Mend.Nearest(unit.Value, divisions));
    }
}

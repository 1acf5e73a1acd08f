using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;

namespace Wargame.Reports.Replay.Maps;

/// <summary>The outlines of countries' provinces, from the boundary files that browsers draw from too: TopoJSON, whose arcs two neighbours share.</summary>
internal static class Boundaries
{
    private static readonly ConcurrentDictionary<string, ImmutableDictionary<string, ImmutableArray<ImmutableArray<Place>>>> Known = new(StringComparer.Ordinal);

    /// <summary>The rings of each province by its ISO 3166-2 code; empty for a country without a file.</summary>
    /// <param name="country">ISO 3166-1, three letters.</param>
    public static ImmutableDictionary<string, ImmutableArray<ImmutableArray<Place>>> Of(string country) => Known.GetOrAdd(country.ToLowerInvariant(), Read);

    private static ImmutableDictionary<string, ImmutableArray<ImmutableArray<Place>>> Read(string country)
    {
        using var stream = typeof(Boundaries).Assembly.GetManifestResourceStream($"boundaries/{country}.topo.json");
        if (stream is null)
            return ImmutableDictionary<string, ImmutableArray<ImmutableArray<Place>>>.Empty;
        using var file = JsonDocument.Parse(stream);
        var arcs = Arcs(file.RootElement);
        return file.RootElement.GetProperty("objects").GetProperty("admin1").GetProperty("geometries").EnumerateArray()
            // A capital has a shape of its own under its province's code.
            .GroupBy(shape => shape.GetProperty("id").GetString()!, StringComparer.Ordinal)
            .ToImmutableDictionary(shapes => shapes.Key, shapes => shapes.SelectMany(shape => Rings(shape, arcs)).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>Each point of an arc is written as its distance from the one before, in steps of the file's grid.</summary>
    private static List<ImmutableArray<Place>> Arcs(JsonElement file)
    {
        var (scale, origin) = (Pair(file.GetProperty("transform").GetProperty("scale")), Pair(file.GetProperty("transform").GetProperty("translate")));
        return
        [
            .. file.GetProperty("arcs").EnumerateArray().Select(arc =>
            {
                var (x, y) = (0.0, 0.0);
                return arc.EnumerateArray().Select(step =>
                {
                    var by = Pair(step);
                    (x, y) = (x + by.East, y + by.North);
                    return new Place(x * scale.East + origin.East, y * scale.North + origin.North);
                }).ToImmutableArray();
            }),
        ];
    }

    private static ImmutableArray<ImmutableArray<Place>> Rings(JsonElement shape, List<ImmutableArray<Place>> arcs)
    {
        var polygons = shape.GetProperty("type").GetString() == "Polygon" ? [shape.GetProperty("arcs")] : shape.GetProperty("arcs").EnumerateArray().ToList();
        return [.. polygons.SelectMany(polygon => polygon.EnumerateArray()).Select(ring => Ring(ring, arcs))];
    }

    /// <summary>Arc after arc, each without its first point, where the one before ended; a negative number is an arc that is walked backwards.</summary>
    private static ImmutableArray<Place> Ring(JsonElement ring, List<ImmutableArray<Place>> arcs)
    {
        var places = ImmutableArray.CreateBuilder<Place>();
        foreach (var number in ring.EnumerateArray().Select(one => one.GetInt32()))
        {
            var arc = number >= 0 ? arcs[number] : [.. arcs[~number].Reverse()];
            places.AddRange(places.Count == 0 ? arc : arc[1..]);
        }

        return places.ToImmutable();
    }

    private static Place Pair(JsonElement pair) => new(pair[0].GetDouble(), pair[1].GetDouble());
}

/// <summary>A point of the earth, or a step on it.</summary>
/// <param name="East">Degrees of longitude.</param>
/// <param name="North">Degrees of latitude.</param>
internal readonly record struct Place(double East, double North);

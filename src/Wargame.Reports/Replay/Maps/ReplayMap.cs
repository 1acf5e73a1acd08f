using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Reports.Replay.Maps;

/// <summary>The map of a replay: the outlines once, and for each moment the colours that the reader was told.</summary>
internal sealed class ReplayMap
{
    // Beyond so many, names lie over one another: the list below the map has them.
    private const int MostNames = 8;
    private const string Unknown = "#ddd8cc";
    private readonly ImmutableSortedDictionary<string, ImmutableArray<ImmutableArray<Place>>> _units;
    private readonly Sheet _sheet;

    private ReplayMap(ImmutableSortedDictionary<string, ImmutableArray<ImmutableArray<Place>>> units, Sheet sheet) => (_units, _sheet) = (units, sheet);

    /// <summary>The map of a scenario, or null where it has no region on any.</summary>
    public static ReplayMap? Of(MapView map)
    {
        var units = map.Countries.SelectMany(Boundaries.Of).ToImmutableSortedDictionary(StringComparer.Ordinal);
        var shown = map.Regions.SelectMany(region => region.Units).Where(units.ContainsKey).SelectMany(unit => units[unit]).SelectMany(ring => ring).ToList();
        return shown.Count == 0 ? null : new(units, new Sheet(shown));
    }

    /// <summary>The outlines, for a drawing that is not shown itself.</summary>
    public XElement Outlines() => new(
        "svg", new XAttribute("width", 0), new XAttribute("height", 0), new XAttribute("class", "outlines"), new XAttribute("aria-hidden", "true"),
        new XElement("defs", _units.Select(unit => new XElement("path", new XAttribute("id", Id(unit.Key)), new XAttribute("d", _sheet.Path(unit.Value))))));

    /// <summary>The map at a moment, with the same in words below.</summary>
    public IEnumerable<XElement> At(ReplayWords words, MapView map)
    {
        var regions = map.Regions.Where(region => region.Units.Any(_units.ContainsKey)).ToList();
        var drawn = regions.SelectMany(region => region.Units).ToHashSet(StringComparer.Ordinal);
        var what = ReplayWords.Plain(map.Variable?.Name ?? "");
        yield return new XElement(
            "figure", new XAttribute("class", "map"),
            new XElement(
                "svg", new XAttribute("viewBox", FormattableString.Invariant($"0 0 {Sheet.Width} {_sheet.Height}")), new XAttribute("role", "img"), new XAttribute("aria-label", what),
                new XElement("g", new XAttribute("class", "ground"), Uses(_units.Keys.Where(unit => !drawn.Contains(unit)))),
                regions.Select(region => Region(words, region)),
                regions.Count <= MostNames ? regions.SelectMany(region => Name(words, region)) : null),
            Html.Text("figcaption", $"{what}: {string.Join(" · ", regions.Select(region => Words(words, region)))}"));
    }

    private XElement Region(ReplayWords words, RegionView region) => new(
        "g", new XAttribute("class", region.Hatched ? "marked" : "region"), new XAttribute("fill", Colour(region.Colour)),
        Html.Text("title", Words(words, region)), Uses(region.Units));

    private IEnumerable<XElement> Name(ReplayWords words, RegionView region)
    {
        var (x, y) = _sheet.Middle(region.Units.Where(_units.ContainsKey).SelectMany(unit => _units[unit]));
        yield return Text(ReplayWords.Plain(region.Label), x, y, "name");
        if (region.Colour is { } number)
            yield return Text(words.Told(number), x, y + 24, "value");
    }

    private static XElement Text(string text, int x, int y, string style) =>
        new("text", new XAttribute("x", x), new XAttribute("y", y), new XAttribute("class", style), new XAttribute("aria-hidden", "true"), text);

    private IEnumerable<XElement> Uses(IEnumerable<string> units) =>
        units.Where(_units.ContainsKey).Select(unit => new XElement("use", new XAttribute("href", "#" + Id(unit))));

    private static string Words(ReplayWords words, RegionView region)
    {
        var told = region.Colour is { } number ? $"{region.Label} {words.Told(number)}" : region.Label;
        return ReplayWords.Plain(region.Mark.Length > 0 ? $"{told} ({region.Mark})" : told);
    }

    private static string Id(string unit) => "unit-" + unit;

    /// <summary>The colours of the pages, by how far a gauge stands from its middle; grey where the reader was told no figure.</summary>
    private static string Colour(NumberView? number)
    {
        if (number is not { Level: DisclosureLevel.Confirmed } known || known.Unit != Unit.Points)
            return Unknown;
        var away = Math.Clamp((known.Value / (double)World.Limits.Milli - 50) / 46, -1, 1);
        if (known.Good == GoodDirection.High)
            away = -away;
        ReadOnlySpan<int> middle = [232, 226, 212], end = away < 0 ? [43, 92, 138] : [182, 90, 18];
        var colour = "#";
        for (var channel = 0; channel < middle.Length; channel++)
            colour += ((int)Math.Round(middle[channel] + (end[channel] - middle[channel]) * Math.Abs(away))).ToString("x2", CultureInfo.InvariantCulture);
        return colour;
    }
}

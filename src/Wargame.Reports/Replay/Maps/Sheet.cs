using System.Collections.Immutable;
using System.Text;

namespace Wargame.Reports.Replay.Maps;

/// <summary>A sheet of paper for a part of the earth: degrees in, whole units of a drawing out. A degree of longitude is as wide as in the sheet's middle.</summary>
internal sealed class Sheet
{
    /// <summary>How wide every sheet is, in units of the drawing.</summary>
    public const int Width = 600;

    private const int MostHigh = 720;
    private const double Margin = 0.04;
    private readonly Place _corner;
    private readonly double _perDegree;
    private readonly double _narrowing;

    /// <param name="shown">What must lie on it; at least one place.</param>
    public Sheet(IReadOnlyCollection<Place> shown)
    {
        var (west, east) = (shown.Min(place => place.East), shown.Max(place => place.East));
        var (south, north) = (shown.Min(place => place.North), shown.Max(place => place.North));
        _narrowing = Math.Cos((south + north) / 2 * Math.PI / 180);
        var (wide, high) = (Math.Max(0.1, (east - west) * _narrowing), Math.Max(0.1, north - south));
        var room = Math.Max(wide, high) * Margin;
        _perDegree = Math.Min(Width / (wide + 2 * room), MostHigh / (high + 2 * room));
        Height = (int)Math.Ceiling((high + 2 * room) * _perDegree);
        // A high country stands in the middle of its sheet.
        var side = (Width / _perDegree - wide) / 2;
        _corner = new(west - side / _narrowing, north + room);
    }

    /// <summary>How high it is, in the same units.</summary>
    public int Height { get; }

    /// <summary>Where a place lies on it.</summary>
    public (int X, int Y) At(Place place) =>
        ((int)Math.Round((place.East - _corner.East) * _narrowing * _perDegree), (int)Math.Round((_corner.North - place.North) * _perDegree));

    /// <summary>Rings as the path of a drawing. What is too small to be seen at this scale is left out.</summary>
    public string Path(ImmutableArray<ImmutableArray<Place>> rings)
    {
        var path = new StringBuilder();
        foreach (var points in rings.Select(Points).Where(points => points.Count > 2))
        {
            path.Append('M').AppendJoin('L', points.Select(point => FormattableString.Invariant($"{point.X} {point.Y}"))).Append('Z');
        }

        return path.ToString();
    }

    /// <summary>The middle of the largest ring, where a name can stand.</summary>
    public (int X, int Y) Middle(IEnumerable<ImmutableArray<Place>> rings)
    {
        var largest = rings.Select(Points).MaxBy(points => Math.Abs(Area(points)))!;
        var area = Area(largest);
        if (area == 0)
            return largest[0];
        var (x, y) = (0.0, 0.0);
        for (var place = 0; place < largest.Count; place++)
        {
            var (one, next) = (largest[place], largest[(place + 1) % largest.Count]);
            var weight = (double)one.X * next.Y - (double)next.X * one.Y;
            (x, y) = (x + (one.X + next.X) * weight, y + (one.Y + next.Y) * weight);
        }

        return ((int)Math.Round(x / (6 * area)), (int)Math.Round(y / (6 * area)));
    }

    private List<(int X, int Y)> Points(ImmutableArray<Place> ring)
    {
        var points = new List<(int X, int Y)>();
        foreach (var point in ring.Select(At))
        {
            if (points.Count == 0 || points[^1] != point)
                points.Add(point);
        }

        return points;
    }

    private static double Area(List<(int X, int Y)> points)
    {
        var twice = 0.0;
        for (var place = 0; place < points.Count; place++)
        {
            var (one, next) = (points[place], points[(place + 1) % points.Count]);
            twice += (double)one.X * next.Y - (double)next.X * one.Y;
        }

        return twice / 2;
    }
}

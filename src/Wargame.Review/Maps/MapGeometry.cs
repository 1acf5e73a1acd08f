using System.Collections.Immutable;

namespace Wargame.Review.Maps;

/// <summary>A rectangle of the picture, in pixels.</summary>
/// <param name="X">Left.</param>
/// <param name="Y">Top.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public readonly record struct Box(int X, int Y, int Width, int Height)
{
    /// <summary>Its right side.</summary>
    public int Right => X + Width;

    /// <summary>Half its height.</summary>
    public int Middle => Y + Height / 2;
}

/// <summary>Where an edge touches its two nodes, in pixels.</summary>
/// <param name="Laid">The edge.</param>
/// <param name="From">Where it leaves, on the right side of a node.</param>
/// <param name="To">Where it arrives: on the left side when it runs forwards, else on the right side.</param>
public sealed record PortedEdge(LayoutEdge Laid, (int X, int Y) From, (int X, int Y) To)
{
    /// <summary>Whether it runs to a later column.</summary>
    public bool IsForward => Laid.From.Column < Laid.To.Column;

    /// <summary>Whether it comes back to its own node.</summary>
    public bool IsLoop => Laid.From == Laid.To;
}

/// <summary>
/// Places a laid out map on a plane. A node is as tall as its edges need to arrive one below the other, and the nodes of a column share the
/// picture's height, so that lines spread and their signs can be read.
/// </summary>
public sealed class MapGeometry
{
    private const int NodeWidth = 190;
    private const int NodeHeight = 30;
    private const int PortHeight = 12;
    private const int Space = 16;

    // The head of an arrow.
    private const int Tip = 7;

    // Room for what turns around on the right of the last column.
    private const int Loops = 60;
    private readonly Dictionary<(int Column, int Row), Box> _boxes = [];
    private readonly MapLayout _layout;
    private readonly int _left;
    private readonly int _gap;

    /// <summary>Places a map.</summary>
    /// <param name="layout">The laid out map.</param>
    /// <param name="left">Room on the left.</param>
    /// <param name="top">Room above.</param>
    /// <param name="gap">Room between columns.</param>
    public MapGeometry(MapLayout layout, int left, int top, int gap)
    {
        ArgumentNullException.ThrowIfNull(layout);
        (_layout, _left, _gap) = (layout, left, gap);
        var heights = Places().ToDictionary(place => place, place => Math.Max(NodeHeight, PortHeight * Math.Max(LeftSide(place).Count(), RightSide(place).Count()) + 6));
        var tallest = Enumerable.Range(0, layout.Columns.Length).Max(column => heights.Where(node => node.Key.Column == column).Sum(node => node.Value + Space));
        foreach (var column in heights.GroupBy(node => node.Key.Column))
        {
            var slack = (tallest - column.Sum(node => node.Value)) / (double)column.Count();
            var y = top + slack / 2;
            foreach (var (place, height) in column.OrderBy(node => node.Key.Row))
            {
                _boxes[place] = new Box(left + place.Column * (NodeWidth + gap), (int)y, NodeWidth, height);
                y += height + slack;
            }
        }
        (Width, Height) = (ColumnX(layout.Columns.Length) - gap + Loops + left, top + tallest + left);
        Edges = [.. layout.Edges.Select(edge => new PortedEdge(edge, (Box(edge.From).Right, PortY(edge, edge.From, leaves: true)),
            (IsForward(edge) ? Box(edge.To).X : Box(edge.To).Right, PortY(edge, edge.To, leaves: false))))];
    }

    /// <summary>The picture's width.</summary>
    public int Width { get; }

    /// <summary>The picture's height.</summary>
    public int Height { get; }

    /// <summary>All edges.</summary>
    public ImmutableArray<PortedEdge> Edges { get; }

    /// <summary>Where a node stands.</summary>
    /// <param name="place">Its column and row.</param>
    public Box Box((int Column, int Row) place) => _boxes[place];

    /// <summary>Where a column begins.</summary>
    /// <param name="column">The column, from 0.</param>
    public int ColumnX(int column) => _left + column * (NodeWidth + _gap);

    /// <summary>How an edge runs, as SVG writes it: forwards in one bend; backwards and within a column around the right sides.</summary>
    /// <param name="edge">The edge.</param>
    public string Path(PortedEdge edge)
    {
        ArgumentNullException.ThrowIfNull(edge);
        var ((fromX, fromY), (toX, toY)) = (edge.From, edge.To);
        if (edge.IsForward)
        {
            var (end, bend) = (toX - Tip, (toX - Tip - fromX) / 2);
            return FormattableString.Invariant($"M{fromX} {fromY}H{fromX}C{fromX + bend} {fromY} {end - bend} {toY} {end} {toY}H{end}");
        }
        var reach = edge.IsLoop ? 26 : edge.Laid.From.Column == edge.Laid.To.Column ? 30 + Math.Abs(fromY - toY) / 10 : _gap / 2;
        return FormattableString.Invariant($"M{fromX} {fromY}C{fromX + reach} {fromY} {toX + reach} {toY} {toX + Tip} {toY}");
    }

    private IEnumerable<(int Column, int Row)> Places() =>
        _layout.Columns.SelectMany((column, x) => Enumerable.Range(0, column.Nodes.Length).Select(row => (x, row)));

    private IEnumerable<LayoutEdge> LeftSide((int, int) place) => _layout.Edges.Where(edge => edge.To == place && IsForward(edge));

    /// <summary>What leaves, and what arrives from the same or a later column; a loop does both.</summary>
    private IEnumerable<(LayoutEdge Edge, bool Leaves)> RightSide((int, int) place) =>
        _layout.Edges.Where(edge => edge.From == place).Select(edge => (edge, true))
            .Concat(_layout.Edges.Where(edge => edge.To == place && !IsForward(edge)).Select(edge => (edge, false)));

    /// <summary>Edges touch a side in the order in which their other ends stand, so that they do not cross there.</summary>
    private int PortY(LayoutEdge edge, (int, int) place, bool leaves)
    {
        var box = Box(place);
        var ports = !leaves && IsForward(edge)
            ? LeftSide(place).OrderBy(other => Box(other.From).Middle).ThenBy(other => other.From.Column).Select(other => (other, false)).ToList()
            : RightSide(place).OrderBy(port => Box(port.Leaves ? port.Edge.To : port.Edge.From).Middle).ToList();
        return box.Y + (ports.IndexOf((edge, leaves)) + 1) * box.Height / (ports.Count + 1);
    }

    private static bool IsForward(LayoutEdge edge) => edge.From.Column < edge.To.Column;
}

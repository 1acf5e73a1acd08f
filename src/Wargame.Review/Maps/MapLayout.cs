using System.Collections.Immutable;

namespace Wargame.Review.Maps;

/// <summary>A column of the laid out map.</summary>
/// <param name="Title">What its nodes have in common.</param>
/// <param name="Nodes">From the top.</param>
public sealed record LayoutColumn(string Title, ImmutableArray<CausalNode> Nodes);

/// <summary>Where an edge runs: from a column and row to a column and row.</summary>
/// <param name="From">Column and row of its beginning.</param>
/// <param name="To">Column and row of its end.</param>
/// <param name="Edge">The edge.</param>
public sealed record LayoutEdge((int Column, int Row) From, (int Column, int Row) To, CausalEdge Edge);

/// <summary>
/// A causal map in columns, as a turn runs: orders and events first, then the stages. In each column the nodes stand near what they are
/// connected with, which spares crossings.
/// </summary>
/// <param name="Columns">From the left.</param>
/// <param name="Edges">All edges.</param>
public sealed record MapLayout(ImmutableArray<LayoutColumn> Columns, ImmutableArray<LayoutEdge> Edges)
{
    // Sweeps to the left and the right; after so many nothing moves any more.
    private const int Sweeps = 8;

    /// <summary>Lays out a whole map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="stages">The stages of a turn, in order.</param>
    public static MapLayout Of(CausalMap map, ImmutableArray<string> stages)
    {
        ArgumentNullException.ThrowIfNull(map);
        var columns = new List<(string Title, List<CausalNode> Nodes)>
        {
            ("orders", [.. map.Nodes.Where(node => node.Key.Kind is NodeKind.Instrument or NodeKind.Imposition)]),
            ("events", [.. map.Nodes.Where(node => node.Key.Kind is NodeKind.Inject or NodeKind.Crisis or NodeKind.Card or NodeKind.Calendar)]),
        };
        columns.AddRange(stages.Select(stage => (stage, map.Nodes.Where(node => node.Key.Kind == NodeKind.Variable && node.Stage == stage).ToList())));
        columns.RemoveAll(column => column.Nodes.Count == 0);
        Untangle(columns, map.Edges);
        var places = columns.SelectMany((column, x) => column.Nodes.Select((node, y) => (node.Key, Place: (x, y)))).ToDictionary(item => item.Key, item => item.Place);
        return new([.. columns.Select(column => new LayoutColumn(column.Title, [.. column.Nodes]))],
            [.. map.Edges.Select(edge => new LayoutEdge(places[edge.From], places[edge.To], edge))]);
    }

    /// <summary>Lays out the part of a map around a node: its influences on the left, what it influences on the right.</summary>
    /// <param name="map">The part, as <see cref="CausalMap.About"/> gives it.</param>
    /// <param name="key">The node.</param>
    public static MapLayout About(CausalMap map, NodeKey key)
    {
        ArgumentNullException.ThrowIfNull(map);
        var (ins, outs) = (map.Edges.Where(edge => edge.To == key).ToList(), map.Edges.Where(edge => edge.From == key && edge.To != key).ToList());
        ImmutableArray<CausalNode> left = [.. map.Nodes.Where(node => ins.Exists(edge => edge.From == node.Key) && node.Key != key)];
        ImmutableArray<CausalNode> right = [.. map.Nodes.Where(node => outs.Exists(edge => edge.To == node.Key))];
        ImmutableArray<LayoutEdge> edges =
        [
            .. ins.Where(edge => edge.From != key).Select(edge => new LayoutEdge((0, RowOf(left, edge.From)), (1, 0), edge)),
            .. ins.Where(edge => edge.From == key).Select(edge => new LayoutEdge((1, 0), (1, 0), edge)),
            .. outs.Select(edge => new LayoutEdge((1, 0), (2, RowOf(right, edge.To)), edge)),
        ];
        return new([new("what moves it", left), new("it", [map.Nodes.First(node => node.Key == key)]), new("what it moves", right)], edges);
    }

    private static int RowOf(ImmutableArray<CausalNode> nodes, NodeKey key) => nodes.IndexOf(nodes.First(node => node.Key == key));

    private static void Untangle(List<(string Title, List<CausalNode> Nodes)> columns, ImmutableArray<CausalEdge> edges)
    {
        var neighbours = edges.SelectMany(edge => new[] { (Node: edge.From, Other: edge.To), (Node: edge.To, Other: edge.From) }).ToLookup(pair => pair.Node, pair => pair.Other);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            // Heights are shares of a column, since columns are of different length.
            var heights = columns.SelectMany(column => column.Nodes.Select((node, row) => (node.Key, Height: (row + 0.5) / column.Nodes.Count)))
                .ToDictionary(item => item.Key, item => item.Height);
            foreach (var (_, nodes) in columns)
            {
                var sorted = nodes.OrderBy(node => neighbours[node.Key].Select(other => heights[other]).DefaultIfEmpty(heights[node.Key]).Average()).ToList();
                nodes.Clear();
                nodes.AddRange(sorted);
            }
        }
    }
}

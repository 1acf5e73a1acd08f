using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Mending;

/// <summary>A child of a map or list, on the way to a place in a file.</summary>
/// <param name="Container">The map or list.</param>
/// <param name="Index">Which of its entries or items.</param>
/// <param name="Node">The item, or the entry's key or value.</param>
internal sealed record NodePlace(Node Container, int Index, Node Node)
{
    /// <summary>The way from a file's root to the innermost node at a character.</summary>
    public static IReadOnlyList<NodePlace> Way(Node root, int at)
    {
        var way = new List<NodePlace>();
        for (var node = root; Step(node, at) is { } place; node = place.Node)
            way.Add(place);
        return way;
    }

    // The last child that begins before the place holds it: the ends of YAML's blocks are not where their text ends.
    private static NodePlace? Step(Node node, int at)
    {
        switch (node)
        {
            case MapNode map:
                var entry = map.Entries.Count(candidate => candidate.Key.Start <= at) - 1;
                if (entry < 0)
                    return null;
                var (key, value) = map.Entries[entry];
                return new(map, entry, at < key.End || value.Start > at ? key : value);
            case ListNode list:
                var item = list.Items.Count(candidate => candidate.Start <= at) - 1;
                return item < 0 ? null : new(list, item, list.Items[item]);
            default:
                return null;
        }
    }
}

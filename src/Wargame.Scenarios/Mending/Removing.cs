using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Mending;

/// <summary>Takes a key with its value, or an item of a list, out of a file.</summary>
internal static class Removing
{
    public static (string Label, SuggestedEdit Edit)? Make(IReadOnlyList<NodePlace> way, Mend.Remove remove)
    {
        var depth = way.Count - 1;
        while (depth >= 0 && !IsMeant(way[depth], remove))
            depth--;
        return depth < 0 ? null : At(way, depth);
    }

    private static bool IsMeant(NodePlace place, Mend.Remove remove) => place.Container switch
    {
        MapNode map => remove.IsItem != true && (remove.Key is null || map.Entries[place.Index].Key.Value == remove.Key),
        _ => remove.IsItem != false,
    };

    private static (string Label, SuggestedEdit Edit)? At(IReadOnlyList<NodePlace> way, int depth)
    {
        var (container, index, _) = way[depth];
        var source = container.Source;
        var (starts, ends) = container is MapNode map
            ? (map.Entries.Select(entry => entry.Key.Start).ToList(), map.Entries.Select(YamlLayout.EntryEnd).ToList())
            : (((ListNode)container).Items.Select(item => item.Start).ToList(), ((ListNode)container).Items.Select(YamlLayout.ContentEnd).ToList());
        var label = container is MapNode keys ? $"leave \"{keys.Entries[index].Key.Value}\" out" : "leave it out";
        if (YamlLayout.IsFlow(container))
        {
            var (from, to) = index + 1 < starts.Count ? (starts[index], starts[index + 1]) : index > 0 ? (ends[index - 1], ends[index]) : (container.Start + 1, YamlLayout.ContentEnd(container) - 1);
            return (label, new(source.Path, source.Range(from, to), ""));
        }
        // The last item goes with its key: a key with nothing after it is not a list.
        if (starts.Count == 1)
            return depth == 0 ? null : At(way, depth - 1);
        return Lines(container, index, starts, ends[index]) is var (start, end) ? (label, new(source.Path, source.Range(start, end), "")) : null;
    }

    private static (int Start, int End)? Lines(Node container, int index, List<int> starts, int end)
    {
        var text = container.Source.Text;
        var start = starts[index];
        if (container is ListNode)
            start = text.LastIndexOf('-', start - 1, start - YamlLayout.LineStart(text, start));
        if (start < 0)
            return null;
        if (YamlLayout.BeginsLine(text, start))
            return (YamlLayout.LineStart(text, start), YamlLayout.NextLine(text, end));
        // The first key of an item stands behind its dash, which the next key takes over.
        return container is MapNode && index + 1 < starts.Count ? (start, starts[index + 1]) : null;
    }
}

using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Mending;

/// <summary>Adds keys to a map or an item to a section, laid out as its neighbours are.</summary>
internal static class Adding
{
    public static (string Label, SuggestedEdit Edit)? Keys(Node root, int at, Mend.Set set)
    {
        var map = NodePlace.Way(root, at).Select(place => place.Node).Prepend(root).OfType<MapNode>().LastOrDefault();
        if (map is null)
            return null;
        var lines = set.Keys.Select(key => $"{key.Key}: {key.Yaml}").ToList();
        var label = $"write {string.Join(", ", lines.Select(line => $"\"{line}\""))}";
        if (set.Keys.Length == 1 && map.Entries.FirstOrDefault(entry => entry.Key.Value == set.Keys[0].Key) is { Key: not null } known)
            return (label, Edit(map, known.Key.Start, YamlLayout.EntryEnd(known), lines[0]));
        if (YamlLayout.IsFlow(map))
        {
            var inside = string.Join(", ", lines);
            return (label, map.Entries.IsEmpty ? Insert(map, map.Start + 1, $" {inside} ") : Insert(map, YamlLayout.EntryEnd(map.Entries[^1]), $", {inside}"));
        }
        var first = map.Entries[0].Key.Start;
        var indent = new string(' ', first - YamlLayout.LineStart(map.Source.Text, first));
        return (label, InsertLine(map, YamlLayout.EntryEnd(map.Entries[^1]), string.Join('\n', lines.Select(line => indent + line))));
    }

    public static (string Label, SuggestedEdit Edit)? Turn(IReadOnlyList<NodePlace> way, Mend.Turn turn)
    {
        if (way.LastOrDefault(place => place.Container is MapNode) is not { Container: MapNode map } place)
            return null;
        var entry = map.Entries[place.Index];
        return ($"write \"{turn.Key}: {turn.Yaml}\"", Edit(map, entry.Key.Start, YamlLayout.EntryEnd(entry), $"{turn.Key}: {turn.Yaml}"));
    }

    public static (string Label, SuggestedEdit Edit)? Item(Node root, Mend.Append append)
    {
        if (root is not MapNode map)
            return null;
        var label = $"add {append.Yaml} to \"{append.Section}\"";
        switch (map.Entries.FirstOrDefault(entry => entry.Key.Value == append.Section).Value)
        {
            case ListNode { Items.Length: > 0 } list when YamlLayout.IsFlow(list):
                return (label, Insert(list, YamlLayout.ContentEnd(list.Items[^1]), $", {append.Yaml}"));
            case ListNode list when YamlLayout.IsFlow(list):
                return (label, Insert(list, list.Start + 1, append.Yaml));
            case ListNode list:
                var text = list.Source.Text;
                var dash = text.LastIndexOf('-', list.Items[0].Start - 1);
                return (label, InsertLine(list, YamlLayout.ContentEnd(list.Items[^1]), $"{new string(' ', dash - YamlLayout.LineStart(text, dash))}- {append.Yaml}"));
            case null when !YamlLayout.IsFlow(map):
                return (label, InsertLine(map, map.Source.Text.Length, $"{append.Section}:\n  - {append.Yaml}"));
            default:
                return null;
        }
    }

    private static SuggestedEdit Edit(Node node, int start, int end, string text) => new(node.Source.Path, node.Source.Range(start, end), text);

    private static SuggestedEdit Insert(Node near, int at, string text) => Edit(near, at, at, text);

    // After the line of a character, or after the file's last one.
    private static SuggestedEdit InsertLine(Node near, int at, string line)
    {
        var place = YamlLayout.NextLine(near.Source.Text, at);
        var isOpen = place > 0 && near.Source.Text[place - 1] != '\n';
        return Insert(near, place, $"{(isOpen ? "\n" : "")}{line}\n");
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Wargame.Scenarios.Yaml;
using YamlDotNet.Core;

namespace Wargame.Scenarios.Languages;

/// <summary>Goes through the texts for people of a file, in the order in which they stand.</summary>
/// <param name="change">Given a text's path, such as <c>injects.santa-cruz-votes.title</c>, and the text, what stands there instead.</param>
internal sealed class TextWalk(Func<string, ScalarNode, string> change)
{
    /// <summary>The texts of a file by their paths.</summary>
    public static ImmutableArray<(string Path, ScalarNode Text)> Of(Node root)
    {
        var found = ImmutableArray.CreateBuilder<(string, ScalarNode)>();
        new TextWalk((path, text) =>
        {
            found.Add((path, text));
            return text.Value;
        }).Change(root);
        return found.ToImmutable();
    }

    /// <summary>The file with other texts. Nodes keep their places, so that what is wrong with a rule is told where its author wrote it.</summary>
    public Node Change(Node root) => Visit(root, ScenarioTexts.File, "");

    private Node Visit(Node node, TextShape shape, string path) => (node, shape) switch
    {
        (ScalarNode text, TextShape.Leaf) => Text(text, path),
        (MapNode map, TextShape.Map known) => new MapNode(map.Source, map.Start, map.End,
            [.. map.Entries.Select(entry => known.Keys.TryGetValue(entry.Key.Value, out var inner) ? new MapEntry(entry.Key, Visit(entry.Value, inner, Join(path, entry.Key.Value))) : entry)]),
        (MapNode map, TextShape.Any any) => new MapNode(map.Source, map.Start, map.End,
            [.. map.Entries.Select(entry => new MapEntry(entry.Key, Visit(entry.Value, any.Value, Join(path, entry.Key.Value))))]),
        (ListNode list, TextShape.Each each) => Items(list, each, path),
        _ => node,
    };

    private ListNode Items(ListNode list, TextShape.Each each, string path)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var items = ImmutableArray.CreateBuilder<Node>(list.Items.Length);
        foreach (var item in list.Items)
        {
            var name = Name(item, each) ?? (items.Count + 1).ToString(CultureInfo.InvariantCulture);
            for (var again = 2; !names.Add(name); again++)
                name = string.Create(CultureInfo.InvariantCulture, $"{Name(item, each)}~{again}");
            items.Add(Item(item, each, Join(path, name)));
        }
        return new ListNode(list.Source, list.Start, list.End, items.ToImmutable());
    }

    private Node Item(Node item, TextShape.Each each, string path) => item switch
    {
        ScalarNode text => Text(text, path),
        MapNode map when each.Self.Length > 0 => new MapNode(map.Source, map.Start, map.End,
            [.. map.Entries.Select(entry => entry.Key.Value == each.Self && entry.Value is ScalarNode text ? new MapEntry(entry.Key, Text(text, path)) : entry)]),
        _ => Visit(item, each.Item, path),
    };

    private ScalarNode Text(ScalarNode text, string path)
    {
        if (text.IsNull || string.IsNullOrWhiteSpace(text.Value))
            return text;
        var other = change(path, text);
        return other == text.Value ? text : new ScalarNode(text.Source, text.Start, text.End, other, ScalarStyle.DoubleQuoted) { English = text.Value };
    }

    private static string? Name(Node item, TextShape.Each each) => item is MapNode map
        ? each.Ids.Select(id => map.Entries.FirstOrDefault(entry => entry.Key.Value == id).Value).OfType<ScalarNode>().FirstOrDefault()?.Value
        : null;

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}

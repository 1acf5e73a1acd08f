using Wargame.Scenarios.Yaml;
using YamlDotNet.Core;

namespace Wargame.Scenarios.Sheets.Patching;

/// <summary>Changes single keys of a map in a file's text. Comments, blank lines and the order and form of all else stay.</summary>
/// <param name="map">The map.</param>
/// <param name="edits">The file's changes.</param>
internal sealed class MapPatch(MapNode map, TextEdits edits)
{
    private readonly string _text = map.Source.Text;
    private readonly bool _isFlow = YamlLayout.IsFlow(map);
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);

    private int Column => Extent.Column(_text, map.Start);

    /// <summary>The value of a key, or null.</summary>
    public Node? Find(string key) => map.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value;

    /// <summary>Gives a key a text, or another one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The text.</param>
    /// <param name="before">The keys after which a new one may stand, the last the best.</param>
    public void Set(string key, string value, IReadOnlyList<string> before)
    {
        if (Find(key) is not { } node)
            Add(key, Written(value, ScalarStyle.Any), before);
        else if (node is ScalarNode scalar)
            Replace(scalar, value);
        else
            SetRaw(key, Written(value, ScalarStyle.Any), before);
    }

    /// <summary>Gives a key a value that is YAML already.</summary>
    public void SetRaw(string key, string yaml, IReadOnlyList<string> before)
    {
        if (Find(key) is { } node)
            edits.Replace(node.Start, Extent.EndOf(node), node is ScalarNode { IsNull: true, Value: "" } ? " " + yaml : yaml);
        else
            Add(key, yaml, before);
    }

    /// <summary>Takes a key away. A comment at the end of its line stays.</summary>
    public void Remove(string key)
    {
        var place = map.Entries.ToList().FindIndex(entry => entry.Key.Value == key);
        if (place < 0 || !_gone.Add(key))
            return;
        var entry = map.Entries[place];
        var end = Math.Max(Extent.EndOf(entry.Value), entry.Key.End + 1);
        if (_isFlow && place > 0)
            edits.Replace(Math.Max(Extent.EndOf(map.Entries[place - 1].Value), map.Entries[place - 1].Key.End), end, "");
        else if (place + 1 < map.Entries.Length && (_isFlow || _text[YamlLayout.LineStart(_text, entry.Key.Start)..entry.Key.Start].Trim().Length > 0))
            edits.Replace(entry.Key.Start, map.Entries[place + 1].Key.Start, "");
        else
            RemoveLines(entry.Key.Start, end);
    }

    private void RemoveLines(int start, int end)
    {
        var lineEnd = YamlLayout.LineEnd(_text, end);
        var rest = _text[end..lineEnd].Trim();
        if (rest.Length > 0)
            edits.Replace(start, end, "");
        else
            edits.Replace(YamlLayout.LineStart(_text, start), Math.Min(lineEnd + 1, _text.Length), "");
    }

    private void Replace(ScalarNode scalar, string value)
    {
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        var block = isBlock ? BlockScalar.Of(scalar) : null;
        var end = block?.End ?? scalar.End;
        var indent = block is { Indent: > 0 } ? block.Indent : Column + 2;
        var lead = scalar.IsNull && scalar.Start == scalar.End ? " " : "";
        edits.Replace(scalar.Start, end, lead + ScalarText.Write(value, scalar.Style, _isFlow, indent, block?.Header ?? ""));
    }

    private string Written(string value, ScalarStyle style) => ScalarText.Write(value, style, _isFlow, Column + 2);

    private void Add(string key, string yaml, IReadOnlyList<string> before)
    {
        var anchor = map.Entries.Where(entry => !_gone.Contains(entry.Key.Value)).OrderBy(entry => before.ToList().IndexOf(entry.Key.Value)).Last();
        var end = Math.Max(Extent.EndOf(anchor.Value), anchor.Key.End + 1);
        var name = ScalarText.Write(key, ScalarStyle.Any, isFlow: true, 0);
        if (_isFlow)
            edits.Insert(end, $", {name}: {yaml}");
        else
            Lines.InsertAfter(_text, end, $"{new string(' ', Column)}{name}: {yaml}", edits);
    }
}

namespace Wargame.Scenarios.Yaml;

/// <summary>Where the text of nodes begins and ends, and how their lines are laid out.</summary>
internal static class YamlLayout
{
    /// <summary>Whether a list or map is written in brackets or braces.</summary>
    public static bool IsFlow(Node node) => node is MapNode or ListNode && node.Start < node.Source.Text.Length && node.Source.Text[node.Start] is '{' or '[';

    /// <summary>One past the last character of a node's own text.</summary>
    public static int ContentEnd(Node node) => node switch
    {
        MapNode { Entries.Length: > 0 } map when !IsFlow(map) => EntryEnd(map.Entries[^1]),
        ListNode { Items.Length: > 0 } list when !IsFlow(list) => ContentEnd(list.Items[^1]),
        // The parser ends brackets before their last one.
        _ when IsFlow(node) && node.End < node.Source.Text.Length && node.Source.Text[node.End] is '}' or ']' => node.End + 1,
        _ => Trimmed(node),
    };

    /// <summary>One past the last character of a key and its value.</summary>
    public static int EntryEnd(MapEntry entry)
    {
        var end = ContentEnd(entry.Value);
        // A value that is nothing stands anywhere after the colon.
        return entry.Value is ScalarNode { Value.Length: 0 } && end <= entry.Key.End + 1 ? Math.Min(entry.Key.End + 1, entry.Key.Source.Text.Length) : Math.Max(end, entry.Key.End);
    }

    /// <summary>The first character of the line.</summary>
    public static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>The line break that ends the line, or the end of the text.</summary>
    public static int LineEnd(string text, int at)
    {
        var end = text.IndexOf('\n', Math.Min(at, text.Length));
        return end < 0 ? text.Length : end;
    }

    /// <summary>Where the line after a character begins.</summary>
    public static int NextLine(string text, int at) => Math.Min(LineEnd(text, at) + 1, text.Length);

    /// <summary>Whether only blanks stand before a character on its line.</summary>
    public static bool BeginsLine(string text, int at) => text.AsSpan(LineStart(text, at), at - LineStart(text, at)).Trim().IsEmpty;

    private static int Trimmed(Node node)
    {
        var end = Math.Min(node.End, node.Source.Text.Length);
        while (end > node.Start && char.IsWhiteSpace(node.Source.Text[end - 1]))
            end--;
        return end;
    }
}

using Wargame.Scenarios.Yaml;
using YamlDotNet.Core;

namespace Wargame.Scenarios.Mending;

/// <summary>Writes another word where a wrong one stands: the whole value, or a name in a formula or path.</summary>
internal static class Writing
{
    public static (string Label, SuggestedEdit Edit)? Make(Node root, int at, Mend.Write write)
    {
        var way = NodePlace.Way(root, at);
        var node = way.Count == 0 ? null : way[^1].Node;
        if (node is null || (write.Old is null && ParameterUse.IsAnyIn(node)))
            return null;
        if (node is not ScalarNode scalar)
            return write is { Old: null, IsYaml: true } ? (Label(write), Edit(node, node.Start, YamlLayout.ContentEnd(node), write.New)) : null;
        var isInFlow = way.Any(place => YamlLayout.IsFlow(place.Container));
        if (scalar.Value == write.Old && scalar.Style is ScalarStyle.Folded or ScalarStyle.Literal)
            return Difference(scalar, write.New) is { } edit ? (Label(write), edit) : null;
        if (write.Old is null || scalar.Value == write.Old)
            return (Label(write), Edit(scalar, scalar.Start, scalar.End, Lead(scalar) + (write.IsYaml ? write.New : YamlText.InStyleOf(scalar, write.New, isInFlow))));
        return Part(scalar, at, write.Old) is { } start ? (Label(write), Part(scalar, start, start + write.Old.Length, write.New, isInFlow)) : null;
    }

    public static (string Label, SuggestedEdit Edit)? Rename(IReadOnlyList<NodePlace> way, Mend.Rename rename)
    {
        var key = way.Select(place => place.Container is MapNode map ? map.Entries[place.Index].Key : null).LastOrDefault(key => key?.Value == rename.Old);
        return key is null ? null : ($"write \"{rename.New}\"", Edit(key, key.Start, key.End, YamlText.InStyleOf(key, rename.New)));
    }

    private static string Label(Mend.Write write) => $"write {(write.IsYaml ? write.New : $"\"{write.New}\"")}";

    // Where a part of the value stands: at the place itself, or wherever it stands once.
    private static int? Part(ScalarNode scalar, int at, string old)
    {
        var text = scalar.Source.Text;
        if (at + old.Length <= text.Length && text.AsSpan(at, old.Length).SequenceEqual(old))
            return at;
        var found = text.IndexOf(old, scalar.Start, scalar.End - scalar.Start, StringComparison.Ordinal);
        return found >= 0 && text.IndexOf(old, found + 1, Math.Max(0, scalar.End - found - 1), StringComparison.Ordinal) < 0 ? found : null;
    }

    private static SuggestedEdit Part(ScalarNode scalar, int start, int end, string part, bool isInFlow)
    {
        if (!scalar.IsPlain || part.IndexOfAny([':', '#']) < 0 && (!isInFlow || part.IndexOfAny([',', '[', ']', '{', '}']) < 0))
            return Edit(scalar, start, end, part);
        // The new word would tear a text without quotes apart.
        var text = scalar.Source.Text;
        return Edit(scalar, scalar.Start, scalar.End, YamlText.Quoted(string.Concat(text.AsSpan(scalar.Start, start - scalar.Start), part, text.AsSpan(end, scalar.End - end))));
    }

    /// <summary>Only what differs: a text of many lines keeps its lines.</summary>
    private static SuggestedEdit? Difference(ScalarNode scalar, string text)
    {
        var old = scalar.Value;
        var (start, end) = (0, 0);
        while (start < Math.Min(old.Length, text.Length) && old[start] == text[start])
            start++;
        while (end < Math.Min(old.Length, text.Length) - start && old[^(end + 1)] == text[^(end + 1)])
            end++;
        var place = new PositionMap(scalar).Places(start, old.Length - end);
        return text[start..^end].Contains('\n', StringComparison.Ordinal) ? null : Edit(scalar, place.Start, place.End, text[start..^end]);
    }

    // A value that is missing stands right behind its colon.
    private static string Lead(ScalarNode scalar) => scalar.Start > 0 && scalar.Source.Text[scalar.Start - 1] == ':' && scalar.IsPlain ? " " : "";

    private static SuggestedEdit Edit(Node node, int start, int end, string text) => new(node.Source.Path, node.Source.Range(start, end), text);
}

using System.Collections.Immutable;
using System.Globalization;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Mending;

/// <summary>How a mistake could be mended, as whoever found it knows it; <see cref="Mender"/> makes changes of the file of it.</summary>
/// <param name="IsSure">Whether nothing else can be meant.</param>
internal abstract record Mend(bool IsSure)
{
    /// <summary>Another word, name or number at the place of the mistake.</summary>
    /// <param name="Old">What must stand there, or the mend does not fit: a value may come from a parameter. Null for any value.</param>
    /// <param name="New">What is meant.</param>
    /// <param name="IsYaml">Whether it is YAML as it stands, such as a number; else a text, with quotes where they are needed.</param>
    /// <param name="IsSure">Whether nothing else can be meant.</param>
    public sealed record Write(string? Old, string New, bool IsYaml, bool IsSure) : Mend(IsSure);

    /// <summary>Other text from one character of the file to another.</summary>
    public sealed record Text(int Start, int End, string New, string Label, bool IsSure) : Mend(IsSure);

    /// <summary>The key and its value, or the item of a list, at the place is taken out.</summary>
    /// <param name="IsItem">Whether the item of the list; null for whichever of the two is the innermost.</param>
    /// <param name="Key">Which key, where the place is further in; null for the innermost.</param>
    /// <param name="IsSure">Whether nothing else can be meant.</param>
    public sealed record Remove(bool? IsItem, string? Key, bool IsSure) : Mend(IsSure);

    /// <summary>The map at the place gets keys; those that it has get another value.</summary>
    public sealed record Set(ImmutableArray<(string Key, string Yaml)> Keys) : Mend(false);

    /// <summary>The key at the place, with its value, becomes another.</summary>
    public sealed record Turn(string Key, string Yaml) : Mend(false);

    /// <summary>A key around the place gets another name.</summary>
    public sealed record Rename(string Old, string New, bool IsSure) : Mend(IsSure);

    /// <summary>A section of a file gets one more item.</summary>
    /// <param name="File">The file, or null for that of the mistake.</param>
    /// <param name="Section">The section.</param>
    /// <param name="Yaml">The item, on one line.</param>
    public sealed record Append(string? File, string Section, string Yaml) : Mend(false);

    /// <summary>What is changed stands at another place than the mistake.</summary>
    public sealed record Elsewhere(SourceSpan At, Mend What) : Mend(What.IsSure);

    /// <summary>Another name.</summary>
    public static Mend To(string old, string meant, bool isSure = true) => new Write(old, meant, IsYaml: false, isSure);

    /// <summary>The nearest number that may stand there.</summary>
    public static Mend Number(double meant) => ToYaml(meant.ToString(CultureInfo.InvariantCulture), isSure: false);

    /// <summary>The nearest number within bounds.</summary>
    public static Mend Within(double number, double low, double high) => Number(Math.Clamp(number, low, high));

    /// <summary>A value that is YAML as it stands.</summary>
    public static Mend ToYaml(string meant, bool isSure) => new Write(null, meant, IsYaml: true, isSure);

    /// <summary>The nearest of some names; sure when no other is as near. Null when none is near.</summary>
    public static Mend? Nearest(string word, IEnumerable<string> candidates) =>
        Diagnostics.Nearest.Search(word, candidates) is { } near ? To(word, near.Word, near.IsOnly) : null;

    /// <summary>The key at the place, or the named one around it, is left out.</summary>
    public static Mend WithoutKey(string? key = null, bool isSure = false) => new Remove(IsItem: false, key, isSure);

    /// <summary>The item of a list at the place is left out.</summary>
    public static Mend WithoutItem(bool isSure = false) => new Remove(IsItem: true, null, isSure);

    /// <summary>The innermost item of a list, or key with its value, at the place is left out.</summary>
    public static Mend WithoutIt() => new Remove(IsItem: null, null, IsSure: false);

    /// <summary>An item of a value that is one or a list: alone it goes with its key.</summary>
    public static Mend WithoutOne(Node? all, bool isSure = false) => all is ListNode ? WithoutItem(isSure) : WithoutKey(isSure: isSure);

    /// <summary>A value as it is written, with something around it; null where it spans many lines without brackets.</summary>
    public static Mend? Around(Node node, string before, string after, string label, bool isSure)
    {
        if (node is not ScalarNode && !YamlLayout.IsFlow(node))
            return null;
        var end = YamlLayout.ContentEnd(node);
        return new Text(node.Start, end, $"{before}{node.Source.Text[node.Start..end]}{after}", label, isSure);
    }

    /// <summary>Another value in the place of one that stands elsewhere than the mistake.</summary>
    public static Mend Instead(Node node, string yaml, string label) => new Text(node.Start, YamlLayout.ContentEnd(node), yaml, label, IsSure: false);

    /// <summary>A value as it is written, in quotes.</summary>
    public static Mend? Quoted(Node node) => node is ScalarNode || YamlLayout.IsFlow(node) ? Quoted(node.Source.Text, node.Start, YamlLayout.ContentEnd(node)) : null;

    /// <summary>A part of a file in quotes.</summary>
    public static Mend Quoted(string text, int start, int end) => new Text(start, end, YamlText.Quoted(text[start..end]), "put quotes around it", IsSure: true);

    /// <summary>Sets a warning aside, for a reason that the author must write.</summary>
    public static Mend Ignore(DiagnosticKind kind, string scenario, string about) =>
        new Append($"{scenario}/scenario.yaml", "ignore", $"{{ code: {kind.Code}, about: {YamlText.Plain(about)}, because: To be written. }}");
}

using Wargame.Scenarios.Files;
using Wargame.World.Definition;
using YamlDotNet.Core;

namespace Wargame.Scenarios.Yaml;

/// <summary>Says in an author's words what YamlDotNet found, and what is usually behind it.</summary>
internal static class YamlMistakes
{
    /// <summary>Where it is, what it is, and how to mend it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="error">What the parser threw.</param>
    /// <param name="last">The end of what it understood.</param>
    /// <param name="bracket">The innermost bracket that is still open there, if any.</param>
    public static (SourceSpan At, string Message, string? Help) Describe(SourceText source, Exception error, int last, SourceSpan? bracket)
    {
        var index = error is YamlException known ? (int)known.Start.Index : last;
        var reason = error is YamlException ? Clean(error) : "the YAML breaks off";
        // The parser notices an open bracket and a tab only where it stumbles over what follows.
        if (bracket is { } at && IsOpenAtLineEnd(source, source.Index(at.Line, at.Column)))
            return (at, "the bracket that opens here is not closed", "text with , [ ] { } inside brackets needs quotes");
        if (Tab(source, index) is { } tab)
            return (source.Span(tab, tab + 1), "a tab stands here", "YAML is indented with spaces, never with tabs");
        var help = bracket is { } open ? $"the bracket that opens at {open} may not be closed; text with , [ ] {{ }} inside brackets needs quotes" : Help(source, reason, index);
        return (source.Span(index, index + 1), reason, help);
    }

    private static bool IsOpenAtLineEnd(SourceText source, int at)
    {
        var end = source.Text.IndexOf('\n', at);
        var line = source.Text.AsSpan(at, (end < 0 ? source.Text.Length : end) - at);
        return line.Count('[') + line.Count('{') > line.Count(']') + line.Count('}');
    }

    // In the indent of the line or of the next one.
    private static int? Tab(SourceText source, int index)
    {
        var start = index <= 0 ? 0 : source.Text.LastIndexOf('\n', Math.Min(index, source.Text.Length) - 1) + 1;
        for (var line = 0; line < 2 && start < source.Text.Length; line++)
        {
            var at = start;
            while (at < source.Text.Length && source.Text[at] is ' ')
                at++;
            if (at < source.Text.Length && source.Text[at] == '\t')
                return at;
            var end = source.Text.IndexOf('\n', start);
            start = end < 0 ? source.Text.Length : end + 1;
        }
        return null;
    }

    // The library's messages are sentences such as "While parsing a block mapping, did not find expected key."
    private static string Clean(Exception error)
    {
        var text = (error.InnerException ?? error).Message;
        var end = text.LastIndexOf("): ", StringComparison.Ordinal);
        text = (end >= 0 ? text[(end + 3)..] : text).Trim().TrimEnd('.');
        return text.Length == 0 ? "this is not YAML" : char.ToLowerInvariant(text[0]) + text[1..];
    }

    private static string? Help(SourceText source, string reason, int index)
    {
        var lineStart = source.Text.LastIndexOf('\n', Math.Clamp(index - 1, 0, Math.Max(0, source.Text.Length - 1))) + 1;
        var line = source.Text.AsSpan(lineStart);
        if (line[..(line.Length - line.TrimStart().Length)].Contains('\t') || reason.Contains("tab", StringComparison.Ordinal))
            return "YAML is indented with spaces, never with tabs";
        if (reason.Contains("quoted scalar", StringComparison.Ordinal))
            return "the quote that begins here is not closed; inside '…' write '' for an apostrophe";
        if (reason.Contains("mapping values are not allowed", StringComparison.Ordinal) || reason.Contains("implicit", StringComparison.Ordinal))
            return "a text or formula that holds ': ' needs quotes around it";
        if (reason.Contains("expected key", StringComparison.Ordinal) || reason.Contains("block", StringComparison.Ordinal))
            return "keys of one map, and the dashes of one list, begin in the same column";
        return null;
    }
}

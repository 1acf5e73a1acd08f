using System.Text.RegularExpressions;
using Wargame.Scenarios.Files;
using Wargame.Scenarios.Mending;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Yaml;

/// <summary>Mends of text that is not YAML. There are no nodes then, so they are made of lines.</summary>
internal static partial class YamlMends
{
    /// <summary>What probably makes a file YAML again.</summary>
    /// <param name="source">The file.</param>
    /// <param name="at">Where the parser gave up.</param>
    /// <param name="bracket">The innermost bracket that is still open, if any.</param>
    public static Mend? Of(SourceText source, int at, SourceSpan? bracket)
    {
        var text = source.Text;
        var start = YamlLayout.LineStart(text, Math.Clamp(at, 0, text.Length));
        var line = text[start..End(text, start)];
        var blanks = line[..^line.TrimStart().Length];
        if (blanks.Contains('\t', StringComparison.Ordinal))
            return new Mend.Text(start, start + blanks.Length, IndentNear(text, start), "indent with spaces", IsSure: false);
        if (KeyAndText().Match(line) is { Success: true } found && found.Groups[1].Value.Contains(": ", StringComparison.Ordinal) && bracket is null)
            return Mend.Quoted(text, start + found.Groups[1].Index, start + found.Groups[1].Index + found.Groups[1].Length);
        if (bracket is { } open)
            return Closing(text, source.Index(open.Line, open.Column));
        return at < text.Length && text[at] is '"' or '\'' ? new Mend.Text(End(text, at), End(text, at), text[at].ToString(), "close the quote", IsSure: false) : null;
    }

    /// <summary>A line is taken out.</summary>
    public static Mend WithoutLine(SourceText source, int at) =>
        new Mend.Text(YamlLayout.LineStart(source.Text, at), YamlLayout.NextLine(source.Text, at), "", "leave the line out", IsSure: false);

    /// <summary>A word that is none of a scenario's is taken out, with the blanks behind it.</summary>
    public static Mend WithoutWord(SourceText source, int at)
    {
        var end = at;
        while (end < source.Text.Length && !char.IsWhiteSpace(source.Text[end]))
            end++;
        while (end < source.Text.Length && source.Text[end] == ' ')
            end++;
        return new Mend.Text(at, end, "", $"leave \"{source.Text[at..end].TrimEnd()}\" out", IsSure: false);
    }

    // As the next line, which often goes on with the same map; else as the one before.
    private static string IndentNear(string text, int start)
    {
        var next = YamlLayout.NextLine(text, start);
        var before = start == 0 ? 0 : YamlLayout.LineStart(text, start - 1);
        foreach (var line in new[] { next, before })
        {
            var blanks = text.AsSpan(line, Math.Max(line, End(text, line)) - line);
            var width = blanks.Length - blanks.TrimStart(' ').Length;
            if (width < blanks.Length && blanks[width] != '\t')
                return new string(' ', blanks[width] == '-' ? width + 2 : width);
        }
        return "  ";
    }

    private static Mend.Text Closing(string text, int bracket)
    {
        var end = End(text, bracket);
        var closing = text[bracket] == '[' ? "]" : " }";
        return new Mend.Text(end, end, closing, "close the bracket", IsSure: false);
    }

    // Where the text of a line ends, before its comment.
    private static int End(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        end = end < 0 ? text.Length : end;
        var comment = text.IndexOf(" #", at, end - at, StringComparison.Ordinal);
        end = comment < 0 ? end : comment;
        while (end > at && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    [GeneratedRegex("^\\s*(?:- )?[A-Za-z_.-]+: ([^\"'\\[{|>].*)$")]
    private static partial Regex KeyAndText();
}

using Wargame.World.Definition;

namespace Wargame.Cli.Validate;

/// <summary>The line of a mistake and the one before it, with a caret under the place.</summary>
internal sealed record SourceExcerpt(string? Before, string Line, int CaretColumn, int CaretWidth)
{
    // Longer lines are cut around the caret, so that it stays on the screen.
    private const int Longest = 160;
    private const string Cut = "…";

    /// <summary>The place in its file, or null when the file has no such line.</summary>
    /// <param name="lines">The file's lines.</param>
    /// <param name="at">The place.</param>
    public static SourceExcerpt? Of(IReadOnlyList<string> lines, SourceSpan at)
    {
        if (at.Line < 1 || at.Line > lines.Count)
            return null;
        var line = lines[at.Line - 1];
        var start = Math.Clamp(at.Column - 1, 0, line.Length);
        var length = Math.Clamp(at.Length, 0, line.Length - start);
        var before = at.Line > 1 && lines[at.Line - 2].Trim().Length > 0 ? Plain.Text(Shorten(lines[at.Line - 2])) : null;
        var lead = "";
        if (line.Length > Longest)
        {
            var from = Math.Max(0, start - Longest / 2);
            (lead, line, start) = (from > 0 ? Cut : "", line[from..], start - from);
            length = Math.Min(length, Math.Max(1, Longest - start));
            line = Shorten(line);
            length = Math.Clamp(length, 0, Math.Max(0, line.Length - start));
        }
        var ahead = lead + Plain.Text(line[..start]);
        var marked = Plain.Text(line.Substring(start, length));
        return new SourceExcerpt(before, lead + Plain.Text(line), Plain.Width(ahead), Math.Max(1, Plain.Width(marked)));
    }

    private static string Shorten(string line) => line.Length <= Longest ? line : line[..Longest] + Cut;
}

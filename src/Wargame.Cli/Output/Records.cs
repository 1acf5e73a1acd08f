using Wargame.Cli.Validate;

namespace Wargame.Cli.Output;

/// <summary>Rows that are too wide for a table: one after the other, each with its name on a line of its own and the rest under it, broken between words.</summary>
internal static class Records
{
    private const string Margin = "  ";
    private const string Indent = "      ";

    /// <summary>Writes a table where it fits the terminal's width, else one row after the other.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="heads">Heads of columns; ">" before one is for numbers.</param>
    /// <param name="rows">The first cell is the row's name.</param>
    public static void Write(this Terminal terminal, string[] heads, IReadOnlyList<string[]> rows)
    {
        if (Width(heads, rows) <= terminal.Width)
        {
            var table = Tables.Of(heads);
            foreach (var row in rows)
                table.Row(row.AsEnumerable());
            terminal.Write(table);
            return;
        }

        foreach (var row in rows)
        {
            terminal.Output.Write($"{Margin}{Plain.Text(row[0])}\n");
            var parts = row.Skip(1).Select((cell, place) => (Head: heads[place + 1].TrimStart('>'), Cell: Plain.Text(cell))).Where(part => part.Cell.Length > 0);
            foreach (var line in Lines(string.Join("; ", parts.Select(part => $"{part.Head} {part.Cell}")), terminal.Width - Indent.Length))
                terminal.Output.Write($"{Indent}{line}\n");
        }
        terminal.Output.Write("\n");
    }

    /// <summary>A text in lines of at most so many characters; a word that is longer, such as a path, stays whole.</summary>
    internal static IEnumerable<string> Lines(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }
            line += line.Length > 0 ? " " + word : word;
        }
        if (line.Length > 0)
            yield return line;
    }

    // As the tables are drawn: a margin on both sides, and three blanks between columns.
    private static int Width(string[] heads, IReadOnlyList<string[]> rows) =>
        Margin.Length + heads.Select((head, place) => 3 + rows.Select(row => Plain.Text(row[place]).Length).Append(head.TrimStart('>').Length).Max()).Sum();
}

using Spectre.Console;
using Wargame.Cli.Validate;

namespace Wargame.Cli.Output;

/// <summary>Tables for eyes.</summary>
internal static class Tables
{
    private static readonly Style Head = new(decoration: Decoration.Bold);

    /// <summary>A table with these column heads; a head that begins with ">" is of a column of numbers.</summary>
    public static Table Of(params IEnumerable<string> heads)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var head in heads)
        {
            var column = new TableColumn(new Text(head.TrimStart('>'), Head)) { NoWrap = true };
            table.AddColumn(head.StartsWith('>') ? column.RightAligned() : column);
        }
        return table;
    }

    public static void Row(this Table table, params IEnumerable<string> cells) => table.AddRow(cells.Select(cell => new Text(Plain.Text(cell))));

    public static void Row(this Table table, IEnumerable<(string Text, Color? Colour)> cells) =>
        table.AddRow(cells.Select(cell => new Text(Plain.Text(cell.Text), cell.Colour is { } colour ? new Style(colour) : Style.Plain)));

    /// <summary>Writes a table. On a screen it is fitted to nothing: the terminal wraps or scrolls, and what is cut can still be found.</summary>
    public static void Write(this Terminal terminal, Table table)
    {
        using var text = new StringWriter { NewLine = "\n" };
        (terminal with { Output = text }).ToConsole().Write(table);
        foreach (var line in text.ToString().Split('\n').Where(line => line.Trim().Length > 0))
            terminal.Output.Write(line.TrimEnd() + "\n");
        terminal.Output.Write("\n");
    }

    public static void Heading(this Terminal terminal, string text) => terminal.Output.Write(Plain.Text(text) + "\n");
}

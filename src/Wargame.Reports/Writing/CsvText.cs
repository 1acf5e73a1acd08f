using System.Globalization;
using System.Text;
using Wargame.Reports.Tables;
using Wargame.Scenarios.Sheets.Files;

namespace Wargame.Reports.Writing;

/// <summary>
/// Tables as CSV: UTF-8 with the mark by which spreadsheet programs know it, commas, quotation marks where they are needed. A text that a spreadsheet
/// program would take for a formula has an apostrophe before it; numbers stay as they are.
/// </summary>
internal static class CsvText
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static byte[] Of(Table table)
    {
        var text = new StringBuilder();
        Line(text, table.Columns.Select(column => column.Name));
        foreach (var row in table.Rows)
            Line(text, row.Select(Cell));
        return Bytes(text);
    }

    /// <summary>Rows of texts, each tamed.</summary>
    public static byte[] Of(IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            Line(text, row.Select(CsvSheets.Tame));
        return Bytes(text);
    }

    private static byte[] Bytes(StringBuilder text) => [.. WithMark.GetPreamble(), .. WithMark.GetBytes(text.ToString())];

    private static string Cell(object? value) => value switch
    {
        null => "",
        string words => CsvSheets.Tame(words),
        bool truth => truth ? "true" : "false",
        DateTime moment => Spelling.Moment(moment),
        IFormattable figure => figure.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A table has no cell of the type {value.GetType()}.", nameof(value)),
    };

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}

using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Wargame.Scenarios.Files;

namespace Wargame.Scenarios.Sheets.Files;

/// <summary>
/// Tables as CSV. A spreadsheet program takes a cell that begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> for a formula; on the way out such a
/// text gets an apostrophe before it, on the way in the apostrophe goes, and a cell without one is refused.
/// </summary>
public static class CsvSheets
{
    private static readonly SearchValues<char> Formulas = SearchValues.Create("=+-@\t\r");
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>The bytes of a file: UTF-8 with the mark by which spreadsheet programs know it.</summary>
    public static byte[] Write(SheetTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var memory = new MemoryStream();
        using (var text = new StreamWriter(memory, WithMark, leaveOpen: true))
        // Everything in quotation marks: by itself the library forgets them around a text with a line break of another kind than the file's.
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", ShouldQuote = _ => true }))
        {
            var width = table.Rows.Max(row => row.Cells.Keys.DefaultIfEmpty().Max()) + 1;
            foreach (var row in table.Rows)
            {
                for (var column = 0; column < width; column++)
                    csv.WriteField(row.Cells.TryGetValue(column, out var cell) ? Tame(cell.Text) : "");
                csv.NextRecord();
            }
        }
        return memory.ToArray();
    }

    /// <summary>Reads a file.</summary>
    /// <param name="name">The table's name.</param>
    /// <param name="bytes">The file.</param>
    /// <exception cref="SheetRefusedException">It is no CSV, or too large.</exception>
    public static SheetTable Read(string name, ReadOnlySpan<byte> bytes)
    {
        var (text, bad) = TextDecoder.Decode(bytes);
        if (text is null)
        {
            var (line, _) = TextDecoder.Place(bytes, bad);
            throw new SheetRefusedException(new(name, FormattableString.Invariant($"line {line}"), "this is not text in UTF-8", "save it as \"CSV UTF-8\""));
        }
        try
        {
            return new(name, [.. Rows(name, text)]);
        }
        catch (CsvHelperException broken)
        {
            throw new SheetRefusedException(new(name, FormattableString.Invariant($"row {broken.Context?.Parser?.Row ?? 0}"), "this row cannot be read as CSV", "see that every quotation mark has its partner, and that no cell is too long"));
        }
    }

    /// <summary>A text as it can stand in a cell: with an apostrophe before it where a spreadsheet program would take it for a formula.</summary>
    public static string Tame(string text) => text.Length > 0 && (Formulas.Contains(text[0]) || IsTamed(text)) ? "'" + text : text;

    private static IEnumerable<SheetRow> Rows(string name, string text)
    {
        var form = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false, IgnoreBlankLines = false, Delimiter = Separator(text), MaxFieldSize = Limits.CellLength,
        };
        using var reader = new StringReader(text);
        using var parser = new CsvParser(reader, form);
        while (parser.Read())
        {
            if (parser.Row > Limits.SheetRows + 1)
                throw new SheetRefusedException(new(name, FormattableString.Invariant($"row {parser.Row}"), "there are too many rows", FormattableString.Invariant($"at most {Limits.SheetRows}")));
            if (parser.Count > Limits.SheetColumns)
                throw new SheetRefusedException(new(name, FormattableString.Invariant($"row {parser.Row}"), "there are too many columns", FormattableString.Invariant($"at most {Limits.SheetColumns}")));
            var row = new SheetRow(parser.Row, Cells(parser));
            if (!row.Cells.IsEmpty)
                yield return row;
        }
    }

    /// <summary>What parts the names of the columns: in many countries spreadsheet programs write semicolons. Texts further down hold all of them.</summary>
    private static string Separator(string text)
    {
        var header = text.Split('\n', 2)[0];
        return ((string[])[",", ";", "\t"]).MaxBy(each => header.Count(letter => letter == each[0]))!;
    }

    private static ImmutableSortedDictionary<int, SheetCell> Cells(CsvParser parser)
    {
        var cells = ImmutableSortedDictionary.CreateBuilder<int, SheetCell>();
        for (var column = 0; column < parser.Count; column++)
        {
            if (parser[column] is { Length: > 0 } text)
                cells[column] = Cell(SheetTable.Address(column, parser.Row), text);
        }
        return cells.ToImmutable();
    }

    private static SheetCell Cell(string at, string text) => Formulas.Contains(text[0]) ? new(at, text, CellKind.Formula) : new(at, IsTamed(text) ? text[1..] : text);

    // One apostrophe or several and then such a sign: so that an author's own apostrophe comes back too.
    private static bool IsTamed(string text)
    {
        var rest = text.TrimStart('\'');
        return rest.Length < text.Length && rest.Length > 0 && Formulas.Contains(rest[0]);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace Wargame.Scenarios.Sheets.Files;

/// <summary>Reads one sheet of an xlsx file, cell by cell.</summary>
/// <param name="name">The sheet's name.</param>
/// <param name="texts">The texts that cells refer to.</param>
internal sealed class XlsxSheet(string name, IReadOnlyList<string> texts)
{
    private readonly SortedDictionary<int, ImmutableSortedDictionary<int, SheetCell>.Builder> _rows = [];
    private int _row;
    private int _column;

    public SheetTable Read(XlsxParts parts, string path)
    {
        using var reader = parts.Open(path) ?? throw Refused("", "the sheet is missing in the file", "save it again as xlsx with your spreadsheet program");
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "row":
                    _row = reader.GetAttribute("r") is { } number ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : _row + 1;
                    _column = -1;
                    break;
                case "c":
                    Cell(reader);
                    break;
                case "mergeCell":
                    throw Refused(reader.GetAttribute("ref") ?? "", "these cells are merged", "unmerge them, so that every row has its own cells");
            }
        }
        return new(name, [.. _rows.Select(row => new SheetRow(row.Key, row.Value.ToImmutable()))]);
    }

    private void Cell(XmlReader reader)
    {
        _column = reader.GetAttribute("r") is { } address ? ColumnOf(address) : _column + 1;
        var kind = reader.GetAttribute("t") ?? "n";
        var (value, formula) = Content(reader);
        if (formula is null && value.Length == 0)
            return;
        var at = SheetTable.Address(_column, _row);
        if (_column >= Limits.SheetColumns)
            throw Refused(at, "there is something far to the right", FormattableString.Invariant($"at most {Limits.SheetColumns} columns"));
        if (!_rows.TryGetValue(_row, out var row))
        {
            if (_rows.Count > Limits.SheetRows)
                throw Refused(at, "there are too many rows", FormattableString.Invariant($"at most {Limits.SheetRows}"));
            _rows[_row] = row = ImmutableSortedDictionary.CreateBuilder<int, SheetCell>();
        }
        row[_column] = formula is null ? Of(at, kind, value) : new(at, $"={formula}", CellKind.Formula);
    }

    private SheetCell Of(string at, string kind, string value) => kind switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < texts.Count
            ? new(at, texts[place])
            : throw Refused(at, "this cell's text is missing in the file", "save it again as xlsx with your spreadsheet program"),
        "inlineStr" or "str" => new(at, value),
        "n" => new(at, Number(value), CellKind.Number),
        _ => new(at, value, CellKind.Other),
    };

    private static string Number(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e12 && number == Math.Floor(number)
        ? number.ToString("0", CultureInfo.InvariantCulture)
        : value;

    private static (string Value, string? Formula) Content(XmlReader reader)
    {
        var (value, formula) = ("", (string?)null);
        using var cell = reader.ReadSubtree();
        cell.Read();
        var isMore = cell.Read();
        while (isMore)
        {
            if (cell.NodeType == XmlNodeType.Element && cell.LocalName == "is")
                value = SharedTexts.Of(cell);
            else if (cell.NodeType == XmlNodeType.Element && cell.LocalName is "v" or "f")
            {
                var isFormula = cell.LocalName == "f";
                var text = cell.ReadElementContentAsString();
                (value, formula) = isFormula ? (value, text) : (text.Replace("_x000D_", "", StringComparison.Ordinal), formula);
                isMore = !cell.EOF;
                continue;
            }
            isMore = cell.Read();
        }
        return (value, formula);
    }

    private int ColumnOf(string address)
    {
        var column = 0;
        foreach (var letter in address.TakeWhile(char.IsAsciiLetter).Take(4))
            column = column * 26 + (char.ToUpperInvariant(letter) - 'A' + 1);
        return column > 0 ? column - 1 : throw Refused(address, "a cell has no address", "save it again as xlsx with your spreadsheet program");
    }

    private SheetRefusedException Refused(string cell, string message, string help) => new(new(name, cell, message, help));
}

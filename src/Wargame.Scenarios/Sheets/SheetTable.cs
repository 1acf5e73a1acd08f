using System.Collections.Immutable;

namespace Wargame.Scenarios.Sheets;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A number, as the spreadsheet sees it.</summary>
    Number,

    /// <summary>A formula. It is never worked out.</summary>
    Formula,

    /// <summary>A date, a truth or an error.</summary>
    Other,
}

/// <summary>A cell of a spreadsheet.</summary>
/// <param name="Address">Where it stands: <c>C5</c>.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Kind">What that is.</param>
public sealed record SheetCell(string Address, string Text, CellKind Kind = CellKind.Text);

/// <summary>A row of a spreadsheet: the cells that hold something, by the number of their column from 0.</summary>
/// <param name="Number">From 1, as the spreadsheet counts.</param>
/// <param name="Cells">The cells.</param>
public sealed record SheetRow(int Number, ImmutableSortedDictionary<int, SheetCell> Cells);

/// <summary>A sheet: the first row names the columns.</summary>
/// <param name="Name">The sheet's name, or the file's.</param>
/// <param name="Rows">The rows that hold something, the header first.</param>
public sealed record SheetTable(string Name, ImmutableArray<SheetRow> Rows)
{
    /// <summary>A table made of texts.</summary>
    public static SheetTable Of(string name, IEnumerable<IEnumerable<string>> rows) => new(name, [.. rows.Select((row, index) => Row(index + 1, row))]);

    /// <summary>The name of a column: 0 is <c>A</c>, 26 is <c>AA</c>.</summary>
    public static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters(column / 26 - 1) + Letters(column % 26);

    /// <summary>The address of a cell.</summary>
    public static string Address(int column, int row) => FormattableString.Invariant($"{Letters(column)}{row}");

    private static SheetRow Row(int number, IEnumerable<string> texts) => new(number, texts
        .Select((text, column) => (Column: column, Text: text)).Where(cell => cell.Text.Length > 0)
        .ToImmutableSortedDictionary(cell => cell.Column, cell => new SheetCell(Address(cell.Column, number), cell.Text)));
}

/// <summary>Something wrong with a spreadsheet, for whoever filled it in.</summary>
/// <param name="Sheet">The sheet or file.</param>
/// <param name="Cell">The cell, row or column; empty for the whole sheet.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">How to mend it.</param>
public sealed record SheetMistake(string Sheet, string Cell, string Message, string Help)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Sheet}{(Cell.Length > 0 ? $", {Cell}" : "")}: {Message} ({Help})";
}

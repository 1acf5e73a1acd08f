namespace Wargame.Scenarios.Sheets;

/// <summary>The columns of a table, from its first row.</summary>
/// <param name="Known">By the place of a column, its name as it is known.</param>
/// <param name="Custom">By the place of a column, the name that its institution gave it.</param>
internal sealed record SheetColumns(SortedDictionary<int, string> Known, SortedDictionary<int, string> Custom)
{
    /// <summary>Reads the first row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="names">The columns that there must be.</param>
    /// <param name="mayHaveOthers">Whether there may be others.</param>
    /// <param name="work">For mistakes.</param>
    /// <returns>Null, reported, when they are not good.</returns>
    public static SheetColumns? Read(SheetTable table, IReadOnlyCollection<string> names, bool mayHaveOthers, SheetWork work)
    {
        var columns = new SheetColumns([], []);
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var isGood = true;
        foreach (var (place, cell) in table.Rows.Take(1).SelectMany(row => row.Cells))
            isGood &= columns.Take(table.Name, place, cell, names, mayHaveOthers, first, work);
        foreach (var missing in names.Where(name => !first.ContainsKey(name)))
        {
            work.Mistake(table.Name, "row 1", $"there is no column \"{missing}\"", "the first row names the columns; put it back, empty if need be");
            isGood = false;
        }
        return isGood && columns.CellsHaveNames(table, work) ? columns : null;
    }

    private bool Take(string sheet, int place, SheetCell cell, IReadOnlyCollection<string> names, bool mayHaveOthers, Dictionary<string, string> first, SheetWork work)
    {
        var name = cell.Text.Trim();
        if (cell.Kind == CellKind.Formula)
            return Refuse(sheet, cell, "a formula names this column; formulas are never worked out", "write the name as text", work);
        if (!first.TryAdd(name, cell.Address))
            return Refuse(sheet, cell, $"there are two columns \"{name}\"", $"the first is at {first[name]}; rename one", work);
        if (names.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) is { } found)
            Known[place] = found;
        else if (!mayHaveOthers)
            return Refuse(sheet, cell, $"this sheet has no column \"{name}\"", $"its columns are {string.Join(", ", names)}", work);
        else if (name.Length > Limits.IdLength)
            return Refuse(sheet, cell, "the name of this column is too long", FormattableString.Invariant($"at most {Limits.IdLength} characters"), work);
        else if (Custom.Count >= Limits.CustomFields)
            return Refuse(sheet, cell, "there are too many columns", FormattableString.Invariant($"at most {Limits.CustomFields} of your own"), work);
        else
            Custom[place] = name;
        return true;
    }

    private bool CellsHaveNames(SheetTable table, SheetWork work)
    {
        foreach (var cell in table.Rows.Skip(1).SelectMany(row => row.Cells.Where(cell => !Known.ContainsKey(cell.Key) && !Custom.ContainsKey(cell.Key)).Select(cell => cell.Value)))
            return Refuse(table.Name, cell, "this column has no name", "name it in the first row, or empty it", work);
        return true;
    }

    private static bool Refuse(string sheet, SheetCell cell, string message, string help, SheetWork work)
    {
        work.Mistake(sheet, cell.Address, message, help);
        return false;
    }
}

using System.Collections.Immutable;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using Wargame.Reports.Tables;
using Wargame.Scenarios.Sheets.Files;

namespace Wargame.Reports.Writing;

/// <summary>Tables as one workbook, the dictionary first. Numbers are numbers and moments are moments; no text can be taken for a formula.</summary>
internal static class Workbook
{
    public static byte[] Of(ImmutableArray<Table> tables)
    {
        var sheets = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var table in (Table[])[DataDictionary.Of(tables), .. tables])
            sheets.Add(table.Name, Rows(table));
        using var memory = new MemoryStream();
        memory.SaveAs(sheets, printHeader: true, configuration: new OpenXmlConfiguration { TableStyles = TableStyles.None, FastMode = true });
        return memory.ToArray();
    }

    // A sheet of no rows has no header either: one blank row keeps the columns.
    private static List<IDictionary<string, object?>> Rows(Table table) => table.Rows.IsEmpty
        ? [table.Columns.ToDictionary(column => column.Name, _ => (object?)null)]
        : [.. table.Rows.Select(row => (IDictionary<string, object?>)table.Columns.Zip(row).ToDictionary(cell => cell.First.Name, cell => Cell(cell.Second)))];

    private static object? Cell(object? value) => value is string text ? Cut(CsvSheets.Tame(text)) : value;

    private static string Cut(string text) => text.Length <= Limits.WorkbookCell ? text : text[..Limits.WorkbookCell];
}

using System.Collections.Immutable;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Wargame.Scenarios.Sheets.Files;

/// <summary>Writes tables as an xlsx file. Every cell is a text, so that no spreadsheet program takes one for a formula.</summary>
public static class XlsxWriter
{
    /// <summary>The bytes of a file with these sheets.</summary>
    public static byte[] Write(ImmutableArray<SheetTable> tables)
    {
        var sheets = tables.ToDictionary(table => table.Name, table => (object)Rows(table));
        using var memory = new MemoryStream();
        memory.SaveAs(sheets, printHeader: true, configuration: new OpenXmlConfiguration { TableStyles = TableStyles.None, FastMode = true });
        return memory.ToArray();
    }

    private static IEnumerable<IDictionary<string, object?>> Rows(SheetTable table)
    {
        var headers = table.Rows[0].Cells;
        return table.Rows.Skip(1).Select(row => (IDictionary<string, object?>)headers.ToDictionary(
            header => header.Value.Text, header => row.Cells.TryGetValue(header.Key, out var cell) ? (object?)cell.Text : null)).ToList();
    }
}

using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Wargame.Reports.Word.Writing;

namespace Wargame.Reports.Word.Charts;

/// <summary>The workbook behind a chart, so that whoever edits the report can edit its figures.</summary>
internal static class ChartSheet
{
    /// <summary>What the sheet is called in the chart's references.</summary>
    public const string Name = "Data";

    /// <summary>The workbook: categories in the first column, a column for each row of figures.</summary>
    public static byte[] Of(ChartData chart)
    {
        using var stream = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var main = book.AddWorkbookPart();
            var sheet = main.AddNewPart<WorksheetPart>();
            var rows = new SheetData(new Row(((string[])["", .. chart.Series.Select(series => series.Name)]).Select(Words)));
            for (var place = 0; place < chart.Categories.Length; place++)
                rows.Append(new Row(((OpenXmlElement[])[Words(chart.Categories[place]), .. chart.Series.Select(series => Figure(series.Values[place]))])));
            sheet.Worksheet = new Worksheet(rows);
            main.Workbook = new Workbook(new Sheets(new Sheet { Id = main.GetIdOfPart(sheet), SheetId = 1, Name = Name }));
        }
        return stream.ToArray();
    }

    /// <summary>A column's letters, from 0.</summary>
    public static string Column(int place) => place < 26 ? ((char)('A' + place)).ToString() : Column(place / 26 - 1) + Column(place % 26);

    // A text in a cell of its own kind is never taken for a formula.
    private static Cell Words(string text) => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(WordText.Line(text, Limits.AlternativeText))) };

    private static Cell Figure(double value) => new() { CellValue = new CellValue(value.ToString("R", CultureInfo.InvariantCulture)) };
}

using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wargame.Reports.Word.Writing;

/// <summary>Tables with fixed columns: their heads repeat on every page, and no row is torn apart.</summary>
internal static class WordTable
{
    /// <summary>A table.</summary>
    /// <param name="style">Ruled, or Grid for forms.</param>
    /// <param name="widths">Widths of the columns, in twentieths of a point.</param>
    /// <param name="heads">What the columns are called; empty for a table without heads.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="about">What it is, for who cannot see it.</param>
    public static Table Of(string style, int[] widths, IReadOnlyList<WordCell> heads, IEnumerable<IReadOnlyList<WordCell>> rows, string about)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = style },
                new TableWidth { Width = widths.Sum().ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = heads.Count > 0 ? "0020" : "0000", FirstRow = heads.Count > 0, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = WordText.Line(about, Limits.AlternativeText) }),
            new TableGrid(widths.Select(width => new GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) })));
        if (heads.Count > 0)
            table.Append(Row(widths, heads, isHead: true));
        table.Append(rows.Select(row => Row(widths, row, isHead: false)));
        return table;
    }

    private static TableRow Row(int[] widths, IReadOnlyList<WordCell> cells, bool isHead)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead)
            properties.Append(new TableHeader());
        var row = new TableRow(properties);
        for (var place = 0; place < widths.Length; place++)
        {
            var look = new TableCellProperties(new TableCellWidth { Width = widths[place].ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa });
            if (cells[place].Fill is { Length: > 0 } fill)
                look.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill });
            var cell = new TableCell(look);
            cell.Append(cells[place].Paragraphs(isHead));
            row.Append(cell);
        }
        return row;
    }
}

using System.Globalization;
using System.Xml.Linq;
using Wargame.Reports.Word.Writing;

namespace Wargame.Reports.Word.Charts;

/// <summary>A chart as DrawingML: Word draws it, and whoever edits the report can change it.</summary>
internal static class ChartXml
{
    private const string Ink = "14213D";
    private const string Line = "CFC8B8";
    private const int Milli = 100;
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly string[] Markers = ["circle", "diamond", "square", "triangle", "x", "star", "plus", "dash"];

    /// <summary>The chart's part.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="language">The tag of its language.</param>
    /// <param name="workbook">The relation to its workbook.</param>
    public static XDocument Of(ChartData chart, string language, string workbook) => new(new XElement(
        C + "chartSpace", new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "r", R),
        Value("date1904", "0"), Value("lang", language), Value("roundedCorners", "0"),
        new XElement(
            C + "chart", Title(chart.Title), Value("autoTitleDeleted", "0"),
            new XElement(C + "plotArea", new XElement(C + "layout"), Plot(chart), CategoryAxis(chart), ValueAxis(chart)),
            chart.Series.Length > 1 ? new XElement(C + "legend", Value("legendPos", "b"), Value("overlay", "0"), Letters(850)) : null,
            Value("plotVisOnly", "1"), Value("dispBlanksAs", "gap")),
        new XElement(C + "spPr", new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill"))),
        Letters(850),
        new XElement(C + "externalData", new XAttribute(R + "id", workbook), Value("autoUpdate", "0"))));

    private static XElement Plot(ChartData chart)
    {
        var series = chart.Series.Select((row, place) => Series(chart, row, place));
        return chart.Kind == ChartKind.Course
            ? new(C + "lineChart", Value("grouping", "standard"), Value("varyColors", "0"), series, Value("marker", "1"), Value("axId", "1"), Value("axId", "2"))
            : new(
                C + "barChart", Value("barDir", "bar"), Value("grouping", chart.Kind == ChartKind.Parts ? "stacked" : "clustered"), Value("varyColors", "0"), series,
                Value("gapWidth", "55"), chart.Kind == ChartKind.Parts ? Value("overlap", "100") : null, Value("axId", "1"), Value("axId", "2"));
    }

    private static XElement Series(ChartData chart, ChartSeries row, int place)
    {
        var (column, last) = (ChartSheet.Column(place + 1), chart.Categories.Length + 1);
        var number = place.ToString(CultureInfo.InvariantCulture);
        var isLine = chart.Kind == ChartKind.Course;
        return new(
            C + "ser", Value("idx", number), Value("order", number),
            new XElement(C + "tx", new XElement(C + "strRef", new XElement(C + "f", $"{ChartSheet.Name}!${column}$1"), Cache("strCache", [Plain(row.Name)]))),
            new XElement(C + "spPr", isLine ? new XElement(A + "ln", new XAttribute("w", 22225), new XAttribute("cap", "rnd"), Fill(row.Colour)) : Fill(row.Colour)),
            isLine
                ? new XElement(C + "marker", Value("symbol", Markers[place % Markers.Length]), Value("size", "5"), new XElement(C + "spPr", Fill(row.Colour), new XElement(A + "ln", Fill(row.Colour))))
                : Value("invertIfNegative", "0"),
            chart.Kind == ChartKind.Bars ? Labels() : null,
            new XElement(C + "cat", new XElement(C + "strRef", new XElement(C + "f", $"{ChartSheet.Name}!$A$2:$A${last}"), Cache("strCache", [.. chart.Categories.Select(Plain)]))),
            new XElement(C + "val", new XElement(C + "numRef", new XElement(C + "f", $"{ChartSheet.Name}!${column}$2:${column}${last}"), Cache("numCache", [.. row.Values.Select(value => value.ToString("R", CultureInfo.InvariantCulture))]))),
            isLine ? Value("smooth", "0") : null);
    }

    private static XElement Labels() => new(
        C + "dLbls", Value("numFmt", "#,##0", ("sourceLinked", "0")), new XElement(C + "spPr", new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill"))), Letters(850),
        Value("dLblPos", "outEnd"), Value("showLegendKey", "0"), Value("showVal", "1"), Value("showCatName", "0"), Value("showSerName", "0"), Value("showPercent", "0"), Value("showBubbleSize", "0"));

    private static XElement Cache(string kind, string[] values) => new(
        C + kind, kind == "numCache" ? new XElement(C + "formatCode", "General") : null, Value("ptCount", values.Length.ToString(CultureInfo.InvariantCulture)),
        values.Select((value, place) => new XElement(C + "pt", new XAttribute("idx", place), new XElement(C + "v", value))));

    private static XElement CategoryAxis(ChartData chart) => new(
        C + "catAx", Value("axId", "1"), new XElement(C + "scaling", Value("orientation", chart.Kind == ChartKind.Course ? "minMax" : "maxMin")), Value("delete", "0"),
        Value("axPos", chart.Kind == ChartKind.Course ? "b" : "l"), Value("numFmt", "General", ("sourceLinked", "0")), Value("majorTickMark", "none"), Value("minorTickMark", "none"),
        Value("tickLblPos", "low"), new XElement(C + "spPr", new XElement(A + "ln", new XAttribute("w", 9525), Fill(Ink))), Letters(800),
        Value("crossAx", "2"), Value("crosses", "autoZero"), Value("auto", "1"), Value("lblAlgn", "ctr"), Value("lblOffset", "100"), Value("noMultiLvlLbl", "0"));

    private static XElement ValueAxis(ChartData chart) => new(
        C + "valAx", Value("axId", "2"),
        new XElement(C + "scaling", Value("orientation", "minMax"), chart.Scale is var (_, high) ? Value("max", Text(high)) : null, chart.Scale is var (low, _) ? Value("min", Text(low)) : null),
        Value("delete", "0"), Value("axPos", chart.Kind == ChartKind.Course ? "l" : "b"), new XElement(C + "majorGridlines", new XElement(C + "spPr", new XElement(A + "ln", new XAttribute("w", 6350), Fill(Line)))),
        Value("numFmt", "#,##0", ("sourceLinked", "0")), Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", chart.Kind == ChartKind.Course ? "nextTo" : "high"),
        new XElement(C + "spPr", new XElement(A + "ln", new XElement(A + "noFill"))), Letters(800), Value("crossAx", "1"), Value("crosses", "autoZero"),
        Value("crossBetween", "between"));

    private static XElement Title(string title) => new(
        C + "title",
        new XElement(C + "tx", new XElement(
            C + "rich", new XElement(A + "bodyPr"), new XElement(A + "p", new XElement(A + "pPr", new XElement(A + "defRPr", new XAttribute("sz", 1000), new XAttribute("b", 1))),
                new XElement(A + "r", new XElement(A + "rPr", new XAttribute("sz", 1000), new XAttribute("b", 1), Fill(Ink)), new XElement(A + "t", Plain(title)))))),
        Value("overlay", "0"));

    private static XElement Letters(int hundredths) => new(
        C + "txPr", new XElement(A + "bodyPr"),
        new XElement(A + "p", new XElement(A + "pPr", new XElement(A + "defRPr", new XAttribute("sz", hundredths), Fill(Ink))), new XElement(A + "endParaRPr")));

    private static XElement Fill(string colour) => new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour)));

    private static XElement Value(string name, string value) => new(C + name, new XAttribute("val", value));

    private static XElement Value(string name, string value, (string Name, string Value) other) => new(C + name, new XAttribute("formatCode", value), new XAttribute(other.Name, other.Value));

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Plain(string text) => WordText.Line(text, Milli);
}

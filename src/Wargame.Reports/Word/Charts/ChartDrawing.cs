using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using Wargame.Reports.Word.Writing;
using ChartReference = DocumentFormat.OpenXml.Drawing.Charts.ChartReference;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;

namespace Wargame.Reports.Word.Charts;

/// <summary>Puts a chart into a document.</summary>
internal static class ChartDrawing
{
    private const int EmusOfATwentieth = 635;
    private const int Hundred = 100;

    /// <summary>The chart as something that stands in a line.</summary>
    /// <param name="main">The document.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="language">The tag of its language.</param>
    /// <param name="number">From 1, its own in the document.</param>
    /// <param name="width">In twentieths of a point.</param>
    public static Drawing Add(MainDocumentPart main, ChartData chart, string language, uint number, int width)
    {
        var part = main.AddNewPart<ChartPart>();
        var book = part.AddEmbeddedPackagePart(EmbeddedPackagePartType.Xlsx);
        using (var sheet = new MemoryStream(ChartSheet.Of(chart)))
            book.FeedData(sheet);
        using (var xml = new MemoryStream())
        {
            ChartXml.Of(chart, language, part.GetIdOfPart(book)).Save(xml);
            xml.Position = 0;
            part.FeedData(xml);
        }
        var (across, high) = ((long)width * EmusOfATwentieth, (long)width * EmusOfATwentieth * chart.Height / Hundred);
        return new(new Inline(
            new Extent { Cx = across, Cy = high },
            new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DocProperties { Id = number, Name = $"Chart {number}", Title = WordText.Line(chart.Title, Limits.HeadingLetters), Description = WordText.Line(chart.About, Limits.AlternativeText) },
            new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(),
            new Graphic(new GraphicData(new ChartReference { Id = main.GetIdOfPart(part) }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        {
            DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
        });
    }
}

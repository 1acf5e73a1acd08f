using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wargame.Reports.Word.Writing;

/// <summary>What stands at the head and foot of every page but the cover.</summary>
/// <param name="Head">The scenario and what this is.</param>
/// <param name="Foot">Who may read it.</param>
/// <param name="Page">The word for a page, with its number in the hole: <c>Page {0}</c>.</param>
internal sealed record PageWords(string Head, string Foot, string Page);

/// <summary>Sheets, margins, and what repeats on each of them. A4.</summary>
internal static class PageFrame
{
    private const int Short = 11906;
    private const int Long = 16838;
    private const int Side = 1273;
    private const int Top = 1300;
    private const int Edge = 620;

    /// <summary>The properties of a section.</summary>
    public static IEnumerable<OpenXmlElement> Of(MainDocumentPart main, PageWords words, bool isWide, bool hasCover)
    {
        var end = isWide ? WordPaper.WideWidth : WordPaper.Width;
        var header = main.AddNewPart<HeaderPart>();
        header.Header = new Header(WordText.Paragraph("Header", WordText.Run(WordText.Line(words.Head, Limits.HeadingLetters))));
        var footer = main.AddNewPart<FooterPart>();
        var foot = WordText.Paragraph("Footer", WordText.Run(WordText.Line(words.Foot, Limits.HeadingLetters)), new Run(new TabChar()));
        foot.ParagraphProperties!.Append(new Tabs(
            new TabStop { Val = TabStopValues.Clear, Position = WordPaper.Width }, new TabStop { Val = TabStopValues.Right, Position = end }));
        var around = words.Page.Split("{0}");
        foot.Append(WordText.Run(around[0]));
        foot.Append(Fields.Of("PAGE", "1").Cast<OpenXmlElement>());
        foot.Append(WordText.Run(around[^1]));
        footer.Footer = new Footer(foot);
        yield return new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) };
        yield return new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) };
        yield return new SectionType { Val = SectionMarkValues.NextPage };
        yield return isWide
            ? new PageSize { Width = Long, Height = Short, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = Short, Height = Long };
        yield return new PageMargin { Top = Top, Right = Side, Bottom = Top, Left = Side, Header = Edge, Footer = Edge, Gutter = 0 };
        // The cover bears neither head nor foot.
        if (hasCover)
            yield return new TitlePage();
    }
}

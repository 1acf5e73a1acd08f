using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Wargame.Reports.Word.Charts;

namespace Wargame.Reports.Word.Writing;

/// <summary>A Word document that is being written, from its cover to its last page.</summary>
internal sealed class WordPaper : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly WordprocessingDocument _document;
    private readonly MainDocumentPart _main;
    private readonly Body _body = new();
    private readonly List<ContentsEntry> _headings = [];
    private readonly string _language;
    private OpenXmlElement? _contentsAfter;
    private uint _pictures;

    /// <param name="language">The tag of the language, for spelling: <c>pt-BR</c>.</param>
    /// <param name="title">The document's title.</param>
    /// <param name="made">When what it tells was over.</param>
    public WordPaper(string language, string title, DateTime made)
    {
        _language = language;
        _document = WordprocessingDocument.Create(_stream, WordprocessingDocumentType.Document);
        _main = _document.AddMainDocumentPart();
        _main.Document = new Document(_body);
        Feed(_main.AddNewPart<StyleDefinitionsPart>(), Resource("styles.xml").Replace("LANGUAGE", language, StringComparison.Ordinal));
        Feed(_main.AddNewPart<NumberingDefinitionsPart>(), Resource("numbering.xml"));
        var settings = new Settings(new Zoom { Percent = "100" }, new DefaultTabStop { Val = 720 }, new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15",
        }), new ThemeFontLanguages { Val = language });
        _main.AddNewPart<DocumentSettingsPart>().Settings = settings;
        _document.PackageProperties.Title = WordText.Line(title, Limits.HeadingLetters);
        _document.PackageProperties.Language = language;
        _document.PackageProperties.Created = made;
        _document.PackageProperties.Modified = made;
        _document.PackageProperties.Creator = "Wargame";
    }

    /// <summary>The width between the margins of an upright page, in twentieths of a point.</summary>
    public const int Width = 9360;

    /// <summary>The same of a page that lies on its side.</summary>
    public const int WideWidth = 14300;

    /// <summary>A paragraph; none where there is no text.</summary>
    public void Add(string text, string style = "Normal")
    {
        if (text.Length > 0)
            _body.Append(WordText.Paragraph(style, WordText.Run(text)));
    }

    /// <summary>A paragraph that begins with a name in bold.</summary>
    public void Named(string name, string text, string style = "Normal") =>
        _body.Append(WordText.Paragraph(style, WordText.Run($"{name} ", bold: true), WordText.Run(text)));

    /// <summary>A list.</summary>
    public void Points(IEnumerable<string> points)
    {
        foreach (var point in points)
            Add(point, "ListBullet");
    }

    /// <summary>A heading.</summary>
    /// <param name="level">1 to 3; those of 1 and 2 stand in the contents.</param>
    /// <param name="text">What it says.</param>
    public void Heading(int level, string text)
    {
        var says = WordText.Line(text, Limits.HeadingLetters);
        var id = (_headings.Count + 1).ToString(CultureInfo.InvariantCulture);
        var paragraph = WordText.Paragraph($"Heading{level}", new BookmarkStart { Id = id, Name = $"_Toc{id}" }, WordText.Run(says), new BookmarkEnd { Id = id });
        _headings.Add(new(level, says, $"_Toc{id}"));
        _body.Append(paragraph);
    }

    /// <summary>A table.</summary>
    /// <param name="about">What it is, for who cannot see it.</param>
    /// <param name="widths">Parts of the width that its columns take.</param>
    /// <param name="heads">What they are called; empty for none.</param>
    /// <param name="rows">The rows; no table when there are none.</param>
    /// <param name="isForm">Whether people write in it.</param>
    /// <param name="width">The width of the page.</param>
    public void Table(string about, int[] widths, IReadOnlyList<WordCell> heads, IReadOnlyList<IReadOnlyList<WordCell>> rows, bool isForm = false, int width = Width)
    {
        if (rows.Count == 0)
            return;
        var parts = widths.Sum();
        _body.Append(WordTable.Of(isForm ? "Grid" : "Ruled", [.. widths.Select(part => width * part / parts)], heads, rows, about));
        // Two tables without a paragraph between them would be one.
        _body.Append(WordText.Paragraph("Note"));
    }

    /// <summary>A chart across the page.</summary>
    public void Chart(ChartData chart) => _body.Append(WordText.Paragraph("Picture", Drawing(chart, Width)));

    /// <summary>Charts side by side, two in a row.</summary>
    public void Charts(IReadOnlyList<ChartData> charts)
    {
        var half = Width / 2;
        for (var place = 0; place < charts.Count; place += 2)
        {
            WordCell Cell(int at) => at < charts.Count ? new("") { Content = WordText.Paragraph("Picture", Drawing(charts[at], half - 200)) } : new("");
            _body.Append(WordTable.Of("TableNormal", [half, half], [], [[Cell(place), Cell(place + 1)]], charts[place].About));
        }
        _body.Append(WordText.Paragraph("Note"));
    }

    /// <summary>The place of the contents, which are known when all is written.</summary>
    public void ContentsHere() => _contentsAfter = _body.LastChild;

    /// <summary>Ends the upright pages; what follows lies on its side.</summary>
    public void TurnPage(PageWords words) => _body.Append(new Paragraph(new ParagraphProperties(new SectionProperties(PageFrame.Of(_main, words, isWide: false, hasCover: true)))));

    /// <summary>Ends the document.</summary>
    /// <param name="contents">What the contents are called.</param>
    /// <param name="words">What stands at the head and foot of its pages.</param>
    public byte[] Finish(string contents, PageWords words)
    {
        _contentsAfter!.InsertAfterSelf(Contents.Of(contents, [.. _headings.Where(heading => heading.Level <= 2)]));
        _body.Append(new SectionProperties(PageFrame.Of(_main, words, isWide: true, hasCover: false)));
        _document.Dispose();
        return _stream.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }

    private Run Drawing(ChartData chart, int width) => new(ChartDrawing.Add(_main, chart, _language, ++_pictures, width));

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }

    private static string Resource(string name)
    {
        using var stream = typeof(WordPaper).Assembly.GetManifestResourceStream($"word/{name}") ?? throw new InvalidOperationException($"there is no {name} in the program");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wargame.Reports.Word.Writing;

/// <summary>What stands in a cell of a table.</summary>
/// <param name="Text">The text; lines become paragraphs of a list where it is one.</param>
internal sealed record WordCell(string Text)
{
    /// <summary>Whether it is set in bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether it stands at the right, as figures do.</summary>
    public bool Right { get; init; }

    /// <summary>Points of a list under the text.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];

    /// <summary>The colour behind it, six hexadecimal digits; empty for none.</summary>
    public string Fill { get; init; } = "";

    /// <summary>A field to fill in, or a picture, in place of the text.</summary>
    public OpenXmlElement? Content { get; init; }

    public static implicit operator WordCell(string text) => new(text);

    /// <summary>A figure, at the right.</summary>
    public static WordCell Figure(string text) => new(text) { Right = true };

    /// <summary>The name of a row.</summary>
    public static WordCell Name(string text) => new(text) { Bold = true };

    /// <summary>The cell's paragraphs.</summary>
    public IEnumerable<OpenXmlElement> Paragraphs(bool heads)
    {
        if (Content is not null)
        {
            yield return Content;
            yield break;
        }
        if (Text.Length > 0 || Points.Count == 0)
        {
            var paragraph = WordText.Paragraph(heads ? "CellHead" : "Cell", WordText.Run(Text, bold: Bold));
            if (Right)
                paragraph.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Right });
            yield return paragraph;
        }
        foreach (var point in Points)
            yield return WordText.Paragraph("CellBullet", WordText.Run(point));
    }
}

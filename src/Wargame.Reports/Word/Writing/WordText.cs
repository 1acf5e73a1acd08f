using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wargame.Reports.Word.Writing;

/// <summary>What people wrote, as runs of a Word document: what XML cannot hold is left out, ends of lines stay.</summary>
internal static class WordText
{
    /// <summary>The text without the characters that no XML document may hold, halves of pairs among them.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                clean.Append(text[at]).Append(text[++at]);
            else if (text[at] != '\r' && !char.IsSurrogate(text[at]) && XmlConvert.IsXmlChar(text[at]))
                clean.Append(text[at]);
        }
        return clean.ToString();
    }

    /// <summary>The same in one line, of so many letters at most: for titles, alternative texts and properties.</summary>
    public static string Line(string text, int letters)
    {
        var line = string.Join(' ', Clean(text).Split((char[])['\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        var pieces = new StringInfo(line);
        return pieces.LengthInTextElements <= letters ? line : pieces.SubstringByTextElements(0, letters - 1) + "…";
    }

    /// <summary>A run of text.</summary>
    public static Run Run(string text, bool bold = false, bool italic = false, string colour = "")
    {
        var run = new Run();
        if (bold || italic || colour.Length > 0)
        {
            var look = new RunProperties();
            if (bold)
                look.Append(new Bold());
            if (italic)
                look.Append(new Italic());
            if (colour.Length > 0)
                look.Append(new Color { Val = colour });
            run.Append(look);
        }
        var lines = Clean(text).Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (line > 0)
                run.Append(new Break());
            run.Append(new Text(lines[line].Replace('\t', ' ')) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }

    /// <summary>A paragraph in a style.</summary>
    public static Paragraph Paragraph(string style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return paragraph;
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wargame.Reports.Word.Writing;

/// <summary>A heading that the table of contents names.</summary>
/// <param name="Level">1 or 2.</param>
/// <param name="Text">The heading.</param>
/// <param name="Bookmark">Where it stands.</param>
internal sealed record ContentsEntry(int Level, string Text, string Bookmark);

/// <summary>The table of contents: Word's own field, with its entries already in it, each a link.</summary>
internal static class Contents
{
    private const string Instruction = """TOC \o "1-2" \h \z \u""";

    /// <summary>The block that Word offers to bring up to date.</summary>
    public static SdtBlock Of(string title, IReadOnlyList<ContentsEntry> entries)
    {
        var content = new SdtContentBlock(WordText.Paragraph("TOCHeading", WordText.Run(title)));
        for (var place = 0; place < entries.Count; place++)
        {
            var paragraph = Entry(entries[place]);
            if (place == 0)
            {
                paragraph.InsertAfter(Fields.Begin(Instruction), paragraph.ParagraphProperties);
                paragraph.InsertAfter(Fields.Separate(), paragraph.GetFirstChild<Run>());
            }
            content.Append(paragraph);
        }
        content.Append(new Paragraph(Fields.End()));
        return new(
            new SdtProperties(new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())), content);
    }

    private static Paragraph Entry(ContentsEntry entry)
    {
        var link = new Hyperlink { Anchor = entry.Bookmark, History = true };
        link.Append(WordText.Run(entry.Text));
        link.Append(new Run(new TabChar()));
        // Which page it is, only the program that lays the text out can know.
        link.Append(Fields.Of($"""PAGEREF {entry.Bookmark} \h""", "", dirty: true).Cast<OpenXmlElement>());
        return WordText.Paragraph(entry.Level == 1 ? "TOC1" : "TOC2", link);
    }
}

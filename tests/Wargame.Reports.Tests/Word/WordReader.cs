using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wargame.Reports.Tests.Word;

/// <summary>What stands in a Word document.</summary>
internal static class WordReader
{
    public static WordprocessingDocument Open(byte[] report) => WordprocessingDocument.Open(new MemoryStream(report), false);

    /// <summary>Its paragraphs, those of tables among them, a line each.</summary>
    public static string TextOf(byte[] report)
    {
        using var document = Open(report);
        return string.Join('\n', document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
    }

    /// <summary>Its tables, row by row and cell by cell.</summary>
    public static List<List<List<string>>> Tables(byte[] report)
    {
        using var document = Open(report);
        return [.. document.MainDocumentPart!.Document!.Body!.Descendants<Table>().Select(table => table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToList()).ToList())];
    }

    /// <summary>For whoever wants to look at the pages: WARGAME_KEEP names a folder.</summary>
    public static void Keep(byte[] report, string name)
    {
        if (Environment.GetEnvironmentVariable("WARGAME_KEEP") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, $"{name}.docx"), report);
    }
}

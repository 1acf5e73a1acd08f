using System.Collections.Immutable;
using System.Xml;

namespace Wargame.Scenarios.Sheets.Files;

/// <summary>
/// Reads xlsx files. Not by the library that writes them: it gives what a formula last came to and not that there is one, so a cell's text could
/// be something that nobody typed.
/// </summary>
public static class XlsxReader
{
    private const string Relations = "relationships";

    /// <summary>Reads all sheets.</summary>
    /// <param name="stream">The file.</param>
    /// <exception cref="SheetRefusedException">It is no spreadsheet, or holds what a spreadsheet of a scenario may not.</exception>
    public static ImmutableArray<SheetTable> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            var parts = new XlsxParts(stream);
            var texts = SharedTexts.Read(parts);
            return [.. Sheets(parts).Select(sheet => new XlsxSheet(sheet.Name, texts).Read(parts, sheet.Path))];
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or IOException or ArgumentException or NotSupportedException or FormatException or OverflowException)
        {
            throw XlsxParts.Refused($"this is no xlsx file, or a damaged one ({broken.Message.TrimEnd('.')})", "save it again as xlsx with your spreadsheet program");
        }
    }

    private static IEnumerable<(string Name, string Path)> Sheets(XlsxParts parts)
    {
        var targets = Targets(parts);
        using var book = parts.Open("xl/workbook.xml") ?? throw XlsxParts.Refused("there is no workbook in it", "save it as xlsx with your spreadsheet program");
        var sheets = new List<(string, string)>();
        while (book.Read())
        {
            if (book is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && targets.TryGetValue(Relation(book), out var path))
                sheets.Add((book.GetAttribute("name") ?? "", path));
        }
        return sheets;
    }

    private static Dictionary<string, string> Targets(XlsxParts parts)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using var relations = parts.Open("xl/_rels/workbook.xml.rels");
        while (relations?.Read() == true)
        {
            if (relations is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && relations.GetAttribute("Id") is { } id && relations.GetAttribute("Target") is { } target)
                targets[id] = target.StartsWith('/') ? target[1..] : $"xl/{target}";
        }
        return targets;
    }

    private static string Relation(XmlReader sheet)
    {
        for (var place = 0; place < sheet.AttributeCount; place++)
        {
            sheet.MoveToAttribute(place);
            if (sheet.LocalName == "id" && sheet.NamespaceURI.EndsWith(Relations, StringComparison.Ordinal))
            {
                var id = sheet.Value;
                sheet.MoveToElement();
                return id;
            }
        }
        sheet.MoveToElement();
        return "";
    }
}

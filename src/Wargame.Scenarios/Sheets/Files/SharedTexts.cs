using System.Text;
using System.Xml;

namespace Wargame.Scenarios.Sheets.Files;

/// <summary>The texts that cells of an xlsx file refer to by number.</summary>
internal static class SharedTexts
{
    public static IReadOnlyList<string> Read(XlsxParts parts)
    {
        var texts = new List<string>();
        using var reader = parts.Open("xl/sharedStrings.xml");
        while (reader?.Read() == true)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
                texts.Add(Of(reader));
        }
        return texts;
    }

    /// <summary>The text of the element that the reader is at: of all its runs, without what tells how they are pronounced.</summary>
    public static string Of(XmlReader reader)
    {
        var text = new StringBuilder();
        using var inner = reader.ReadSubtree();
        var isMore = inner.Read();
        while (isMore)
        {
            if (inner is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                inner.Skip();
                isMore = !inner.EOF;
                continue;
            }
            if (inner is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                text.Append(inner.ReadElementContentAsString());
                isMore = !inner.EOF;
                continue;
            }
            isMore = inner.Read();
        }
        return text.Replace("_x000D_", "").ToString();
    }
}

using System.Globalization;
using System.Text;

namespace Wargame.Papers.Writing;

/// <summary>The style of a page: typefaces, the sheet with its foot, and the look that all papers share.</summary>
internal static class Styles
{
    private const string Serif = "Source Serif 4";
    private const string Sans = "Atkinson Hyperlegible";

    private static readonly string Shared = string.Concat(
        Face(Serif, "source-serif-4.woff2", "normal", "200 900"),
        Face(Sans, "atkinson-400.woff2", "normal", "400"),
        Face(Sans, "atkinson-400-italic.woff2", "italic", "400"),
        Face(Sans, "atkinson-700.woff2", "normal", "700"),
        Encoding.UTF8.GetString(Resource("papers.css")).ReplaceLineEndings("\n"));

    /// <summary>The style of a page.</summary>
    public static string Of(PageSetup setup)
    {
        var size = setup.Size == PaperSize.Letter ? "letter" : "A4";
        var sheet = setup.Landscape ? $"{size} landscape" : size;
        var foot = setup.Footer.Length == 0 ? "" : $"@bottom-left {{ content: {Quoted(setup.Footer)} }} @bottom-right {{ content: counter(page) \" / \" counter(pages) }}";
        return $"{Shared}@page {{ size: {sheet}; {foot} }}\n";
    }

    private static string Face(string family, string file, string slant, string weight) =>
        $"@font-face{{font-family:'{family}';font-style:{slant};font-weight:{weight};src:url(data:font/woff2;base64,{Convert.ToBase64String(Resource(file))}) format('woff2')}}\n";

    /// <summary>A text in a style sheet, with everything but letters, digits and spaces written as its code: it cannot end the string, the rule or the element.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(letter) || letter.Value == ' ')
                quoted.Append(letter);
            else
                quoted.Append(CultureInfo.InvariantCulture, $"\\{letter.Value:x6} ");
        }
        return quoted.Append('"').ToString();
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(Styles).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"there is no {name} in the program");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}

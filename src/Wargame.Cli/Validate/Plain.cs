using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;

namespace Wargame.Cli.Validate;

/// <summary>Text of unknown authors, made safe and measurable for a terminal.</summary>
internal static class Plain
{
    private const string Tab = "    ";

    /// <summary>Tabs become spaces; what could move the cursor, change colours or turn the writing direction becomes a dot.</summary>
    public static string Text(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t')
                plain.Append(Tab);
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                plain.Append('·');
            else
                plain.Append(rune.ToString());
        }
        return plain.ToString();
    }

    /// <summary>Columns that a text takes on a terminal: two for each Chinese character, none for a combining accent.</summary>
    public static int Width(string text) => new Segment(text).CellCount();
}

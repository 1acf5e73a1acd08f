using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Sheets.Patching;

/// <summary>Adds whole lines to a text.</summary>
internal static class Lines
{
    /// <summary>Adds lines below the line in which something ends, whatever comment stands at its end.</summary>
    public static void InsertAfter(string text, int end, string lines, TextEdits edits)
    {
        var lineEnd = YamlLayout.LineEnd(text, end);
        if (lineEnd < text.Length)
            edits.Insert(lineEnd + 1, lines + "\n");
        else
            edits.Insert(text.Length, "\n" + lines);
    }
}

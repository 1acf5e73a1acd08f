using System.Globalization;
using System.Text;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Files;
using Wargame.Scenarios.Yaml;
using YamlDotNet.Core;

namespace Wargame.Scenarios.Sheets.Patching;

/// <summary>
/// Writes a text as YAML, in the style that it had if that can hold it. Each candidate is read back by the parser that reads scenarios, and the
/// first that gives the very text is taken.
/// </summary>
internal static class ScalarText
{
    private static readonly HashSet<string> Words = new(["true", "false", "null", "yes", "no", "on", "off", "~"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The text as a value.</summary>
    /// <param name="value">The text.</param>
    /// <param name="style">The style that is wanted.</param>
    /// <param name="isFlow">Whether it stands in braces or brackets.</param>
    /// <param name="indent">Spaces before the lines of a block.</param>
    /// <param name="comment">What stands after a block's sign.</param>
    public static string Write(string value, ScalarStyle style, bool isFlow, int indent, string comment = "") =>
        Candidates(value, style, isFlow, indent, comment).First(candidate => Reads(candidate, value, isFlow));

    private static IEnumerable<string> Candidates(string value, ScalarStyle style, bool isFlow, int indent, string comment)
    {
        var isBlock = !isFlow && value.Contains('\n', StringComparison.Ordinal);
        if (isBlock || !isFlow && style is ScalarStyle.Literal or ScalarStyle.Folded && value.Length > 0)
            yield return BlockScalar.Write(value, indent, comment);
        if (style == ScalarStyle.SingleQuoted && !value.Contains('\n', StringComparison.Ordinal))
            yield return $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
        if (style is not ScalarStyle.DoubleQuoted && IsWord(value))
            yield return value;
        yield return Quoted(value);
    }

    // What another reader of YAML would take for a number or a truth is quoted, unless it is a number that stood plain.
    private static bool IsWord(string value) => value.Length > 0 && !Words.Contains(value)
        && (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) || !double.TryParse(value, CultureInfo.InvariantCulture, out _));

    private static bool Reads(string candidate, string value, bool isFlow)
    {
        var text = isFlow ? $"k: {{ v: {candidate}, w: 1 }}\n" : $"k:\n  v: {candidate}\n  w: 1\n";
        var bag = new DiagnosticBag();
        var root = new NodeBuilder(new SourceText("candidate", text), bag, new NodeBudget(Limits.Items, Limits.TotalBytes)).Build();
        return !bag.HasErrors && root is MapNode { Entries: [{ Value: MapNode { Entries: [{ Value: ScalarNode scalar }, { Value: ScalarNode { Value: "1" } }] } }] } && scalar.Value == value;
    }

    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var letter in value)
        {
            text.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' or '\ufeff' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => letter.ToString(),
            });
        }
        return text.Append('"').ToString();
    }
}

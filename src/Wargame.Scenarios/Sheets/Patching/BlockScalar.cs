using System.Text.RegularExpressions;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Sheets.Patching;

/// <summary>A text of several lines, as <c>|</c> and <c>&gt;</c> begin them.</summary>
/// <param name="Header">The rest of the first line after the sign: a comment, or nothing.</param>
/// <param name="Indent">Spaces before its lines.</param>
/// <param name="End">The end of its last line.</param>
internal sealed partial record BlockScalar(string Header, int Indent, int End)
{
    /// <summary>The block that a scalar is written as.</summary>
    public static BlockScalar Of(ScalarNode node)
    {
        var text = node.Source.Text;
        var end = YamlLayout.LineEnd(text, node.Start);
        var header = HeaderLine().Match(text[node.Start..end]);
        var keeps = header.Groups["signs"].Value.Contains('+', StringComparison.Ordinal);
        var indent = 0;
        var parent = KeyColumn(text, node.Start);
        for (var at = end + 1; at < text.Length; at = YamlLayout.LineEnd(text, at) + 1)
        {
            var lineEnd = YamlLayout.LineEnd(text, at);
            var line = text.AsSpan(at, lineEnd - at);
            var spaces = line.Length - line.TrimStart(' ').Length;
            if (line.Trim().IsEmpty)
            {
                end = keeps ? lineEnd : end;
                continue;
            }
            if (indent == 0 && spaces > parent)
                indent = spaces;
            if (indent == 0 || spaces < indent)
                break;
            end = lineEnd;
        }
        return new(header.Groups["comment"].Value, indent, end);
    }

    /// <summary>Where the key begins whose value begins on the same line: its lines stand deeper.</summary>
    private static int KeyColumn(string text, int at)
    {
        var start = YamlLayout.LineStart(text, at);
        var column = start;
        while (column < at && text[column] is ' ' or '-')
            column++;
        return column - start;
    }

    /// <summary>A text as a block.</summary>
    /// <param name="value">The text.</param>
    /// <param name="indent">Spaces before its lines.</param>
    /// <param name="comment">What stands after the sign, or nothing.</param>
    public static string Write(string value, int indent, string comment = "")
    {
        var body = value.TrimEnd('\n');
        var breaks = value.Length - body.Length;
        var spaces = new string(' ', indent);
        var leads = body.StartsWith(' ') ? "2" : "";
        var chomping = breaks switch { 0 => "-", 1 => "", _ => "+" };
        var lines = body.Split('\n').Select(line => line.Length == 0 ? "" : spaces + line);
        return $"|{leads}{chomping}{comment}\n{string.Join('\n', lines)}{new string('\n', Math.Max(0, breaks - 1))}";
    }

    [GeneratedRegex(@"^[|>](?<signs>[-+0-9]*)(?<comment>\s+#.*)?")]
    private static partial Regex HeaderLine();
}

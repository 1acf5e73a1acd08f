using Wargame.Scenarios.Files;
using Wargame.World.Definition;
using YamlDotNet.Core;

namespace Wargame.Scenarios.Yaml;

/// <summary>
/// For each character of a scalar's value, the character of the file that it came from: past the quote, through escapes, doubled
/// apostrophes, and the line breaks and indents that YAML folds away.
/// </summary>
internal sealed class PositionMap
{
    private readonly SourceText source;
    private readonly int[] places;

    public PositionMap(ScalarNode scalar)
    {
        Value = scalar.Value;
        source = scalar.Source;
        places = new int[scalar.Value.Length + 1];
        if (scalar.Written is var (written, origins))
        {
            var map = new PositionMap(written);
            for (var index = 0; index < places.Length; index++)
                places[index] = map.places[origins[index]];
            return;
        }
        var at = Begin(scalar);
        for (var index = 0; index < scalar.Value.Length; index++)
        {
            at = Meet(scalar, scalar.Value[index], at);
            places[index] = at;
            at = Math.Min(Step(scalar, at), source.Text.Length);
        }
        places[^1] = at;
    }

    /// <summary>The value.</summary>
    public string Value { get; }

    /// <summary>Where a part of the value stands in the file.</summary>
    public SourceSpan Span(int start, int end)
    {
        start = Math.Clamp(start, 0, places.Length - 1);
        end = Math.Clamp(end, start, places.Length - 1);
        return end > start ? source.Span(places[start], places[end - 1] + 1) : source.Span(places[start], places[start] + 1);
    }

    /// <summary>The characters of the file that a part of the value came from.</summary>
    public (int Start, int End) Places(int start, int end) => end > start ? (places[start], places[end - 1] + 1) : (places[start], places[start]);

    private static int Begin(ScalarNode scalar)
    {
        switch (scalar.Style)
        {
            case ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted:
                return scalar.Start + 1;
            case ScalarStyle.Literal or ScalarStyle.Folded:
                // The header is the rest of its line: indicator, indent, chomping, comment.
                var line = scalar.Source.Text.IndexOf('\n', scalar.Start);
                return line < 0 ? scalar.Source.Text.Length : line + 1;
            default:
                return scalar.Start;
        }
    }

    // Values and file differ only in white space and escapes, so a letter is the next one like it.
    private int Meet(ScalarNode scalar, char value, int at)
    {
        var text = source.Text;
        if (char.IsWhiteSpace(value))
            return at;
        while (at < text.Length)
        {
            if (scalar.Style == ScalarStyle.DoubleQuoted && text[at] == '\\')
            {
                if (at + 1 < text.Length && text[at + 1] is not ('\n' or ' '))
                    return at;
                at += 2;
            }
            else if (char.IsWhiteSpace(text[at]))
                at++;
            else
                return at;
        }
        return at;
    }

    private int Step(ScalarNode scalar, int at)
    {
        var text = source.Text;
        if (at >= text.Length)
            return at;
        if (scalar.Style == ScalarStyle.SingleQuoted && text[at] == '\'')
            return at + 2;
        if (scalar.Style != ScalarStyle.DoubleQuoted || text[at] != '\\' || at + 1 >= text.Length)
            return at + 1;
        return at + text[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
    }
}

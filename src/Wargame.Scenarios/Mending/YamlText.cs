using Wargame.Scenarios.Yaml;
using YamlDotNet.Core;

namespace Wargame.Scenarios.Mending;

/// <summary>Writes texts as YAML scalars, with quotes only where they are needed.</summary>
internal static class YamlText
{
    private const string Openers = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>A text in the place of a scalar, in its style.</summary>
    /// <param name="scalar">What stands there.</param>
    /// <param name="text">What is to stand there.</param>
    /// <param name="isInFlow">Whether inside brackets.</param>
    public static string InStyleOf(ScalarNode scalar, string text, bool isInFlow = true) => scalar.Style switch
    {
        ScalarStyle.SingleQuoted => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        ScalarStyle.DoubleQuoted => Quoted(text),
        _ => IsPlain(text, isInFlow) ? text : Quoted(text),
    };

    /// <summary>A text without quotes where that is read as this text, inside brackets too.</summary>
    public static string Plain(string text) => IsPlain(text) ? text : Quoted(text);

    public static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    public static bool IsPlain(string text, bool isInFlow = true) => text.Length > 0 && text == text.Trim() && !Openers.Contains(text[0], StringComparison.Ordinal)
        && !text.Contains(": ", StringComparison.Ordinal) && text[^1] != ':' && !text.Contains(" #", StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal) && (!isInFlow || text.IndexOfAny([',', '[', ']', '{', '}']) < 0)
        && text is not ("true" or "false" or "null" or "~") && !double.TryParse(text, out _);
}

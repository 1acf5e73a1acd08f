using Superpower.Model;

namespace Wargame.Scenarios.Formulas;

/// <summary>Says in an author's words where a formula breaks off.</summary>
internal static class FormulaMistakes
{
    /// <summary>
    /// Whether the grammar would recurse deeper than is allowed. It is asked before parsing, because a parser that has run out of stack
    /// cannot say so.
    /// </summary>
    public static bool NestedTooDeep(TokenList<FormulaToken> tokens)
    {
        int brackets = 0, signs = 0;
        foreach (var token in tokens)
        {
            brackets += token.Kind switch { FormulaToken.Open => 1, FormulaToken.Close => -1, _ => 0 };
            signs = token.Kind is FormulaToken.Minus or FormulaToken.Not ? signs + 1 : 0;
            if (brackets + signs > Limits.FormulaDepth)
                return true;
        }
        return false;
    }

    public static (int Start, int End, string Message, string? Help) Describe(
        string text, TokenList<FormulaToken> tokens, string reason, Position at, bool isBinding)
    {
        var expected = reason.IndexOf("expected ", StringComparison.Ordinal);
        var help = isBinding ? "write \"s in segment\", \"s in segment tagged grower\", \"n in r.borders\" or \"r = s.lives_in\""
            : expected >= 0 ? reason[expected..].TrimEnd('.').Replace('`', '"') : null;
        string? before = null;
        foreach (var token in tokens)
        {
            if (!at.HasValue || token.Position.Absolute < at.Absolute)
            {
                before = token.ToStringValue();
                continue;
            }
            var start = token.Position.Absolute;
            var word = token.ToStringValue();
            return (start, start + token.Span.Length, $"\"{word}\" cannot stand here", before == "per" ? UnitHelp.OneWord : HelpFor(token.Kind, isBinding) ?? help);
        }
        var end = text.TrimEnd().Length;
        return (Math.Max(0, end - 1), end, "the formula breaks off here", help);
    }

    public static string? HelpFor(char character) => character switch
    {
        '&' => "\"and\" is written as a word",
        '|' => "\"or\" is written as a word",
        '!' => "\"not\" is written as a word; unequal is !=",
        '%' => "write a share, such as 0.05",
        '[' or ']' or '{' or '}' => "group with ( and )",
        '×' or '·' => "a product is written with *",
        '−' or '–' => "a minus is a plain hyphen between spaces",
        '≥' => "write >=",
        '≤' => "write <=",
        '\'' or '"' => "formulas hold no texts",
        _ => null,
    };

    private static string? HelpFor(FormulaToken token, bool isBinding) => token switch
    {
        FormulaToken.Is when !isBinding => "equal is ==",
        FormulaToken.Less or FormulaToken.LessOrEqual or FormulaToken.Greater or FormulaToken.GreaterOrEqual when !isBinding =>
            "comparisons do not chain: write a < b and b < c",
        FormulaToken.Close when !isBinding => "a \")\" without its \"(\", or an argument is missing",
        _ => null,
    };
}

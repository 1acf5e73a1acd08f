using System.Collections.Immutable;
using Wargame.Scenarios.Mending;

namespace Wargame.Scenarios.Formulas;

/// <summary>Mends formulas that are written as other languages write them.</summary>
internal static class FormulaMends
{
    private static readonly ImmutableArray<(string Other, string Ours)> Signs =
    [
        ("&&", " and "), ("&", " and "), ("||", " or "), ("|", " or "), ("≥", ">="), ("≤", "<="), ("≠", "!="), ("×", "*"), ("·", "*"), ("÷", "/"), ("−", " - "), ("–", " - "),
        ("[", "("), ("]", ")"), ("{", "("), ("}", ")"), ("“", ""), ("”", ""), ("\"", ""), ("'", ""),
    ];

    private static readonly ImmutableArray<string> WordsForIn = ["of", "over", "from", "within", "on"];
    private static readonly ImmutableArray<string> WordsForTagged = ["tag", "tags", "with", "that"];

    /// <summary>A formula with a character that formulas do not use.</summary>
    public static Mend? Of(string formula)
    {
        var mended = Signs.Aggregate(formula, (text, sign) => text.Replace(sign.Other, sign.Ours, StringComparison.Ordinal));
        mended = string.Join(' ', Negated(mended).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return mended == formula || !FormulaTokenizer.Instance.TryTokenize(mended).HasValue ? null : Mend.To(formula, mended);
    }

    /// <summary>A formula or binding that breaks off at a word.</summary>
    public static Mend? Of(string formula, int start, int end, bool isBinding)
    {
        var word = formula[start..end];
        if (isBinding)
            return WordsForIn.Contains(word) ? With("in", true) : WordsForTagged.Contains(word) ? With("tagged", true) : null;
        var (opened, closed) = (formula.Count(letter => letter == '('), formula.Count(letter => letter == ')'));
        return word == "=" ? With("==", true)
            : word == ")" && closed > opened ? With("", false)
            : opened > closed && end >= formula.TrimEnd().Length ? Mend.To(formula, formula.TrimEnd() + new string(')', opened - closed), isSure: false)
            : null;

        Mend With(string other, bool isSure) => Mend.To(formula, string.Concat(formula.AsSpan(0, start), other, formula.AsSpan(end)), isSure);
    }

    // An exclamation mark before a name or bracket is "not"; before "=" it is ours.
    private static string Negated(string formula)
    {
        for (var at = formula.IndexOf('!'); at >= 0; at = formula.IndexOf('!', at + 1))
        {
            if (at + 1 >= formula.Length || formula[at + 1] != '=')
                formula = string.Concat(formula.AsSpan(0, at), " not ", formula.AsSpan(at + 1));
        }
        return formula;
    }
}

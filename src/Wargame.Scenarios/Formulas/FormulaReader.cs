using Superpower;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Formulas;

/// <summary>From a scalar's text to syntax, within the limits, with mistakes at their exact place.</summary>
internal static class FormulaReader
{
    public static (FormulaSyntax? Syntax, PositionMap Map) Read(ScalarNode scalar, DiagnosticBag bag)
    {
        var map = new PositionMap(scalar);
        var syntax = Parse(scalar, map, FormulaGrammar.Whole, bag);
        if (syntax is not null && (syntax.Depth > Limits.FormulaDepth || ChainOf(syntax) > Limits.FormulaLength / 4))
        {
            bag.Report(DiagnosticCatalogue.TooMuch.FormulaDepth, scalar.Span, FormattableString.Invariant($"operations stand more than {Limits.FormulaDepth} deep"),
                "name the parts with \"let\"");
            return (null, map);
        }
        return (syntax, map);
    }

    public static (BindingSyntax? Syntax, PositionMap Map) ReadBinding(ScalarNode scalar, DiagnosticBag bag)
    {
        var map = new PositionMap(scalar);
        return (Parse(scalar, map, FormulaGrammar.Binding, bag), map);
    }

    private static int ChainOf(FormulaSyntax syntax) => syntax is FormulaSyntax.Binary binary ? binary.Chain : 0;

    private static T? Parse<T>(ScalarNode scalar, PositionMap map, TokenListParser<FormulaToken, T> parser, DiagnosticBag bag) where T : class
    {
        var text = scalar.Value;
        if (text.AsSpan().Trim().Length == 0)
        {
            bag.Report(DiagnosticCatalogue.Structure.EmptyText, scalar.Span, "the formula is empty");
            return null;
        }
        if (text.Length > Limits.FormulaLength)
        {
            bag.Report(DiagnosticCatalogue.TooMuch.FormulaLength, scalar.Span, FormattableString.Invariant($"the formula has {text.Length} characters"),
                "name the parts with \"let\"");
            return null;
        }
        var tokens = FormulaTokenizer.Instance.TryTokenize(text);
        if (!tokens.HasValue)
        {
            ReportCharacter(text, tokens.ErrorPosition.Absolute, map, bag);
            return null;
        }
        if (FormulaMistakes.NestedTooDeep(tokens.Value))
        {
            bag.Report(DiagnosticCatalogue.TooMuch.FormulaDepth, scalar.Span, FormattableString.Invariant($"operations stand more than {Limits.FormulaDepth} deep"),
                "name the parts with \"let\"");
            return null;
        }
        var result = parser.TryParse(tokens.Value);
        if (result.HasValue)
            return result.Value;
        var isBinding = typeof(T) == typeof(BindingSyntax);
        var (start, end, message, help) = FormulaMistakes.Describe(text, tokens.Value, result.ToString(), result.ErrorPosition, isBinding);
        bag.Report(isBinding ? DiagnosticCatalogue.Formulas.Binding : DiagnosticCatalogue.Formulas.Syntax, map.Span(start, end), message, help,
            FormulaMends.Of(text, start, end, isBinding));
        return null;
    }

    private static void ReportCharacter(string text, int at, PositionMap map, DiagnosticBag bag)
    {
        at = Math.Clamp(at, 0, text.Length - 1);
        var character = char.IsSurrogatePair(text, at) ? text.Substring(at, 2) : text[at].ToString();
        bag.Report(DiagnosticCatalogue.Formulas.Character, map.Span(at, at + character.Length), $"\"{character}\" is not part of formulas",
            FormulaMistakes.HelpFor(character[0]), FormulaMends.Of(text));
    }
}

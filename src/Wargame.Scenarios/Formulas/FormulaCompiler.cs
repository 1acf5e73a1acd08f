using System.Text.RegularExpressions;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Formulas;

/// <summary>From the author's text to a checked formula for a place that needs a truth value or a unit.</summary>
internal sealed partial class FormulaCompiler(Symbols symbols)
{
    private static readonly Formula Nothing = new("", new Expression.Literal(0, SourceSpan.None));
    private readonly Dictionary<ScalarNode, (FormulaSyntax? Syntax, PositionMap Map)> read = [];
    private int charactersLeft = Limits.TotalFormulaLength;

    /// <summary>A condition. A missing one is reported by whoever needs it.</summary>
    public Formula Truth(ScalarNode? scalar, FormulaScope scope)
    {
        var (formula, type) = Any(scalar, scope);
        if (!type.CanBeTruth)
        {
            symbols.Bag.Report(DiagnosticCatalogue.Formulas.Truth, scalar!.Span, "this condition is a number, not something true or false",
                $"compare it, such as \"{Values.Shorten(formula.Text)} > 0\"",
                Mend.To(scalar.Value, $"{scalar.Value.Trim()} > 0", isSure: false));
        }
        return formula;
    }

    public Formula? TruthOrNull(Fields fields, string key, FormulaScope scope) => fields.Has(key) ? Truth(fields.Scalar(key, "a formula"), scope) : null;

    /// <summary>A number that has, or fits, a unit.</summary>
    public Formula Number(ScalarNode? scalar, FormulaScope scope, FormulaUnit wanted, string place)
    {
        var (formula, type) = Any(scalar, scope);
        if (type.IsUnknown)
            return formula;
        if (!type.CanBeNumber)
        {
            symbols.Bag.Report(DiagnosticCatalogue.Formulas.Truth, scalar!.Span, $"{place} needs a number, not something true or false", "write if(condition, 1, 0)",
                Mend.To(scalar.Value, $"if({scalar.Value.Trim()}, 1, 0)"));
        }
        else if (!type.Unit.Fits(wanted))
        {
            symbols.Bag.Report(DiagnosticCatalogue.Formulas.Result, scalar!.Span, $"{place} is in {wanted}, but this formula gives {type.Unit}", UnitHelp.Convert(type.Unit, wanted),
                UnitHelp.Mend(scalar.Value, type.Unit, wanted));
        }
        return formula;
    }

    public (Formula Formula, FormulaType Type) Any(ScalarNode? scalar, FormulaScope scope)
    {
        if (scalar is null)
            return (Nothing, FormulaType.Unknown);
        var (syntax, map) = Read(scalar);
        if (syntax is null)
            return (Nothing, FormulaType.Unknown);
        var (expression, type) = new FormulaChecker(symbols, map, scope).Check(syntax);
        return (new Formula(OneLine().Replace(scalar.Value.Trim(), " "), expression), type);
    }

    /// <summary>A key such as <c>s.bond_state</c>, whose entity may be a bound name.</summary>
    /// <returns>Null when it cannot be read; the variable is null when it is wrong.</returns>
    public (string Entity, EntitySet Set, string Id, VariableDefinition? Variable)? Slot(ScalarNode scalar, FormulaScope scope)
    {
        var (syntax, map) = Read(scalar);
        if (syntax is FormulaSyntax.Member member)
        {
            var (entity, set, variable) = new FormulaChecker(symbols, map, scope).FindMember(member);
            return (entity, set, member.Variable.Text, variable);
        }
        if (syntax is not null)
            symbols.Bag.Report(DiagnosticCatalogue.Structure.Malformed, scalar.Span, $"\"{Values.Shorten(scalar.Value)}\" names no number", "write entity.variable, such as s.bond_state");
        return null;
    }

    private (FormulaSyntax? Syntax, PositionMap Map) Read(ScalarNode scalar)
    {
        // A doctrine of many actors asks for the same text again and again.
        if (read.TryGetValue(scalar, out var known))
            return known;
        charactersLeft -= scalar.Value.Length;
        if (charactersLeft >= 0)
            return read[scalar] = FormulaReader.Read(scalar, symbols.Bag);
        symbols.Bag.Report(DiagnosticCatalogue.TooMuch.FormulaLength, scalar.Span, "all formulas together are too long",
            () => FormattableString.Invariant($"at most {Limits.TotalFormulaLength} characters"), "formulas");
        return (null, new PositionMap(scalar));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex OneLine();
}

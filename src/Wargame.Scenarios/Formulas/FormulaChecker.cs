using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Formulas;

/// <summary>Looks up the names of one formula and checks its types. A wrong part is reported once and fits everywhere after.</summary>
internal sealed partial class FormulaChecker(Symbols symbols, PositionMap map, FormulaScope scope)
{
    private readonly DiagnosticBag bag = symbols.Bag;

    public (Expression Expression, FormulaType Type) Check(FormulaSyntax syntax) => syntax switch
    {
        FormulaSyntax.Number number => (new Expression.Literal(number.Value, At(number)), TypeOf(number)),
        FormulaSyntax.Name name => CheckName(name),
        FormulaSyntax.Member member => CheckMember(member),
        FormulaSyntax.Unary unary => CheckUnary(unary),
        FormulaSyntax.Binary binary => CheckBinary(binary),
        FormulaSyntax.Power power => CheckPower(power),
        FormulaSyntax.Curve curve => CheckCurve(curve),
        FormulaSyntax.Sum sum => CheckSum(sum),
        FormulaSyntax.Call call => CheckCall(call),
        _ => throw new InvalidOperationException($"No check for {syntax.GetType().Name}."),
    };

    private SourceSpan At(FormulaSyntax syntax) => map.Span(syntax.Start, syntax.End);

    private string TextOf(FormulaSyntax syntax) => map.Value[syntax.Start..syntax.End];

    /// <summary>The formula with another text in the place of a part.</summary>
    private Mend Whole(FormulaSyntax part, string text, bool isSure) => Mend.To(map.Value, string.Concat(map.Value.AsSpan(0, part.Start), text, map.Value.AsSpan(part.End)), isSure);

    private (Expression Expression, FormulaType Type) Wrong(FormulaSyntax syntax) => (new Expression.Literal(0, At(syntax)), FormulaType.Unknown);

    private FormulaType TypeOf(FormulaSyntax.Number number)
    {
        if (!(Math.Abs(number.Value) <= World.Limits.Intermediate))
            bag.Report(DiagnosticCatalogue.Structure.OutOfBounds, At(number), "the number is too large", "the largest is 1000000000000000000");
        if (number.Unit is not { } name)
            return FormulaType.Pure;
        if (symbols.Units.Contains(name.Text))
            return FormulaType.Of(FormulaUnit.Parse(name.Text));
        if (!symbols.Variables.Incomplete && !symbols.Coefficients.Incomplete)
        {
            bag.Report(DiagnosticCatalogue.References.Unit, At(name), $"unknown unit \"{name.Text}\"", () => SuggestUnit(name.Text), $"unit {name.Text}", () => Mend.Nearest(name.Text, symbols.Units));
        }
        return FormulaType.Unknown;
    }

    private string SuggestUnit(string unit) => Nearest.Find(unit, symbols.Units) is { } meant
        ? $"did you mean \"{meant}\"? units are {string.Join(", ", symbols.Units)}"
        : $"units are {string.Join(", ", symbols.Units)}";

    private Expression CheckNumber(FormulaSyntax syntax, out FormulaUnit unit, out bool known)
    {
        var (expression, type) = Check(syntax);
        unit = type.Unit;
        known = !type.IsUnknown;
        if (known && !type.CanBeNumber)
        {
            bag.Report(DiagnosticCatalogue.Formulas.Truth, At(syntax), "a number is needed here, not something true or false", "write if(condition, 1, 0)",
                Whole(syntax, $"if({TextOf(syntax)}, 1, 0)", isSure: true));
            known = false;
        }
        return expression;
    }

    private Expression CheckTruth(FormulaSyntax syntax)
    {
        var (expression, type) = Check(syntax);
        if (!type.CanBeTruth)
            bag.Report(DiagnosticCatalogue.Formulas.Truth, At(syntax), "something true or false is needed here, not a number", "compare it, such as \"… > 0\"",
                Whole(syntax, $"{TextOf(syntax)} > 0", isSure: false));
        return expression;
    }

    /// <summary>The one unit of several numbers; null and reported when they differ.</summary>
    /// <param name="whole">Where they stand together.</param>
    /// <param name="what">What they are the parts of.</param>
    /// <param name="parts">The numbers' units.</param>
    /// <param name="mend">How to mend it, where that is known.</param>
    private FormulaType JoinAll(FormulaSyntax whole, string what, IEnumerable<(FormulaUnit Unit, bool Known)> parts, Func<Mend?>? mend = null)
    {
        var joined = FormulaUnit.Number;
        foreach (var (unit, known) in parts)
        {
            if (!known)
                return FormulaType.Unknown;
            if (joined.Join(unit) is not { } next)
            {
                bag.Report(DiagnosticCatalogue.Formulas.Units, At(whole), $"{what} needs one unit, not {joined} and {unit}",
                    "divide one by an amount with its unit, such as \"/ 1000 ha\", to make it a pure number", mend?.Invoke());
                return FormulaType.Unknown;
            }
            joined = next;
        }
        return FormulaType.Of(joined);
    }
}

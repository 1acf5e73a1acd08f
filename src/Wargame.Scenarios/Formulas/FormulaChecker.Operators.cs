using System.Collections.Immutable;
using Wargame.Scenarios.Mending;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Formulas;

internal sealed partial class FormulaChecker
{
    private (Expression Expression, FormulaType Type) CheckUnary(FormulaSyntax.Unary unary)
    {
        if (unary.Operator == UnaryOperator.Not)
            return (new Expression.Unary(UnaryOperator.Not, CheckTruth(unary.Operand), At(unary)), FormulaType.Truth);
        var operand = CheckNumber(unary.Operand, out var unit, out var known);
        return (new Expression.Unary(UnaryOperator.Negate, operand, At(unary)), known ? FormulaType.Of(unit) : FormulaType.Unknown);
    }

    private (Expression Expression, FormulaType Type) CheckBinary(FormulaSyntax.Binary binary)
    {
        if (binary.Operator is BinaryOperator.And or BinaryOperator.Or)
            return (new Expression.Binary(binary.Operator, CheckTruth(binary.Left), CheckTruth(binary.Right), At(binary)), FormulaType.Truth);
        var left = CheckNumber(binary.Left, out var leftUnit, out var leftKnown);
        var right = CheckNumber(binary.Right, out var rightUnit, out var rightKnown);
        var expression = new Expression.Binary(binary.Operator, left, right, At(binary));
        if (!leftKnown || !rightKnown)
            return (expression, FormulaType.Unknown);
        switch (binary.Operator)
        {
            case BinaryOperator.Multiply:
                return (expression, FormulaType.Of(leftUnit.Times(rightUnit)));
            case BinaryOperator.Divide:
                return (expression, FormulaType.Of(leftUnit.Over(rightUnit)));
            case BinaryOperator.Add or BinaryOperator.Subtract:
                return (expression, JoinAll(binary, "a sum", [(leftUnit, true), (rightUnit, true)], () => OtherUnit(binary, leftUnit, rightUnit)));
            default:
                JoinAll(binary, "a comparison", [(leftUnit, true), (rightUnit, true)], () => OtherUnit(binary, leftUnit, rightUnit));
                return (expression, FormulaType.Truth);
        }
    }

    private (Expression Expression, FormulaType Type) CheckPower(FormulaSyntax.Power power)
    {
        var inner = CheckNumber(power.Base, out var unit, out var known);
        var exponent = power.Exponent.Value;
        if (exponent is < 2 or > 8 || exponent != Math.Floor(exponent) || power.Exponent.Unit is not null)
        {
            bag.Report(DiagnosticCatalogue.Formulas.Power, At(power.Exponent), "a power is a whole number from 2 to 8", null,
                Whole(power.Exponent, FormattableString.Invariant($"{Math.Clamp(Math.Round(exponent), 2, 8)}"), isSure: false));
            return (inner, FormulaType.Unknown);
        }
        return (new Expression.Power(inner, (int)exponent, At(power)), known ? FormulaType.Of(unit.ToThe((int)exponent)) : FormulaType.Unknown);
    }

    private (Expression Expression, FormulaType Type) CheckCurve(FormulaSyntax.Curve curve)
    {
        var input = CheckNumber(curve.Input, out var unit, out var known);
        var inputs = curve.Corners.Select(corner => Known(TypeOf(corner.X))).Prepend((unit, known));
        JoinAll(curve, "a curve's x", inputs);
        var type = JoinAll(curve, "a curve's y", curve.Corners.Select(corner => Known(TypeOf(corner.Y))));
        if (curve.Corners.Length < 2)
        {
            bag.Report(DiagnosticCatalogue.Formulas.Curve, At(curve), "a curve needs two or more points", "such as curve(x, 0: 1, 50: 3)");
            return Wrong(curve);
        }
        for (var index = 1; index < curve.Corners.Length; index++)
        {
            if (curve.Corners[index].X.Value > curve.Corners[index - 1].X.Value)
                continue;
            bag.Report(DiagnosticCatalogue.Formulas.Curve, At(curve.Corners[index].X), "the points of a curve ascend in x", null, InOrder(curve));
            return Wrong(curve);
        }
        ImmutableArray<CurvePoint> points = [.. curve.Corners.Select(corner => new CurvePoint(corner.X.Value, corner.Y.Value))];
        return (new Expression.Curve(input, points, At(curve)), type);
    }

    /// <summary>A number with a unit that does not fit gets that of the other side.</summary>
    private Mend? OtherUnit(FormulaSyntax.Binary binary, FormulaUnit left, FormulaUnit right) => (binary.Left, binary.Right) switch
    {
        (_, FormulaSyntax.Number { Unit: { } unit }) when left.CanFollowNumber => Whole(unit, left.ToString(), isSure: false),
        (FormulaSyntax.Number { Unit: { } unit }, _) when right.CanFollowNumber => Whole(unit, right.ToString(), isSure: false),
        _ => null,
    };

    private Mend? InOrder(FormulaSyntax.Curve curve)
    {
        if (curve.Corners.Select(corner => corner.X.Value).Distinct().Count() < curve.Corners.Length)
            return null;
        var sorted = string.Join(", ", curve.Corners.OrderBy(corner => corner.X.Value).Select(corner => map.Value[corner.X.Start..corner.Y.End]));
        var (start, end) = (curve.Corners.Min(corner => corner.X.Start), curve.Corners.Max(corner => corner.Y.End));
        return Mend.To(map.Value, string.Concat(map.Value.AsSpan(0, start), sorted, map.Value.AsSpan(end)));
    }

    private static (FormulaUnit Unit, bool Known) Known(FormulaType type) => (type.Unit, !type.IsUnknown);

    private (Expression Expression, FormulaType Type) CheckSum(FormulaSyntax.Sum sum)
    {
        var inner = new FormulaScope(scope);
        var binding = new BindingChecker(symbols, map, inner).Check(sum.Over);
        inner.Combinations *= Math.Max(1, inner.FindBound(sum.Over.Bound.Text)?.Set.Members.Length ?? 1);
        if (inner.Combinations > Limits.RuleInstances)
        {
            bag.Report(DiagnosticCatalogue.TooMuch.Instances, At(sum), FormattableString.Invariant($"sums inside one another range over {inner.Combinations} combinations"),
                FormattableString.Invariant($"at most {Limits.RuleInstances}"));
            return Wrong(sum);
        }
        var body = new FormulaChecker(symbols, map, inner).CheckNumber(sum.Body, out var unit, out var known);
        return binding is null ? Wrong(sum) : (new Expression.Sum(binding, body, At(sum)), known ? FormulaType.Of(unit) : FormulaType.Unknown);
    }
}

using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Review.Maps;

/// <summary>
/// Tells from a formula's text alone which way each thing that it reads moves it: the rules of calculus over signs, with the ranges of the
/// variables to tell the sign of what is multiplied. Where the ranges do not tell, the answer is "either".
/// </summary>
internal sealed class FormulaLeanings
{
    private readonly Dictionary<string, Interval> _variables;
    private readonly Dictionary<string, double> _coefficients;

    public FormulaLeanings(WorldDefinition world, string profile)
    {
        _variables = world.Variables.ToDictionary(variable => variable.Id, variable => new Interval(variable.Minimum, variable.Maximum), StringComparer.Ordinal);
        _coefficients = world.Coefficients.ToDictionary(
            coefficient => coefficient.Id, coefficient => coefficient.Profiles.GetValueOrDefault(profile, coefficient.Value), StringComparer.Ordinal);
    }

    /// <summary>The leaning of a formula.</summary>
    /// <param name="expression">The formula.</param>
    /// <param name="lets">The leanings of the rule's named values so far.</param>
    public Leaning Of(Expression expression, ImmutableDictionary<string, Leaning> lets) => expression switch
    {
        Expression.Literal literal => Leaning.Constant(Interval.Just(literal.Number)),
        Expression.Coefficient named => Leaning.Constant(_coefficients.TryGetValue(named.Id, out var value) ? Interval.Just(value) : Interval.Anything),
        Expression.Let let => lets.GetValueOrDefault(let.Name, Leaning.Constant(Interval.Anything)),
        Expression.Start start => Leaning.Constant(Of(start.Inner, lets).Range),
        Expression.Unary unary => OfUnary(unary.Operator, Of(unary.Operand, lets)),
        Expression.Binary binary => OfBinary(binary.Operator, Of(binary.Left, lets), Of(binary.Right, lets)),
        Expression.Power power => OfPower(Of(power.Base, lets), power.Exponent),
        Expression.If choice => Of(choice.Then, lets).If(Of(choice.Condition, lets), Of(choice.Else, lets)),
        Expression.Call call => OfCall(call.Function, [.. call.Arguments.Select(argument => Of(argument, lets))]),
        Expression.Curve curve => OfCurve(Of(curve.Input, lets), curve.Points),
        Expression.Sum sum => OfSum(Of(sum.Body, lets)),
        _ => OfLookUp(expression),
    };

    private Leaning OfLookUp(Expression expression) => expression switch
    {
        Expression.Value value => Leaning.Of(NodeKey.Variable(value.Variable), RangeOf(value.Variable)),
        Expression.Change change => Leaning.Of(NodeKey.Variable(change.Variable), RangeOf(change.Variable) - RangeOf(change.Variable)),
        Expression.Ordered ordered => Leaning.Of(new(NodeKind.Instrument, ordered.Instrument), Interval.NotNegative),
        Expression.Imposition => Leaning.Of(NodeKey.Imposition, Interval.NotNegative),
        Expression.Fired fired => Leaning.Of(new(NodeKind.Inject, fired.Inject), Interval.Truth),
        Expression.Since since => Leaning.Of(new(NodeKind.Inject, since.Inject), Interval.NotNegative),
        Expression.InCrisis crisis => Leaning.Of(new(NodeKind.Crisis, crisis.Crisis), crisis.Question == CrisisQuestion.TurnsOn ? Interval.NotNegative : Interval.Truth),
        Expression.Chosen chosen => Leaning.Of(new(NodeKind.Card, chosen.Card), Interval.Truth),
        Expression.LastChosen last => Leaning.Of(new(NodeKind.Card, last.Card), Interval.Truth),
        Expression.TurnNumber => Leaning.Of(NodeKey.Calendar, Interval.NotNegative),
        _ => Leaning.Constant(Interval.Anything),
    };

    private Interval RangeOf(string variable) => _variables.GetValueOrDefault(variable, Interval.Anything);

    private static Leaning OfUnary(UnaryOperator operation, Leaning inner) =>
        operation == UnaryOperator.Negate ? -inner : inner.Through(Interval.Truth, Sign.Less);

    private static Leaning OfBinary(BinaryOperator operation, Leaning left, Leaning right) => operation switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left * right.Inverse(),
        BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => (left - right).Through(Interval.Truth, Sign.More),
        BinaryOperator.Less or BinaryOperator.LessOrEqual => (right - left).Through(Interval.Truth, Sign.More),
        BinaryOperator.And or BinaryOperator.Or => left.Or(right, Interval.Truth),
        _ => left.Or(right, Interval.Truth).Through(Interval.Truth, Sign.Either),
    };

    private static Leaning OfPower(Leaning inner, int exponent)
    {
        var result = inner.Range;
        for (var factor = 1; factor < exponent; factor++)
            result *= inner.Range;
        return exponent % 2 == 1
            ? inner.Through(result, Sign.More)
            : inner.Through(result with { Low = Math.Max(0, result.Low) }, inner.Range.Sign);
    }

    private static Leaning OfCall(NumberFunction function, ImmutableArray<Leaning> arguments)
    {
        var first = arguments[0];
        return function switch
        {
            NumberFunction.Min => arguments.Skip(1).Aggregate(first, (left, right) =>
                left.Or(right, new(Math.Min(left.Range.Low, right.Range.Low), Math.Min(left.Range.High, right.Range.High)))),
            NumberFunction.Max => arguments.Skip(1).Aggregate(first, (left, right) =>
                left.Or(right, new(Math.Max(left.Range.Low, right.Range.Low), Math.Max(left.Range.High, right.Range.High)))),
            NumberFunction.Clamp => first.Or(arguments[1], default).Or(arguments[2], Clamped(first.Range, arguments[1].Range, arguments[2].Range)),
            NumberFunction.Abs => first.Through(new(0, Math.Max(Math.Abs(first.Range.Low), Math.Abs(first.Range.High))), first.Range.Sign),
            _ => first.Through(first.Range.Map(Math.Floor), Sign.More),
        };
    }

    private static Interval Clamped(Interval inner, Interval low, Interval high) =>
        new(Math.Min(Math.Max(inner.Low, low.Low), high.High), Math.Max(Math.Min(inner.High, high.High), low.Low));

    private static Leaning OfCurve(Leaning input, ImmutableArray<CurvePoint> points)
    {
        var slope = Sign.None;
        for (var place = 1; place < points.Length; place++)
            slope |= Interval.Just(points[place].Output - points[place - 1].Output).Sign;
        return input.Through(new(points.Min(point => point.Output), points.Max(point => point.Output)), slope);
    }

    /// <summary>How many there are to sum is not known here, so only the sign of the sum is.</summary>
    private static Leaning OfSum(Leaning body) => body with
    {
        Range = body.Range.Sign switch
        {
            Sign.None => Interval.Just(0),
            Sign.More => Interval.NotNegative,
            Sign.Less => -Interval.NotNegative,
            _ => Interval.Anything,
        },
    };
}

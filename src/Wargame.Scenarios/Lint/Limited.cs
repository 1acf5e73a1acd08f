using Wargame.World.Formulas;

namespace Wargame.Scenarios.Lint;

/// <summary>What a comparison in a chain of <c>and</c> leaves of one number.</summary>
internal static class Limited
{
    /// <summary>Whether what is left of some number is nothing.</summary>
    public static bool Conflict(IEnumerable<(string Number, Bounds Left)> limits) =>
        limits.GroupBy(limit => limit.Number, StringComparer.Ordinal).Any(same => same.Select(limit => limit.Left).Aggregate((a, b) => a.And(b)).IsEmpty);

    /// <summary>The comparisons of a number with something else, in a chain of <c>and</c>.</summary>
    public static IEnumerable<(string Number, Bounds Left)> In(Expression expression, Func<Expression, Bounds> reach) => expression switch
    {
        Expression.Binary { Operator: BinaryOperator.And } both => In(both.Left, reach).Concat(In(both.Right, reach)),
        Expression.Binary { Left: Expression.Value value } compared => One(Key(value), compared.Operator, reach(compared.Right)),
        Expression.Binary { Left: Expression.TurnNumber } compared => One("turn", compared.Operator, reach(compared.Right)),
        _ => [],
    };

    // Numbers stand in thousandths, so that the least step below an open bound is known.
    private static IEnumerable<(string, Bounds)> One(string number, BinaryOperator operation, Bounds right) => operation switch
    {
        BinaryOperator.Less => [(number, new(double.NegativeInfinity, right.High - Step))],
        BinaryOperator.LessOrEqual => [(number, new(double.NegativeInfinity, right.High))],
        BinaryOperator.Greater => [(number, new(right.Low + Step, double.PositiveInfinity))],
        BinaryOperator.GreaterOrEqual => [(number, new(right.Low, double.PositiveInfinity))],
        BinaryOperator.Equal => [(number, right)],
        _ => [],
    };

    private const double Step = 0.0005;

    private static string Key(Expression.Value value) => $"{value.Entity}.{value.Variable}";
}

using System.Collections.Immutable;
using Wargame.World.Formulas;

namespace Wargame.World.Compilation;

/// <summary>Looks through an expression.</summary>
internal static class ExpressionWalk
{
    /// <summary>The variables that an expression reads of the entity called <paramref name="name"/>.</summary>
    public static IEnumerable<string> VariablesOf(Expression expression, string name) => expression switch
    {
        Expression.Value value when value.Entity == name => [value.Variable],
        Expression.Change change when change.Entity == name => [change.Variable],
        _ => Children(expression).SelectMany(child => VariablesOf(child, name)),
    };

    private static ImmutableArray<Expression> Children(Expression expression) => expression switch
    {
        Expression.Start start => [start.Inner],
        Expression.Unary unary => [unary.Operand],
        Expression.Binary binary => [binary.Left, binary.Right],
        Expression.Power power => [power.Base],
        Expression.If choice => [choice.Condition, choice.Then, choice.Else],
        Expression.Call call => call.Arguments,
        Expression.Curve curve => [curve.Input],
        Expression.Sum sum => [sum.Body],
        _ => [],
    };
}

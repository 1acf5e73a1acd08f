using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Lint;

/// <summary>What values formulas can reach, from the ranges of what they read. What nothing moves has only its opening values.</summary>
internal sealed class Reach
{
    private const double InjectNever = 1000;
    private readonly WorldDefinition world;
    private readonly Dictionary<string, Bounds> coefficients;
    private readonly Dictionary<string, VariableDefinition> variables;
    private readonly Dictionary<string, EntityDefinition> entities;
    private readonly IReadOnlySet<string> moved;

    /// <param name="world">The world.</param>
    /// <param name="moved">The variables that anything moves.</param>
    public Reach(WorldDefinition world, IReadOnlySet<string> moved)
    {
        (this.world, this.moved) = (world, moved);
        coefficients = world.Coefficients.ToDictionary(one => one.Id, one => one.Profiles.Values.Append(one.Value).Select(Bounds.Just).Aggregate((a, b) => a.Or(b)), StringComparer.Ordinal);
        variables = world.Variables.ToDictionary(variable => variable.Id, StringComparer.Ordinal);
        entities = world.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
    }

    public Bounds Of(Formula formula) => Of(formula.Root, ImmutableDictionary<string, Bounds>.Empty);

    public Bounds Of(Expression expression, ImmutableDictionary<string, Bounds> lets) => expression switch
    {
        Expression.Literal literal => Bounds.Just(literal.Number),
        Expression.Coefficient named => coefficients.GetValueOrDefault(named.Id, Bounds.Anything),
        Expression.Value value => OfValue(value.Entity, value.Variable),
        Expression.Change change => OfValue(change.Entity, change.Variable) - OfValue(change.Entity, change.Variable),
        Expression.Let let => lets.GetValueOrDefault(let.Name, Bounds.Anything),
        Expression.Start start => Of(start.Inner, lets),
        Expression.Unary { Operator: UnaryOperator.Negate } minus => -Of(minus.Operand, lets),
        Expression.Unary not => Of(not.Operand, lets).Not(),
        Expression.Binary { Operator: BinaryOperator.And } both => OfBoth(both, lets),
        Expression.Binary { Operator: BinaryOperator.Or } either => OfEither(Of(either.Left, lets), Of(either.Right, lets)),
        Expression.Binary binary => OfBinary(binary.Operator, Of(binary.Left, lets), Of(binary.Right, lets)),
        Expression.If choice => OfIf(Of(choice.Condition, lets), Of(choice.Then, lets), Of(choice.Else, lets)),
        Expression.Call call => OfCall(call.Function, [.. call.Arguments.Select(argument => Of(argument, lets))]),
        Expression.Curve curve => new(curve.Points.Min(point => point.Output), curve.Points.Max(point => point.Output)),
        Expression.Fired or Expression.Chosen or Expression.LastChosen or Expression.InCrisis { Question: not CrisisQuestion.TurnsOn } => Bounds.Truth,
        Expression.InCrisis => new(0, world.Turns),
        Expression.Since => new(0, InjectNever),
        Expression.Ordered or Expression.Imposition => Bounds.NotNegative,
        Expression.TurnNumber => new(0, world.Turns),
        _ => Bounds.Anything,
    };

    private Bounds OfValue(string entity, string variable)
    {
        if (!variables.TryGetValue(variable, out var known))
            return Bounds.Anything;
        if (moved.Contains(variable))
            return new(known.Minimum, known.Maximum);
        var having = entities.TryGetValue(entity, out var one) ? [one] : entities.Values.Where(known.AppliesTo);
        var starts = having.Select(each => each.Start.GetValueOrDefault(variable, known.Start)).Append(known.Start).ToList();
        return entities.ContainsKey(entity) ? Bounds.Just(starts[0]) : new(starts.Min(), starts.Max());
    }

    /// <summary>Two conditions on one number may each be possible and both together not.</summary>
    private Bounds OfBoth(Expression.Binary both, ImmutableDictionary<string, Bounds> lets)
    {
        var (left, right) = (Of(both.Left, lets), Of(both.Right, lets));
        if (left.IsFalse || right.IsFalse || Limited.Conflict(Limited.In(both, expression => Of(expression, lets))))
            return Bounds.False;
        return left.IsTrue && right.IsTrue ? Bounds.True : Bounds.Truth;
    }

    private static Bounds OfEither(Bounds left, Bounds right) =>
        left.IsTrue || right.IsTrue ? Bounds.True : left.IsFalse && right.IsFalse ? Bounds.False : Bounds.Truth;

    private static Bounds OfIf(Bounds condition, Bounds then, Bounds otherwise) => condition.IsTrue ? then : condition.IsFalse ? otherwise : then.Or(otherwise);

    private static Bounds OfBinary(BinaryOperator operation, Bounds left, Bounds right) => operation switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left * right.Inverse(),
        BinaryOperator.Less => Compared(left.High < right.Low, left.Low >= right.High),
        BinaryOperator.LessOrEqual => Compared(left.High <= right.Low, left.Low > right.High),
        BinaryOperator.Greater => Compared(left.Low > right.High, left.High <= right.Low),
        BinaryOperator.GreaterOrEqual => Compared(left.Low >= right.High, left.High < right.Low),
        BinaryOperator.Equal => Compared(left == right && left.Low == left.High, left.And(right).IsEmpty),
        _ => Compared(left.And(right).IsEmpty, left == right && left.Low == left.High),
    };

    private static Bounds Compared(bool always, bool never) => always ? Bounds.True : never ? Bounds.False : Bounds.Truth;

    private static Bounds OfCall(NumberFunction function, ImmutableArray<Bounds> arguments) => function switch
    {
        NumberFunction.Min => new(arguments.Min(one => one.Low), arguments.Min(one => one.High)),
        NumberFunction.Max => new(arguments.Max(one => one.Low), arguments.Max(one => one.High)),
        NumberFunction.Clamp => new(Math.Min(Math.Max(arguments[0].Low, arguments[1].Low), arguments[2].High), Math.Max(Math.Min(arguments[0].High, arguments[2].High), arguments[1].Low)),
        NumberFunction.Abs => new(arguments[0].Low > 0 ? arguments[0].Low : arguments[0].High < 0 ? -arguments[0].High : 0, Math.Max(Math.Abs(arguments[0].Low), Math.Abs(arguments[0].High))),
        _ => new(Math.Floor(arguments[0].Low), Math.Floor(arguments[0].High)),
    };
}

using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.World.Tests.Building;

/// <summary>Writes formulas in C# nearly as an author writes them in YAML: <c>Of("r.safety") - Start(Of("r.safety"))</c>.</summary>
#pragma warning disable CA2225 // operators are the whole point; nobody calls them by name
#pragma warning disable CA1062
public sealed record F(Expression Root)
{
    private static readonly SourceSpan Here = SourceSpan.None;

    public static implicit operator F(double number) => new(new Expression.Literal(number, Here));

    public static implicit operator Formula(F formula) => new("(test)", formula.Root);

    public static F operator +(F a, F b) => Two(BinaryOperator.Add, a, b);

    public static F operator -(F a, F b) => Two(BinaryOperator.Subtract, a, b);

    public static F operator -(F a) => new(new Expression.Unary(UnaryOperator.Negate, a.Root, Here));

    public static F operator !(F a) => new(new Expression.Unary(UnaryOperator.Not, a.Root, Here));

    public static F operator *(F a, F b) => Two(BinaryOperator.Multiply, a, b);

    public static F operator /(F a, F b) => Two(BinaryOperator.Divide, a, b);

    public static F operator <(F a, F b) => Two(BinaryOperator.Less, a, b);

    public static F operator >(F a, F b) => Two(BinaryOperator.Greater, a, b);

    public static F operator <=(F a, F b) => Two(BinaryOperator.LessOrEqual, a, b);

    public static F operator >=(F a, F b) => Two(BinaryOperator.GreaterOrEqual, a, b);

    public static F TurnNumber { get; } = new(new Expression.TurnNumber(Here));

    public static F Of(string key) => new(new Expression.Value(Entity(key), Variable(key), Here));

    public static F Change(string key) => new(new Expression.Change(Entity(key), Variable(key), Here));

    public static F Let(string name) => new(new Expression.Let(name, Here));

    public static F Coefficient(string id) => new(new Expression.Coefficient(id, Here));

    public static F Start(F inner) => new(new Expression.Start(inner.Root, Here));

    public static F Level(string instrument, string target) => new(new Expression.Ordered(OrderQuestion.Level, instrument, target, Here));

    public static F Effect(string instrument, string target) => new(new Expression.Ordered(OrderQuestion.Effect, instrument, target, Here));

    public static F Imposition(string entity) => new(new Expression.Imposition(entity, Here));

    public static F Fired(string inject) => new(new Expression.Fired(inject, Here));

    public static F Since(string inject) => new(new Expression.Since(inject, Here));

    public static F Chosen(string card, string option) => new(new Expression.Chosen(card, option, Here));

    public static F Last(string card, string option) => new(new Expression.LastChosen(card, option, Here));

    public static F On(string crisis) => Ask(CrisisQuestion.On, crisis);

    public static F Began(string crisis) => Ask(CrisisQuestion.Began, crisis);

    public static F TurnsOn(string crisis) => Ask(CrisisQuestion.TurnsOn, crisis);

    public static F If(F condition, F then, F otherwise) => new(new Expression.If(condition.Root, then.Root, otherwise.Root, Here));

    public static F And(F a, F b) => Two(BinaryOperator.And, a, b);

    public static F Or(F a, F b) => Two(BinaryOperator.Or, a, b);

    public static F Same(F a, F b) => Two(BinaryOperator.Equal, a, b);

    public static F Differ(F a, F b) => Two(BinaryOperator.NotEqual, a, b);

    public static F Power(F a, int exponent) => new(new Expression.Power(a.Root, exponent, Here));

    public static F Call(NumberFunction function, params F[] arguments) =>
        new(new Expression.Call(function, [.. arguments.Select(argument => argument.Root)], Here));

    public static F Curve(F input, params (double X, double Y)[] points) =>
        new(new Expression.Curve(input.Root, [.. points.Select(point => new CurvePoint(point.X, point.Y))], Here));

    public static F Sum(Binding over, F body) => new(new Expression.Sum(over, body.Root, Here));

    public static Binding Each(string name, EntityKind kind, string? tag = null) => new(name, kind, tag, null, null, true, Here);

    public static Binding EachOf(string name, string from, string relation) => new(name, null, null, from, relation, true, Here);

    public static Binding The(string name, string from, string relation) => new(name, null, null, from, relation, false, Here);

    private static F Ask(CrisisQuestion question, string crisis) => new(new Expression.InCrisis(question, crisis, Here));

    private static F Two(BinaryOperator operation, F a, F b) => new(new Expression.Binary(operation, a.Root, b.Root, Here));

    private static string Entity(string key) => key.Split('.')[0];

    private static string Variable(string key) => key.Split('.')[1];
}

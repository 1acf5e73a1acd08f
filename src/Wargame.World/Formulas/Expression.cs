using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.World.Formulas;

/// <summary>A formula as the author wrote it and as it was understood.</summary>
/// <param name="Text">The author's text.</param>
/// <param name="Root">The checked expression.</param>
public sealed record Formula(string Text, Expression Root);

/// <summary>Operators with one operand.</summary>
public enum UnaryOperator
{
    /// <summary>Minus.</summary>
    Negate,

    /// <summary>Logical not.</summary>
    Not,
}

/// <summary>Operators with two operands.</summary>
public enum BinaryOperator
{
    /// <summary>a + b.</summary>
    Add,

    /// <summary>a - b.</summary>
    Subtract,

    /// <summary>a * b.</summary>
    Multiply,

    /// <summary>a / b; division by zero gives zero, so that formulas are total.</summary>
    Divide,

    /// <summary>a &lt; b.</summary>
    Less,

    /// <summary>a &lt;= b.</summary>
    LessOrEqual,

    /// <summary>a &gt; b.</summary>
    Greater,

    /// <summary>a &gt;= b.</summary>
    GreaterOrEqual,

    /// <summary>a == b, in milli-units.</summary>
    Equal,

    /// <summary>a != b, in milli-units.</summary>
    NotEqual,

    /// <summary>a and b.</summary>
    And,

    /// <summary>a or b.</summary>
    Or,
}

/// <summary>Functions of numbers.</summary>
public enum NumberFunction
{
    /// <summary>min(a, b, …).</summary>
    Min,

    /// <summary>max(a, b, …).</summary>
    Max,

    /// <summary>clamp(x, low, high).</summary>
    Clamp,

    /// <summary>abs(x).</summary>
    Abs,

    /// <summary>floor(x).</summary>
    Floor,
}

/// <summary>Questions about what was ordered.</summary>
public enum OrderQuestion
{
    /// <summary>level(instrument, target): the ordered level, summed over funded orders.</summary>
    Level,

    /// <summary>effect(instrument, target): level × ownership × ramp × skim × capacity, summed over funded orders (MODEL 3.4).</summary>
    Effect,
}

/// <summary>Questions about a crisis.</summary>
public enum CrisisQuestion
{
    /// <summary>on(crisis): whether it is on in this turn.</summary>
    On,

    /// <summary>began(crisis): whether it broke out in this turn.</summary>
    Began,

    /// <summary>turns_on(crisis): turns that it has been on, counting this one; 0 while it is off.</summary>
    TurnsOn,
}

/// <summary>
/// A node of a checked formula. Truth values are numbers, 1 or 0, kept apart by the checker. Formulas are total: no loops but sums over
/// relations, no strings, no I/O; every evaluation ends and gives a finite number.
/// </summary>
/// <param name="At">Where it is written.</param>
public abstract record Expression(SourceSpan At)
{
    /// <summary>A literal.</summary>
    public sealed record Literal(double Number, SourceSpan At) : Expression(At);

    /// <summary>A coefficient by its id.</summary>
    public sealed record Coefficient(string Id, SourceSpan At) : Expression(At);

    /// <summary>The value of a variable now (in this stage). <paramref name="Entity"/> is a bound name or an entity's id.</summary>
    public sealed record Value(string Entity, string Variable, SourceSpan At) : Expression(At);

    /// <summary><c>change(r.safety)</c>: how much the variable has changed in this turn so far.</summary>
    public sealed record Change(string Entity, string Variable, SourceSpan At) : Expression(At);

    /// <summary>A named intermediate value of the same rule.</summary>
    public sealed record Let(string Name, SourceSpan At) : Expression(At);

    /// <summary><c>start(x)</c>: x in the opening state, where nobody has ordered anything.</summary>
    public sealed record Start(Expression Inner, SourceSpan At) : Expression(At);

    /// <summary>One operand.</summary>
    public sealed record Unary(UnaryOperator Operator, Expression Operand, SourceSpan At) : Expression(At);

    /// <summary>Two operands.</summary>
    public sealed record Binary(BinaryOperator Operator, Expression Left, Expression Right, SourceSpan At) : Expression(At);

    /// <summary><c>x ^ 2</c>: integer power, 2 to 8.</summary>
    public sealed record Power(Expression Base, int Exponent, SourceSpan At) : Expression(At);

    /// <summary><c>if(condition, a, b)</c>.</summary>
    public sealed record If(Expression Condition, Expression Then, Expression Else, SourceSpan At) : Expression(At);

    /// <summary>A function of numbers.</summary>
    public sealed record Call(NumberFunction Function, ImmutableArray<Expression> Arguments, SourceSpan At) : Expression(At);

    /// <summary><c>curve(x, 0: 1, 50: 3, 100: 4)</c>: piecewise linear, flat beyond its ends; points ascend in x.</summary>
    public sealed record Curve(Expression Input, ImmutableArray<CurvePoint> Points, SourceSpan At) : Expression(At);

    /// <summary><c>sum(s in segment: …)</c>, <c>sum(s in r.segments: …)</c>: over the entities that the binding gives.</summary>
    public sealed record Sum(Binding Over, Expression Body, SourceSpan At) : Expression(At);

    /// <summary><c>level(instrument, target)</c> or <c>effect(instrument, target)</c>; the target is a bound name or an entity's id.</summary>
    public sealed record Ordered(OrderQuestion Question, string Instrument, string Target, SourceSpan At) : Expression(At);

    /// <summary><c>imposition(e)</c>: Σ level × (1 − ownership) × weight over running foreign orders on e, or on the regions that e governs (MODEL 3.4).</summary>
    public sealed record Imposition(string Entity, SourceSpan At) : Expression(At);

    /// <summary><c>fired(inject)</c>: 1 in the turn in which the inject comes, else 0.</summary>
    public sealed record Fired(string Inject, SourceSpan At) : Expression(At);

    /// <summary><c>since(inject)</c>: turns since it came (0 in its own turn), 1000 if it has not come.</summary>
    public sealed record Since(string Inject, SourceSpan At) : Expression(At);

    /// <summary><c>on(crisis)</c>, <c>began(crisis)</c>, <c>turns_on(crisis)</c>.</summary>
    public sealed record InCrisis(CrisisQuestion Question, string Crisis, SourceSpan At) : Expression(At);

    /// <summary><c>chosen(card, option)</c>: 1 in the turn in which the option is chosen, else 0.</summary>
    public sealed record Chosen(string Card, string Option, SourceSpan At) : Expression(At);

    /// <summary><c>last(card, option)</c>: 1 from the turn in which it was chosen until another option of the card is, else 0.</summary>
    public sealed record LastChosen(string Card, string Option, SourceSpan At) : Expression(At);

    /// <summary><c>turn</c>: the turn being played, from 1; 0 in the opening state.</summary>
    public sealed record TurnNumber(SourceSpan At) : Expression(At);
}

/// <summary>A corner of a curve.</summary>
/// <param name="Input">x.</param>
/// <param name="Output">y.</param>
public readonly record struct CurvePoint(double Input, double Output);

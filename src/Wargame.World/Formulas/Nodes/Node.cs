namespace Wargame.World.Formulas.Nodes;

/// <summary>
/// A formula bound to the entities of one rule instance: every name is an index, every constant is folded. Evaluation is total: it ends
/// and gives a finite number (<see cref="Limits.Intermediate"/>).
/// </summary>
internal abstract class Node
{
    /// <summary>The value, in the formula's unit; truth is 1 or 0.</summary>
    public abstract double Evaluate(EvaluationContext context);

    /// <summary>Whether a condition holds.</summary>
    public bool Holds(EvaluationContext context) => Evaluate(context) != 0;
}

/// <summary>A number known when the world is compiled.</summary>
internal sealed class ConstantNode(double number) : Node
{
    public static readonly ConstantNode Zero = new(0);
    public static readonly ConstantNode One = new(1);

    public double Number { get; } = number;

    public override double Evaluate(EvaluationContext context) => Number;
}

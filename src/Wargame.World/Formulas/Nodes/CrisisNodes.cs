namespace Wargame.World.Formulas.Nodes;

internal sealed class OnNode(int crisis) : Node
{
    public override double Evaluate(EvaluationContext context) => context.Crises[crisis].IsOn(context.Turn) ? 1 : 0;
}

internal sealed class BeganNode(int crisis) : Node
{
    public override double Evaluate(EvaluationContext context) => context.Crises[crisis].Began == context.Turn ? 1 : 0;
}

/// <summary>Turns that a crisis has been on, counting this one; 0 while it is off.</summary>
internal sealed class TurnsOnNode(int crisis) : Node
{
    public override double Evaluate(EvaluationContext context) =>
        context.Crises[crisis] is var memory && memory.IsOn(context.Turn) ? context.Turn - memory.Began + 1 : 0;
}

namespace Wargame.World.Formulas.Nodes;

internal sealed class MinNode(Node[] arguments) : Node
{
    public override double Evaluate(EvaluationContext context)
    {
        var least = arguments[0].Evaluate(context);
        for (var index = 1; index < arguments.Length; index++)
            least = Math.Min(least, arguments[index].Evaluate(context));
        return least;
    }
}

internal sealed class MaxNode(Node[] arguments) : Node
{
    public override double Evaluate(EvaluationContext context)
    {
        var most = arguments[0].Evaluate(context);
        for (var index = 1; index < arguments.Length; index++)
            most = Math.Max(most, arguments[index].Evaluate(context));
        return most;
    }
}

/// <summary><c>clamp(x, low, high)</c>; where the bounds cross, the lower one counts, so that it is total.</summary>
internal sealed class ClampNode(Node input, Node low, Node high) : Node
{
    public override double Evaluate(EvaluationContext context) =>
        Math.Max(low.Evaluate(context), Math.Min(input.Evaluate(context), high.Evaluate(context)));
}

internal sealed class AbsNode(Node operand) : Node
{
    public override double Evaluate(EvaluationContext context) => Math.Abs(operand.Evaluate(context));
}

internal sealed class FloorNode(Node operand) : Node
{
    public override double Evaluate(EvaluationContext context) => Math.Floor(operand.Evaluate(context));
}

/// <summary>Piecewise linear, flat beyond its ends.</summary>
internal sealed class CurveNode(Node input, CurvePoint[] points) : Node
{
    public override double Evaluate(EvaluationContext context)
    {
        var x = input.Evaluate(context);
        if (x <= points[0].Input)
            return points[0].Output;
        for (var index = 1; index < points.Length; index++)
        {
            if (x > points[index].Input)
                continue;
            var (from, to) = (points[index - 1], points[index]);
            var share = Bounded.Divide(x - from.Input, to.Input - from.Input);
            return Bounded.Keep(from.Output + (share * (to.Output - from.Output)));
        }

        return points[^1].Output;
    }
}

namespace Wargame.World.Formulas.Nodes;

internal sealed class NotNode(Node operand) : Node
{
    public override double Evaluate(EvaluationContext context) => operand.Holds(context) ? 0 : 1;
}

internal sealed class AndNode(Node left, Node right) : Node
{
    public override double Evaluate(EvaluationContext context) => left.Holds(context) && right.Holds(context) ? 1 : 0;
}

internal sealed class OrNode(Node left, Node right) : Node
{
    public override double Evaluate(EvaluationContext context) => left.Holds(context) || right.Holds(context) ? 1 : 0;
}

internal sealed class LessNode(Node left, Node right, bool orEqual) : Node
{
    public override double Evaluate(EvaluationContext context)
    {
        var (a, b) = (left.Evaluate(context), right.Evaluate(context));
        return a < b || (orEqual && a == b) ? 1 : 0;
    }
}

/// <summary>Equal to the thousandth: nobody who reads a value can tell finer.</summary>
internal sealed class EqualNode(Node left, Node right, bool negated) : Node
{
    public override double Evaluate(EvaluationContext context)
    {
        var equal = Milli.FromUnits(left.Evaluate(context)) == Milli.FromUnits(right.Evaluate(context));
        return equal != negated ? 1 : 0;
    }
}

internal sealed class IfNode(Node condition, Node then, Node otherwise) : Node
{
    public override double Evaluate(EvaluationContext context) =>
        condition.Holds(context) ? then.Evaluate(context) : otherwise.Evaluate(context);
}

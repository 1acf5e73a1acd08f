namespace Wargame.World.Formulas.Nodes;

/// <summary>Keeps results finite: see <see cref="Limits.Intermediate"/>.</summary>
internal static class Bounded
{
    public static double Keep(double number) => Math.Clamp(number, -Limits.Intermediate, Limits.Intermediate);

    public static double Multiply(double left, double right) => Keep(left * right);

    /// <summary>Division by zero gives zero: formulas are total.</summary>
    public static double Divide(double left, double right) => right == 0 ? 0 : Keep(left / right);

    public static double Power(double number, int exponent)
    {
        var result = number;
        for (var factor = 1; factor < exponent; factor++)
            result = Multiply(result, number);
        return result;
    }
}

internal sealed class NegateNode(Node operand) : Node
{
    public override double Evaluate(EvaluationContext context) => -operand.Evaluate(context);
}

internal sealed class AddNode(Node left, Node right) : Node
{
    public override double Evaluate(EvaluationContext context) => Bounded.Keep(left.Evaluate(context) + right.Evaluate(context));
}

internal sealed class SubtractNode(Node left, Node right) : Node
{
    public override double Evaluate(EvaluationContext context) => Bounded.Keep(left.Evaluate(context) - right.Evaluate(context));
}

internal sealed class MultiplyNode(Node left, Node right) : Node
{
    public override double Evaluate(EvaluationContext context) => Bounded.Multiply(left.Evaluate(context), right.Evaluate(context));
}

internal sealed class DivideNode(Node left, Node right) : Node
{
    public override double Evaluate(EvaluationContext context) => Bounded.Divide(left.Evaluate(context), right.Evaluate(context));
}

internal sealed class PowerNode(Node number, int exponent) : Node
{
    public override double Evaluate(EvaluationContext context) => Bounded.Power(number.Evaluate(context), exponent);
}

/// <summary>A sum over entities, expanded when the world was compiled.</summary>
internal sealed class SumNode(Node[] terms) : Node
{
    public override double Evaluate(EvaluationContext context)
    {
        var sum = 0.0;
        foreach (var term in terms)
            sum += term.Evaluate(context);
        return Bounded.Keep(sum);
    }
}

using System.Collections.Immutable;
using Wargame.World.Formulas;
using Wargame.World.Formulas.Nodes;

namespace Wargame.World.Compilation;

/// <summary>Makes nodes, and computes at once what no longer depends on the state. Anything times zero is zero, because all is finite.</summary>
internal static class NodeFactory
{
    public static Node Unary(UnaryOperator operation, Node operand) =>
        Folded(operation == UnaryOperator.Negate ? new NegateNode(operand) : new NotNode(operand), operand);

    public static Node Binary(BinaryOperator operation, Node left, Node right) => operation switch
    {
        BinaryOperator.Add when IsZero(left) => right,
        BinaryOperator.Add when IsZero(right) => left,
        BinaryOperator.Subtract when IsZero(right) => left,
        BinaryOperator.Multiply when IsZero(left) || IsZero(right) => ConstantNode.Zero,
        BinaryOperator.Divide when IsZero(left) || IsZero(right) => ConstantNode.Zero,
        BinaryOperator.And when IsZero(left) || IsZero(right) => ConstantNode.Zero,
        BinaryOperator.Or when IsTrue(left) || IsTrue(right) => ConstantNode.One,
        _ => Folded(Make(operation, left, right), left, right),
    };

    public static Node Power(Node number, int exponent) => Folded(new PowerNode(number, exponent), number);

    public static Node If(Node condition, Node then, Node otherwise) => condition is ConstantNode known
        ? known.Number != 0 ? then : otherwise
        : new IfNode(condition, then, otherwise);

    public static Node Call(NumberFunction function, Node[] arguments) => Folded(
        function switch
        {
            NumberFunction.Min => new MinNode(arguments),
            NumberFunction.Max => new MaxNode(arguments),
            NumberFunction.Clamp => new ClampNode(arguments[0], arguments[1], arguments[2]),
            NumberFunction.Abs => new AbsNode(arguments[0]),
            NumberFunction.Floor => new FloorNode(arguments[0]),
            _ => throw new InvariantBrokenException("Every function has a node", function.ToString()),
        },
        arguments);

    public static Node Curve(Node input, CurvePoint[] points) => Folded(new CurveNode(input, points), input);

    public static Node Sum(ImmutableArray<Node> terms)
    {
        Node[] open = [.. terms.Where(term => !IsZero(term))];
        return open.Length switch
        {
            0 => ConstantNode.Zero,
            1 => open[0],
            _ => Folded(new SumNode(open), open),
        };
    }

    public static bool IsZero(Node node) => node is ConstantNode { Number: 0 };

    private static bool IsTrue(Node node) => node is ConstantNode known && known.Number != 0;

    private static Node Make(BinaryOperator operation, Node left, Node right) => operation switch
    {
        BinaryOperator.Add => new AddNode(left, right),
        BinaryOperator.Subtract => new SubtractNode(left, right),
        BinaryOperator.Multiply => new MultiplyNode(left, right),
        BinaryOperator.Divide => new DivideNode(left, right),
        BinaryOperator.Less => new LessNode(left, right, orEqual: false),
        BinaryOperator.LessOrEqual => new LessNode(left, right, orEqual: true),
        BinaryOperator.Greater => new LessNode(right, left, orEqual: false),
        BinaryOperator.GreaterOrEqual => new LessNode(right, left, orEqual: true),
        BinaryOperator.Equal => new EqualNode(left, right, negated: false),
        BinaryOperator.NotEqual => new EqualNode(left, right, negated: true),
        BinaryOperator.And => new AndNode(left, right),
        BinaryOperator.Or => new OrNode(left, right),
        _ => throw new InvariantBrokenException("Every operator has a node", operation.ToString()),
    };

    private static Node Folded(Node node, params ReadOnlySpan<Node> operands)
    {
        foreach (var operand in operands)
        {
            if (operand is not ConstantNode)
                return node;
        }

        // Constants read nothing, so any context will do.
        return new ConstantNode(node.Evaluate(EvaluationContext.Nothing));
    }
}

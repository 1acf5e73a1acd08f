using Wargame.World.Compilation;
using Wargame.World.Formulas;
using Wargame.World.Formulas.Nodes;

namespace Wargame.World.Crises;

/// <summary>A term of a hazard's formula, compiled, so that a draw can say what made its chance.</summary>
/// <param name="Part">What the author wrote.</param>
/// <param name="Node">Its value.</param>
/// <param name="Sign">1, or -1 where it is taken away.</param>
internal sealed record HazardPart(Expression Part, Node Node, int Sign)
{
    /// <summary>The terms that a formula adds up, those that it cuts to a range among them. A formula that adds nothing is one term.</summary>
    public static HazardPart[] Of(FormulaBinder binder, Expression formula)
    {
        var parts = new List<HazardPart>();
        Collect(binder, formula, 1, parts);
        return [.. parts];
    }

    private static void Collect(FormulaBinder binder, Expression part, int sign, List<HazardPart> parts)
    {
        switch (part)
        {
            case Expression.Call { Function: NumberFunction.Clamp } cut:
                Collect(binder, cut.Arguments[0], sign, parts);
                break;
            case Expression.Binary { Operator: BinaryOperator.Add } sum:
                Collect(binder, sum.Left, sign, parts);
                Collect(binder, sum.Right, sign, parts);
                break;
            case Expression.Binary { Operator: BinaryOperator.Subtract } less:
                Collect(binder, less.Left, sign, parts);
                Collect(binder, less.Right, -sign, parts);
                break;
            default:
                parts.Add(new(part, binder.Bind(part, Scope.Empty), sign));
                break;
        }
    }
}

using Wargame.World.Crises;
using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.Turn;

namespace Wargame.World.Compilation;

/// <summary>Compiles the crises.</summary>
internal static class CrisisCompiler
{
    private const double Slack = 0.1;

    public static CrisisPlan[] Compile(WorldIndex index, FormulaBinder binder) =>
        [.. index.Definition.Crises.Select(crisis => Compile(binder, crisis))];

    private static CrisisPlan Compile(FormulaBinder binder, CrisisDefinition crisis)
    {
        if (crisis.CoolDown < 1)
            throw new DefinitionException($"The crisis '{crisis.Id}' needs a cool-down of at least one turn.", crisis.At);
        return new CrisisPlan(
            crisis,
            binder.Bind(crisis.OnWhen, Scope.Empty),
            binder.Bind(Laxer(crisis.OnWhen.Root), Scope.Empty),
            crisis.OffWhen is { } off ? binder.Bind(off, Scope.Empty) : null,
            crisis.Hazard is { } hazard ? binder.Bind(hazard, Scope.Empty) : null)
        {
            Parts = crisis.Hazard is { } chance ? HazardPart.Of(binder, chance.Root) : [],
        };
    }

    /// <summary>The condition with a tenth of slack at every threshold. What is denied stays as strict as it is.</summary>
    private static Expression Laxer(Expression condition) => condition is not Expression.Binary binary ? condition : binary.Operator switch
    {
        BinaryOperator.And or BinaryOperator.Or => binary with { Left = Laxer(binary.Left), Right = Laxer(binary.Right) },
        BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => binary with { Right = Moved(binary.Right, BinaryOperator.Subtract) },
        BinaryOperator.Less or BinaryOperator.LessOrEqual => binary with { Right = Moved(binary.Right, BinaryOperator.Add) },
        _ => condition,
    };

    private static Expression.Binary Moved(Expression threshold, BinaryOperator way)
    {
        var at = threshold.At;
        var size = new Expression.Call(NumberFunction.Abs, [threshold], at);
        return new(way, threshold, new Expression.Binary(BinaryOperator.Multiply, new Expression.Literal(Slack, at), size, at), at);
    }
}

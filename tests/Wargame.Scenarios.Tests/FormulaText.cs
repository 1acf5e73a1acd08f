using System.Globalization;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Tests;

/// <summary>Writes a checked formula with a bracket around every operation, so that a test can see how it was understood.</summary>
internal static class FormulaText
{
    public static string Show(Expression expression) => expression switch
    {
        Expression.Literal node => node.Number.ToString(CultureInfo.InvariantCulture),
        Expression.Coefficient node => node.Id,
        Expression.Let node => node.Name,
        Expression.Value node => $"{node.Entity}.{node.Variable}",
        Expression.Change node => $"change({node.Entity}.{node.Variable})",
        Expression.Start node => $"start({Show(node.Inner)})",
        Expression.Unary node => $"{(node.Operator == UnaryOperator.Not ? "Not" : "-")}({Show(node.Operand)})",
        Expression.Binary node => $"({Show(node.Left)} {Sign(node.Operator)} {Show(node.Right)})",
        Expression.Power node => $"{Show(node.Base)}^{node.Exponent}",
        Expression.If node => $"if({Show(node.Condition)}, {Show(node.Then)}, {Show(node.Else)})",
        Expression.Call node => $"{node.Function}({string.Join(", ", node.Arguments.Select(Show))})",
        Expression.Curve node => $"curve({Show(node.Input)}, {string.Join(", ", node.Points.Select(point => FormattableString.Invariant($"{point.Input}:{point.Output}")))})",
        Expression.Sum node => $"sum({node.Over.Name} in {(node.Over.Kind is { } kind ? kind.ToString() : $"{node.Over.From}.{node.Over.Relation}")}"
            + $"{(node.Over.Tag is null ? "" : $" tagged {node.Over.Tag}")}: {Show(node.Body)})",
        Expression.Ordered node => $"{(node.Question == OrderQuestion.Level ? "level" : "effect")}({node.Instrument}, {node.Target})",
        Expression.Imposition node => $"imposition({node.Entity})",
        Expression.InCrisis node => $"{(node.Question == CrisisQuestion.TurnsOn ? "turns_on" : node.Question == CrisisQuestion.On ? "on" : "began")}({node.Crisis})",
        Expression.Fired node => $"fired({node.Inject})",
        Expression.Since node => $"since({node.Inject})",
        Expression.Chosen node => $"chosen({node.Card}, {node.Option})",
        Expression.LastChosen node => $"last({node.Card}, {node.Option})",
        Expression.TurnNumber => "turn",
        _ => throw new InvalidOperationException(expression.GetType().Name),
    };

    private static string Sign(BinaryOperator symbol) => symbol switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        _ => symbol.ToString(),
    };
}

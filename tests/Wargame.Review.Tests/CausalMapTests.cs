using System.Collections.Immutable;
using Wargame.Review.Maps;
using Wargame.Scenarios;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Review.Tests;

/// <summary>What the causal map reads out of formulas: who moves whom, and which way.</summary>
public class CausalMapTests
{
    private static readonly WorldDefinition World = ScenarioLoader.Load(Path.Combine(AppContext.BaseDirectory, "Fixtures", "valley")).Scenario!.World;
    private static readonly CausalMap Map = CausalMap.Of(World, "bd01");

    [Theory]
    [InlineData(NodeKind.Instrument, "eradicate", "coca", Sign.Less)] // -1500 * level
    [InlineData(NodeKind.Instrument, "eradicate", "bond_state", Sign.Less)] // -a * level * (1 - cushion)
    [InlineData(NodeKind.Instrument, "build-services", "services", Sign.More)]
    [InlineData(NodeKind.Variable, "services", "bond_state", Sign.More)] // a cushion, in a product with minus before it
    [InlineData(NodeKind.Variable, "services", "coca", Sign.Less)] // a falling curve times what cannot be negative
    [InlineData(NodeKind.Variable, "coca", "coca", Sign.Less)] // max(0, start(coca) - coca)
    [InlineData(NodeKind.Variable, "services", "approval", Sign.More)] // change(services) under a sum
    [InlineData(NodeKind.Imposition, "imposition", "approval", Sign.Less)]
    [InlineData(NodeKind.Variable, "rung", "approval", Sign.Less)] // when: rung > 1, change: -1
    [InlineData(NodeKind.Inject, "march", "approval", Sign.Less)] // fired(march), change: -3
    [InlineData(NodeKind.Card, "answer-the-march", "bond_state", Sign.Less)]
    [InlineData(NodeKind.Variable, "approval", "rung", Sign.Less)] // a ladder's hazard up, falling with approval
    [InlineData(NodeKind.Variable, "people", "bond_state", Sign.More)] // a natural level
    [InlineData(NodeKind.Variable, "cash", "cash", Sign.More)] // a transfer gives no more than what is there
    public void An_edge_goes_the_way_that_its_formula_goes(NodeKind kind, string from, string to, Sign sign)
    {
        var edge = Assert.Single(Map.Edges, edge => edge.From == new NodeKey(kind, from) && edge.To == NodeKey.Variable(to));
        Assert.Equal(sign, edge.Sign);
    }

    [Fact]
    public void A_formula_that_does_not_read_a_variable_has_no_edge_from_it() =>
        Assert.DoesNotContain(Map.Edges, edge => edge.From == NodeKey.Variable("trust_us"));

    [Fact]
    public void Every_rule_that_changes_anything_is_on_an_edge_and_each_edge_names_a_rule_once()
    {
        var drawn = Map.Edges.SelectMany(edge => edge.Causes).Select(cause => cause.Id).ToHashSet();

        Assert.All(World.Rules, rule => Assert.Contains(rule.Id, drawn));
        Assert.All(Map.Edges, edge => Assert.Equal(edge.Causes.Length, edge.Causes.Select(cause => cause.Id).Distinct().Count()));
    }

    [Fact]
    public void The_neighbours_of_a_variable_are_what_moves_it_and_what_it_moves()
    {
        var about = Map.About(NodeKey.Variable("approval"));

        Assert.Contains(about.Nodes, node => node.Key == NodeKey.Variable("rung"));
        Assert.DoesNotContain(about.Nodes, node => node.Key == NodeKey.Variable("bond_state"));
        Assert.All(about.Edges, edge => Assert.True(edge.From == NodeKey.Variable("approval") || edge.To == NodeKey.Variable("approval")));
    }

    [Theory]
    [InlineData(-5, 5, 2, 3, -15, 15)]
    [InlineData(0, double.PositiveInfinity, 0, 0, 0, 0)]
    [InlineData(-2, -1, 3, double.PositiveInfinity, double.NegativeInfinity, -3)]
    public void A_product_lies_between_the_products_of_the_ends(double low, double high, double otherLow, double otherHigh, double from, double to) =>
        Assert.Equal(new Interval(from, to), new Interval(low, high) * new Interval(otherLow, otherHigh));

    [Theory]
    [InlineData("a * a", Sign.More)]
    [InlineData("0 - a", Sign.Less)]
    [InlineData("a / b", Sign.More)]
    [InlineData("b / a", Sign.Less)]
    [InlineData("c * a", Sign.Either)]
    [InlineData("c * c", Sign.Either)]
    [InlineData("a == b", Sign.Either)]
    [InlineData("not a > b", Sign.Less)]
    public void Signs_follow_the_rules_of_calculus(string formula, Sign sign)
    {
        var lets = ImmutableDictionary.CreateRange(
        [
            KeyValuePair.Create("a", Leaning.Of(NodeKey.Variable("a"), new Interval(0, 100))),
            KeyValuePair.Create("b", Leaning.Constant(new Interval(1, 2))),
            KeyValuePair.Create("c", Leaning.Of(NodeKey.Variable("a"), new Interval(-50, 50))),
        ]);

        Assert.Equal(sign, new FormulaLeanings(World, "bd01").Of(Parsed(formula), lets).Signs[NodeKey.Variable("a")]);
    }

    /// <summary>One operator between two names is all that these tests need.</summary>
    private static Expression Parsed(string text)
    {
        if (text.StartsWith("not ", StringComparison.Ordinal))
            return new Expression.Unary(UnaryOperator.Not, Parsed(text[4..]), SourceSpan.None);
        var (left, operation, right) = text.Split(' ') is [var a, var b, var c] ? (a, b, c) : throw new ArgumentException(text);
        return new Expression.Binary(
            operation switch { "*" => BinaryOperator.Multiply, "/" => BinaryOperator.Divide, "-" => BinaryOperator.Subtract, ">" => BinaryOperator.Greater, _ => BinaryOperator.Equal },
            Word(left), Word(right), SourceSpan.None);

        static Expression Word(string word) => word == "0" ? new Expression.Literal(0, SourceSpan.None) : new Expression.Let(word, SourceSpan.None);
    }
}

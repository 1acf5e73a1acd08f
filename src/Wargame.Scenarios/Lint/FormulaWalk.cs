using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Lint;

/// <summary>Every formula of a scenario, and what they read.</summary>
internal static class FormulaWalk
{
    public static IEnumerable<Formula> All(WorldDefinition world) => new[]
    {
        world.Rules.SelectMany(OfRule), world.Variables.Select(variable => variable.Natural), world.Instruments.SelectMany(one => one.LegalWhen.Select(law => law.Condition)),
        [world.Mechanics?.OwnershipFactor, world.Mechanics?.Skim, world.Mechanics?.Capacity],
        world.Injects.Select(inject => inject.When), world.Ladders.SelectMany(ladder => new Formula?[] { ladder.HazardUp, ladder.HazardDown }),
        world.Crises.SelectMany(crisis => new[] { crisis.OnWhen, crisis.OffWhen, crisis.Hazard }), world.Cards.Select(card => card.OpensWhen),
        world.Mandates.SelectMany(mandate => mandate.Lines).SelectMany(line => new[] { line.Met, line.Partly }), world.PrivateCards.Select(card => card.Met),
        world.Indicators.Select(indicator => indicator.Value), world.Doctrines.SelectMany(OfDoctrine),
    }.SelectMany(formulas => formulas).OfType<Formula>();

    /// <summary>The variables that anything depends on: formulas, prices, pages and the map.</summary>
    public static HashSet<string> Read(ScenarioDefinition scenario)
    {
        var world = scenario.World;
        var read = All(world).Concat(scenario.Disclosures.Select(rule => rule.When).OfType<Formula>()).SelectMany(formula => VariablesOf(formula.Root)).ToHashSet(StringComparer.Ordinal);
        read.UnionWith(world.Instruments.SelectMany(one => one.CostEachTurn.Concat(one.CostOnce)).Select(cost => cost.Variable));
        read.UnionWith(world.Mandates.SelectMany(mandate => mandate.Lines).Select(line => line.Variable));
        read.UnionWith(world.Ladders.Select(ladder => ladder.Variable));
        read.UnionWith(scenario.Teams.SelectMany(team => team.Numbers).Select(number => number[(number.LastIndexOf('.') + 1)..]));
        read.Add(scenario.Map.Variable);
        return read;
    }

    /// <summary>The variables that anything moves.</summary>
    public static HashSet<string> Written(WorldDefinition world)
    {
        var written = world.Rules.SelectMany(rule => rule.Changes).Select(change => change.Variable).ToHashSet(StringComparer.Ordinal);
        written.UnionWith(world.Rules.SelectMany(rule => rule.Transfers).SelectMany(transfer => new[] { transfer.FromVariable, transfer.ToVariable }));
        written.UnionWith(world.Instruments.SelectMany(one => one.CostEachTurn.Concat(one.CostOnce)).Select(cost => cost.Variable));
        written.UnionWith(world.Ladders.Select(ladder => ladder.Variable));
        written.UnionWith(world.Variables.Where(variable => variable.Natural is not null).Select(variable => variable.Id));
        return written;
    }

    private static IEnumerable<Formula?> OfRule(RuleDefinition rule) =>
        rule.Lets.Select(let => let.Value).Append(rule.When).Concat(rule.Changes.Select(change => change.Amount)).Concat(rule.Transfers.Select(transfer => transfer.Amount));

    private static IEnumerable<Formula?> OfDoctrine(DoctrineDefinition doctrine) =>
        doctrine.Preferences.Select(one => one.Worth).Concat(doctrine.Answers.Select(one => one.When)).Concat(doctrine.Choices.Select(one => one.When));

    private static IEnumerable<string> VariablesOf(Expression expression) => expression switch
    {
        Expression.Value value => [value.Variable],
        Expression.Change change => [change.Variable],
        Expression.Start start => VariablesOf(start.Inner),
        Expression.Unary unary => VariablesOf(unary.Operand),
        Expression.Binary binary => VariablesOf(binary.Left).Concat(VariablesOf(binary.Right)),
        Expression.Power power => VariablesOf(power.Base),
        Expression.If choice => VariablesOf(choice.Condition).Concat(VariablesOf(choice.Then)).Concat(VariablesOf(choice.Else)),
        Expression.Call call => call.Arguments.SelectMany(VariablesOf),
        Expression.Curve curve => VariablesOf(curve.Input),
        Expression.Sum sum => VariablesOf(sum.Body),
        _ => [],
    };
}

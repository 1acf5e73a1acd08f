using System.Collections.Immutable;
using Wargame.Scenarios.Orders;
using Wargame.World.State;

namespace Wargame.Review.Experiments;

/// <summary>How far what an order does depends on what is believed.</summary>
public enum Dependence
{
    /// <summary>Every profile says about the same.</summary>
    None,

    /// <summary>The smallest effect is less than half of the largest.</summary>
    Size,

    /// <summary>One profile says that it helps what another says that it harms.</summary>
    Direction,
}

/// <summary>What one order did under each profile: the run as it was, minus the same run without the order (MODEL 3.10). Its price is left out.</summary>
/// <param name="Order">The order.</param>
/// <param name="Effects">The numbers that it moved most under any profile, the most moved first.</param>
public sealed record DecisionReport(ScriptedOrder Order, ImmutableArray<DecisionEffect> Effects)
{
    private const int Most = 3;

    /// <summary>One report for each order of the file; each costs a run under each profile.</summary>
    /// <param name="runs">The same plan under several profiles.</param>
    public static ImmutableArray<DecisionReport> Of(ImmutableArray<ExperimentRun> runs) =>
        [.. runs[0].Plan.Orders.Orders.Where(line => line.Turn <= runs[0].Turns.Length).Select(line => Of(runs, line))];

    private static DecisionReport Of(ImmutableArray<ExperimentRun> runs, ScriptedOrder line)
    {
        // Without the order a later one of the file may be illegal, or an answer unasked; that is no mistake of this question.
        ImmutableArray<WorldState> without =
        [
            .. runs.Select(run => Experiment.Run(run.Plan with
            {
                Orders = run.Plan.Orders with { Orders = run.Plan.Orders.Orders.Remove(line) },
                Force = true,
                Ledger = false,
            }).End),
        ];
        var effects = runs[0].Plan.Model.Slots.Where(slot => !IsPrice(runs[0].Plan, line, slot)).Select(slot => Effect(runs, without, slot))
            .Where(effect => effect.Measure > 0).OrderByDescending(effect => effect.Measure).ThenBy(effect => effect.Slot.Index);
        return new(line, [.. effects.Take(Most)]);
    }

    /// <summary>What an order takes from its orderer is no news, and the same under every profile.</summary>
    private static bool IsPrice(ExperimentPlan plan, ScriptedOrder line, Slot slot)
    {
        var instrument = plan.Model.Definition.Instruments.First(known => known.Id == line.Order.Instrument);
        return slot.Entity.Id == line.Order.Actor && instrument.CostEachTurn.Concat(instrument.CostOnce).Any(cost => cost.Variable == slot.Variable.Id);
    }

    private static DecisionEffect Effect(ImmutableArray<ExperimentRun> runs, ImmutableArray<WorldState> without, Slot slot)
    {
        ImmutableArray<long> sizes = [.. runs.Select((run, place) => run.End.Values[slot.Index] - without[place].Values[slot.Index])];
        var measure = Comparison.Measured(sizes.Max(Math.Abs), Comparison.Scale(runs, slot));
        return new(slot, sizes, measure, DependenceOf(sizes));
    }

    /// <summary>An effect of less than a tenth of the largest has no direction worth a word.</summary>
    private static Dependence DependenceOf(ImmutableArray<long> sizes)
    {
        var largest = sizes.Max(Math.Abs);
        if (sizes.Any(size => size * 10 > largest) && sizes.Any(size => -size * 10 > largest))
            return Dependence.Direction;
        return sizes.Min(Math.Abs) * 2 < largest ? Dependence.Size : Dependence.None;
    }
}

/// <summary>What an order did to a number.</summary>
/// <param name="Slot">The number.</param>
/// <param name="Sizes">By how much it is higher at the end than without the order, by run, in milli-units.</param>
/// <param name="Measure">The largest of them in thousandths of a percent of the number's scale.</param>
/// <param name="Dependence">How far that depends on the profile.</param>
public sealed record DecisionEffect(Slot Slot, ImmutableArray<long> Sizes, long Measure, Dependence Dependence);

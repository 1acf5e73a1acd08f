using System.Collections.Immutable;
using Wargame.Scenarios.Orders;
using Wargame.World.Definition;
using Wargame.World.Ledger;
using Wargame.World.State;
using Wargame.World.Turn;
using Wargame.World.Wording;

namespace Wargame.Review.Experiments;

/// <summary>A ledger line with what an analyst asks of it: why, who says so, and where it is written.</summary>
/// <param name="Slot">The number that moved.</param>
/// <param name="Line">The line.</param>
/// <param name="Rule">The rule behind it; null for drift, prices, the ends of ranges, ladders and rulings.</param>
/// <param name="Because">One sentence.</param>
/// <param name="Source">Who says so; empty for rulings.</param>
/// <param name="At">The YAML line of the rule, instrument, ladder, variable or ruling.</param>
public sealed record ExplainedLine(Slot Slot, LedgerLine Line, RuleDefinition? Rule, string Because, string Source, SourceSpan At)
{
    /// <summary>The inject whose effect it is, or null.</summary>
    public string? Inject => Rule is { Origin: RuleOrigin.Inject } rule ? rule.OriginId : null;

    /// <summary>The lines of a turn, in the order in which things happened.</summary>
    /// <param name="plan">The experiment.</param>
    /// <param name="turn">One of its turns; without a ledger there are no lines.</param>
    public static IEnumerable<ExplainedLine> Of(ExperimentPlan plan, ExperimentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Result.Ledger.Select(line => Explain(plan, turn.Inputs.Rulings, line));
    }

    /// <summary>The lines of one number in a turn.</summary>
    public static IEnumerable<ExplainedLine> Of(ExperimentPlan plan, ExperimentTurn turn, Slot slot)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(slot);
        return turn.Result.Ledger.Where(line => line.Slot == slot.Index).Select(line => Explain(plan, turn.Inputs.Rulings, line));
    }

    private static ExplainedLine Explain(ExperimentPlan plan, ImmutableArray<Ruling> rulings, LedgerLine line)
    {
        var world = plan.Model.Definition;
        var slot = plan.Model.Slots[line.Slot];
        switch (line.Kind)
        {
            case CauseKind.Rule:
                var rule = world.Rules[line.Rule];
                return new(slot, line, rule, rule.Because, rule.Citation.Source, rule.At);
            case CauseKind.Cost:
                var instrument = world.Instruments.First(known => known.Id == line.Cause);
                return new(slot, line, null, plan.Scenario.Say($"The price of {instrument.Name}."), instrument.Citation.Source, instrument.At);
            case CauseKind.Ladder:
                var ladder = world.Ladders.First(known => known.Id == line.Cause);
                return new(slot, line, null, plan.Scenario.Say($"{ladder.Name}: drawn by chance."), ladder.Citation.Source, ladder.At);
            case CauseKind.Ruling:
                var ruling = rulings.FirstOrDefault(ruled => ruled.Slot == slot.Key && ruled.Change == line.Nominal && (ruled.Actor ?? "") == line.Actor);
                return new(slot, line, null, ruling?.Reason ?? "", "", PlaceOf(plan.Orders, line.Turn, ruling));
            default:
                return new(slot, line, null, plan.Scenario.Say(Words(line.Kind)), slot.Variable.Citation.Source, slot.Variable.At);
        }
    }

    private static Sentence Words(CauseKind kind) => kind switch
    {
        CauseKind.Drift => $"It drifts to its natural level.",
        _ => $"The end of its range cuts off the rest.",
    };

    private static SourceSpan PlaceOf(OrdersFile orders, int turn, Ruling? ruling) =>
        orders.Rulings.FirstOrDefault(line => line.Turn == turn && line.Ruling == ruling)?.At ?? SourceSpan.None;
}

using Wargame.World.Definition;
using Wargame.World.Formulas.Nodes;

namespace Wargame.World.Turn;

/// <summary>One stage of a turn, compiled.</summary>
/// <param name="Rules">What is evaluated, in order, on the state at the beginning of the stage.</param>
/// <param name="Changes">All changes of the rules, in order.</param>
/// <param name="Transfers">All transfers of the rules, in order.</param>
/// <param name="Slots">The numbers that are settled, in order.</param>
/// <param name="Ladders">The ladders that then draw.</param>
internal sealed record StagePlan(
    RuleInstance[] Rules, ChangeInstance[] Changes, TransferInstance[] Transfers, SlotPlan[] Slots, LadderPlan[] Ladders);

/// <summary>How one number is settled in its stage.</summary>
/// <param name="Slot">Which number.</param>
/// <param name="IsGauge">Whether the one law for gauges holds.</param>
/// <param name="Causes">Places of its changes in the stage, grouped by cause; a stock's causes add.</param>
/// <param name="Drift">Share of the way to the natural level walked each turn; 0 for stocks.</param>
/// <param name="Natural">The natural level's formula, or null.</param>
internal sealed record SlotPlan(int Slot, bool IsGauge, int[][] Causes, double Drift, Node? Natural);

/// <summary>A ladder, compiled.</summary>
/// <param name="Ladder">The ladder.</param>
/// <param name="Slot">The slot that holds the rung.</param>
/// <param name="HazardUp">Chance to climb.</param>
/// <param name="HazardDown">Chance to descend.</param>
internal sealed record LadderPlan(LadderDefinition Ladder, int Slot, Node HazardUp, Node HazardDown)
{
    /// <summary>The last rung.</summary>
    public int Top => Ladder.Rungs.Length - 1;

    /// <summary>The draw's name for climbing.</summary>
    public string UpName { get; } = Ladder.Id + "/up";

    /// <summary>The draw's name for descending.</summary>
    public string DownName { get; } = Ladder.Id + "/down";

    /// <summary>The chance to climb, in thousandths; 0 on the last rung.</summary>
    public int Up(EvaluationContext context) => Rung(context) >= Top ? 0 : Thousandths(HazardUp, context);

    /// <summary>The chance to descend, in thousandths; 0 on the lowest rung.</summary>
    public int Down(EvaluationContext context) => Rung(context) <= 0 ? 0 : Thousandths(HazardDown, context);

    /// <summary>The present rung.</summary>
    public int Rung(EvaluationContext context) => (int)(context.Value(Slot) / Limits.Milli);

    private static int Thousandths(Node hazard, EvaluationContext context) =>
        (int)Math.Clamp(Milli.FromUnits(hazard.Evaluate(context)), 0, 1000);
}

using Wargame.World.Formulas.Nodes;

namespace Wargame.World.Turn;

/// <summary>One stage of a turn, compiled.</summary>
/// <param name="Rules">All that may be evaluated, on the state at the beginning of the stage.</param>
/// <param name="Standing">Those of them that never sleep (<see cref="SleepingRules"/>).</param>
/// <param name="Changes">Whose doing each change is; the changes of one number, and in these of one cause, stand together.</param>
/// <param name="Transfers">All transfers of the rules, in order.</param>
/// <param name="Slots">The numbers that are settled, in order.</param>
/// <param name="Ladders">The ladders that then draw.</param>
internal sealed record StagePlan(
    RuleInstance[] Rules, RuleInstance[] Standing, Attribution[] Changes, TransferPlan[] Transfers, SlotPlan[] Slots, LadderPlan[] Ladders);

/// <summary>A transfer of one rule instance.</summary>
/// <param name="From">The slot that gives.</param>
/// <param name="To">The slot that receives.</param>
/// <param name="Attribution">Whose doing it is.</param>
internal sealed record TransferPlan(int From, int To, Attribution Attribution);

/// <summary>Places that stand together.</summary>
/// <param name="First">The first.</param>
/// <param name="End">After the last.</param>
internal readonly record struct Places(int First, int End);

/// <summary>How one number is settled in its stage.</summary>
/// <param name="Slot">Which number.</param>
/// <param name="IsGauge">Whether the one law for gauges holds.</param>
/// <param name="All">Its changes in the stage.</param>
/// <param name="Causes">The same by cause; a stock's causes add.</param>
/// <param name="Drift">Share of the way to the natural level walked each turn; 0 for stocks.</param>
/// <param name="Natural">The natural level's formula, or null.</param>
internal sealed record SlotPlan(int Slot, bool IsGauge, Places All, Places[] Causes, double Drift, Node? Natural);

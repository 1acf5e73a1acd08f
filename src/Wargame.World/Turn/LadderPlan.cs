using Wargame.World.Crises;
using Wargame.World.Definition;
using Wargame.World.Formulas.Nodes;

namespace Wargame.World.Turn;

/// <summary>A ladder, compiled.</summary>
/// <param name="Ladder">The ladder.</param>
/// <param name="Slot">The slot that holds the rung.</param>
/// <param name="HazardUp">Chance to climb.</param>
/// <param name="HazardDown">Chance to descend.</param>
internal sealed record LadderPlan(LadderDefinition Ladder, int Slot, Node HazardUp, Node HazardDown)
{
    /// <summary>The terms of the chance to climb.</summary>
    public required HazardPart[] UpParts { get; init; }

    /// <summary>The terms of the chance to descend.</summary>
    public required HazardPart[] DownParts { get; init; }

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

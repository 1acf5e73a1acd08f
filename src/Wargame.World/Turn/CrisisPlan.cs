using Wargame.World.Crises;
using Wargame.World.Definition;
using Wargame.World.Formulas.Nodes;
using Wargame.World.State;

namespace Wargame.World.Turn;

/// <summary>A crisis, compiled.</summary>
/// <param name="Crisis">The crisis.</param>
/// <param name="OnWhen">Where it may break out.</param>
/// <param name="Nearly">The same with every threshold laxer: where it is near.</param>
/// <param name="OffWhen">Where it ends; null when it is over after a turn.</param>
/// <param name="Hazard">Chance to break out; null for certain.</param>
internal sealed record CrisisPlan(CrisisDefinition Crisis, Node OnWhen, Node Nearly, Node? OffWhen, Node? Hazard)
{
    /// <summary>The terms of its hazard.</summary>
    public HazardPart[] Parts { get; init; } = [];

    /// <summary>The draw's name.</summary>
    public string DrawName { get; } = "crisis/" + Crisis.Id;

    /// <summary>Whether it could break out in a turn, as far as its own history goes.</summary>
    public bool MayBegin(CrisisMemory memory, int turn) =>
        memory.Began == CrisisMemory.Never || (Crisis.Repeats && turn >= memory.Ended + Crisis.CoolDown);

    /// <summary>The chance to break out where it may, in thousandths.</summary>
    public int Thousandths(EvaluationContext context) => Hazard is null ? 1000 : (int)Math.Clamp(Milli.FromUnits(Hazard.Evaluate(context)), 0, 1000);
}

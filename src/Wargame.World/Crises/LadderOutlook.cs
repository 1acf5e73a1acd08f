using Wargame.World.Definition;

namespace Wargame.World;

/// <summary>Where a ladder stands and may go, as everyone sees it before they commit (MODEL 3.7).</summary>
/// <param name="Ladder">The ladder.</param>
/// <param name="Rung">The present rung, from 0.</param>
/// <param name="HazardUp">Chance to climb in a turn like this one, in thousandths; 0 on the last rung.</param>
/// <param name="HazardDown">Chance to descend if it does not climb, in thousandths; 0 on rung 0.</param>
public sealed record LadderOutlook(LadderDefinition Ladder, int Rung, int HazardUp, int HazardDown);

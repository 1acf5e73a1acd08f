using Wargame.World.Definition;

namespace Wargame.World;

/// <summary>How a crisis stands before a turn is played, to be shown before anyone commits (MODEL 3.7).</summary>
/// <param name="Crisis">The crisis.</param>
/// <param name="Since">The turn in which it broke out, when it is on in the turn about to be played; else null.</param>
/// <param name="Prospect">Where a crisis that is off stands.</param>
/// <param name="Hazard">
/// Chance to break out after the turn if things stay as they are, in thousandths: 0 unless the prospect is <see cref="CrisisProspect.Possible"/>.
/// </param>
public sealed record CrisisOutlook(CrisisDefinition Crisis, int? Since, CrisisProspect Prospect, int Hazard);

/// <summary>Where a crisis that is off stands.</summary>
public enum CrisisProspect
{
    /// <summary>Its condition does not hold, or it cannot break out again yet.</summary>
    Far,

    /// <summary>Its condition would hold if every threshold in it were laxer by a tenth.</summary>
    Near,

    /// <summary>Its condition holds.</summary>
    Possible,
}

using System.Collections.Immutable;

namespace Wargame.World.Definition;

/// <summary>A number of the model that has a name, so that it can be cited, questioned and changed (MODEL 3.10).</summary>
/// <param name="Id">Snake case; formulas use it by this name.</param>
/// <param name="Value">Its value in the default belief profile.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Minimum">Smallest credible value.</param>
/// <param name="Maximum">Largest credible value.</param>
/// <param name="Profiles">Values that belief profiles give instead, by profile id.</param>
/// <param name="Note">What it means.</param>
/// <param name="Citation">Its source.</param>
/// <param name="At">Where it is written.</param>
public sealed record CoefficientDefinition(
    string Id,
    double Value,
    Unit Unit,
    double Minimum,
    double Maximum,
    ImmutableSortedDictionary<string, double> Profiles,
    string Note,
    Citation Citation,
    SourceSpan At)
{
    /// <summary>What a scenario changed it from, and why; null when it stands as it was declared.</summary>
    public CoefficientAdjustment? Adjusted { get; init; }
}

/// <summary>A scenario's own value of a coefficient that it shares with others.</summary>
/// <param name="Declared">The value that the coefficient was declared with.</param>
/// <param name="Because">Why this scenario differs.</param>
/// <param name="Citation">Its source.</param>
/// <param name="At">Where it is written.</param>
public sealed record CoefficientAdjustment(double Declared, string Because, Citation Citation, SourceSpan At);

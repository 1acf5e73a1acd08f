using System.Collections.Immutable;

namespace Wargame.Reports.Contributions;

/// <summary>What somebody, or a team, did by one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Moments">The moments that count, by the versions of their events, in order.</param>
/// <param name="Rate">How many that is for each turn that they were there for.</param>
/// <param name="Median">The rate in the middle of the room's people; of its teams for a team.</param>
public sealed record Contribution(Criterion Criterion, ImmutableArray<long> Moments, double Rate, double Median)
{
    /// <summary>The level that this comes to.</summary>
    public ContributionLevel Level => Rubric.Level(Rate, Median);
}

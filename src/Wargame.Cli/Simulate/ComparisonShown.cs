using System.Collections.Immutable;
using Wargame.Review.Experiments;

namespace Wargame.Cli.Simulate;

/// <summary>A comparison as it is shown: short names for its runs, and how much of it.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Names">A name for each run: the profile, or a and b for two orders files.</param>
/// <param name="Top">How many numbers are shown.</param>
/// <param name="Decisions">What each order did under each profile; empty when that was not asked.</param>
internal sealed record ComparisonShown(
    Comparison Comparison, ImmutableArray<string> Names, int Top, ImmutableArray<DecisionReport> Decisions)
{
    // More causes than this explain nothing to a reader; the rest is summed up, so that the sums stay exact.
    private const int Causes = 5;

    public IEnumerable<ComparedNumber> Numbers => Comparison.Variables.Take(Top);

    /// <summary>The causes that differ most.</summary>
    public ImmutableArray<ComparedCause> Main(ComparedNumber number) => [.. Comparison.Causes(number.Slot).Where(cause => cause.Difference != 0).Take(Causes)];
}

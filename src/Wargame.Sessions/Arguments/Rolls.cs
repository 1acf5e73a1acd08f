using Wargame.World.Chance;

namespace Wargame.Sessions.Arguments;

/// <summary>The chance of an argument and its draw. The draw hangs on seed, turn and the argument's id alone, so a what-if shares its luck.</summary>
public static class Rolls
{
    private const int Even = 500;
    private const int Step = 100;
    private const int Least = 50;
    private const int Most = 950;

    /// <summary>The chance that the reasons suggest, in thousandths: even, a tenth more for each reason for it, a tenth less for each against, never certain.</summary>
    public static int Suggested(Argument argument) => Math.Clamp(Even + Step * (argument.For - argument.Against), Least, Most);

    /// <summary>The number drawn, in thousandths.</summary>
    public static int Drawn(ulong seed, Argument argument) => CounterHash.Thousandths(seed, argument.Turn, argument.Name);

    /// <summary>The median of the estimates in thousandths, or null when nobody gave one; between two it lies in the middle.</summary>
    public static int? Median(Argument argument)
    {
        var estimates = argument.Estimates.Values.Order().ToList();
        return estimates.Count == 0 ? null : (estimates[(estimates.Count - 1) / 2] + estimates[estimates.Count / 2]) * PercentInTwoHalves;
    }

    private const int PercentInTwoHalves = 5;
}

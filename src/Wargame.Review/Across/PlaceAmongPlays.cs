using Wargame.World.Definition;

namespace Wargame.Review.Across;

/// <summary>How good a value is among those of many plays, from the worst on; of a number that has no better direction, from the lowest on.</summary>
public enum Standing
{
    /// <summary>Worse than in every play.</summary>
    Worst,

    /// <summary>In the worst tenth.</summary>
    WorstTenth,

    /// <summary>In the worst quarter, and not in the worst tenth.</summary>
    WorstQuarter,

    /// <summary>In the worse half, and not near its ends.</summary>
    WorseHalf,

    /// <summary>In the middle fifth.</summary>
    Middle,

    /// <summary>In the better half, and not near its ends.</summary>
    BetterHalf,

    /// <summary>In the best quarter, and not in the best tenth.</summary>
    BestQuarter,

    /// <summary>In the best tenth.</summary>
    BestTenth,

    /// <summary>Better than in every play.</summary>
    Best,

    /// <summary>As in every play: there is nothing to tell apart.</summary>
    Alike,
}

/// <summary>Where a value stands among those of many plays.</summary>
/// <param name="Worse">Plays that did worse; of a number that has no better direction, that came lower.</param>
/// <param name="Same">Plays that came to the very same value.</param>
/// <param name="Better">Plays that did better, or came higher.</param>
public readonly record struct PlaceAmongPlays(int Worse, int Same, int Better)
{
    private const int Tenths = 10;

    /// <summary>How many plays there are.</summary>
    public int Plays => Worse + Same + Better;

    /// <summary>In one word. Plays with the same value count half below it and half above it, so that a tie is neither good nor bad.</summary>
    public Standing Standing
    {
        get
        {
            if (Same == Plays)
                return Standing.Alike;
            if (Same == 0 && (Worse == 0 || Better == 0))
                return Worse == 0 ? Standing.Worst : Standing.Best;
            // Twice the plays below it, the ties among them counted once: whole numbers, so that no border is a matter of rounding.
            return Named((2 * Worse) + Same, 2 * Plays);
        }
    }

    /// <summary>How far it is from the middle, in thousandths of the way to an end.</summary>
    public int Distance => Plays == 0 ? 0 : Math.Abs(Worse - Better) * 1_000 / Plays;

    /// <summary>Finds it.</summary>
    /// <param name="sorted">The plays' values, the lowest first.</param>
    /// <param name="value">The value.</param>
    /// <param name="good">Which direction is better.</param>
    public static PlaceAmongPlays Of(ReadOnlySpan<long> sorted, long value, GoodDirection good)
    {
        var lower = Below(sorted, value);
        var upTo = value == long.MaxValue ? sorted.Length : Below(sorted, value + 1);
        var (same, higher) = (upTo - lower, sorted.Length - upTo);
        return good == GoodDirection.Low ? new(higher, same, lower) : new(lower, same, higher);
    }

    private static Standing Named(int below, int all) => (below * Tenths) switch
    {
        var tenths when tenths < all => Standing.WorstTenth,
        var tenths when 2 * tenths < 5 * all => Standing.WorstQuarter,
        var tenths when tenths < 4 * all => Standing.WorseHalf,
        var tenths when tenths <= 6 * all => Standing.Middle,
        var tenths when 2 * tenths <= 15 * all => Standing.BetterHalf,
        var tenths when tenths <= 9 * all => Standing.BestQuarter,
        _ => Standing.BestTenth,
    };

    private static int Below(ReadOnlySpan<long> sorted, long value)
    {
        var (from, to) = (0, sorted.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = sorted[middle] < value ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}

using System.Collections.Immutable;
using System.Numerics;
using Wargame.World.Chance;

namespace Wargame.Review.Attribution;

/// <summary>
/// Shares of an outcome by Shapley value (Shapley 1953): what a player adds when it joins those who are there already, averaged over all orders
/// of arrival. Its shares are the only ones that always sum to the whole, give equal players equal shares, and a player who changes nothing nothing.
/// </summary>
internal static class Shapley
{
    /// <summary>Exact shares, rounded to milli-units so that they sum to the difference between everybody and nobody.</summary>
    /// <param name="players">How many.</param>
    /// <param name="value">The outcome of a set of players, in milli-units.</param>
    public static ImmutableArray<long> Exact(int players, Func<int, long> value)
    {
        BigInteger[] factorial = new BigInteger[players + 1];
        factorial[0] = 1;
        for (var number = 1; number <= players; number++)
            factorial[number] = factorial[number - 1] * number;
        var sums = new BigInteger[players];
        for (var set = 0; set < 1 << players; set++)
        {
            var there = BitOperations.PopCount((uint)set);
            for (var player = 0; player < players; player++)
            {
                if ((set & (1 << player)) == 0)
                    sums[player] += factorial[there] * factorial[players - there - 1] * (value(set | (1 << player)) - value(set));
            }
        }
        return Rounded(sums, factorial[players]);
    }

    /// <summary>Orders of arrival drawn by lot, each with its opposite, which takes out most of the error of who comes early.</summary>
    public static ImmutableArray<ImmutableArray<int>> Arrivals(int players, ulong seed, int count)
    {
        var arrivals = ImmutableArray.CreateBuilder<ImmutableArray<int>>(count);
        for (var number = 0; number < count / 2; number++)
        {
            ImmutableArray<int> drawn = [.. Enumerable.Range(0, players)
                .OrderBy(player => CounterHash.Bits(seed, number, FormattableString.Invariant($"arrival/{player}")))];
            arrivals.Add(drawn);
            arrivals.Add([.. drawn.Reverse()]);
        }
        return arrivals.ToImmutable();
    }

    /// <summary>The sets that an order of arrival passes through, from nobody to everybody.</summary>
    public static IEnumerable<int> Sets(ImmutableArray<int> arrival)
    {
        var set = 0;
        yield return set;
        foreach (var player in arrival)
            yield return set |= 1 << player;
    }

    /// <summary>Shares over drawn arrivals, which sum exactly too, with each one's standard error over the pairs.</summary>
    public static (ImmutableArray<long> Shares, ImmutableArray<long> Errors) Sampled(
        int players, ImmutableArray<ImmutableArray<int>> arrivals, Func<int, long> value)
    {
        var sums = new BigInteger[players];
        var pairs = new double[players][];
        for (var player = 0; player < players; player++)
            pairs[player] = new double[arrivals.Length / 2];
        for (var place = 0; place < arrivals.Length; place++)
        {
            var set = 0;
            foreach (var player in arrivals[place])
            {
                var added = value(set | (1 << player)) - value(set);
                set |= 1 << player;
                sums[player] += added;
                pairs[player][place / 2] += added / 2.0;
            }
        }
        return (Rounded(sums, arrivals.Length), [.. pairs.Select(Error)]);
    }

    private static long Error(double[] values)
    {
        if (values.Length < 2)
            return 0;
        var mean = values.Average();
        var variance = values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
        return (long)Math.Ceiling(Math.Sqrt(variance / values.Length));
    }

    /// <summary>Fractions of one denominator, cut to whole milli-units; what is left over goes one each to the largest remainders.</summary>
    private static ImmutableArray<long> Rounded(BigInteger[] sums, BigInteger denominator)
    {
        var floors = new long[sums.Length];
        var remainders = new BigInteger[sums.Length];
        for (var player = 0; player < sums.Length; player++)
        {
            var floor = BigInteger.DivRem(sums[player], denominator, out var rest);
            (floors[player], remainders[player]) = rest.Sign < 0 ? ((long)floor - 1, rest + denominator) : ((long)floor, rest);
        }
        var total = sums.Aggregate(BigInteger.Zero, (sum, one) => sum + one);
        var left = (int)(total / denominator - floors.Aggregate(BigInteger.Zero, (sum, one) => sum + one));
        foreach (var player in Enumerable.Range(0, sums.Length).OrderByDescending(player => remainders[player]).ThenBy(player => player).Take(left))
            floors[player]++;
        return [.. floors];
    }
}

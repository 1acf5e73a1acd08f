using System.Collections.Immutable;

namespace Wargame.Review.Attribution;

/// <summary>Which sets of players are played so that an outcome can be shared among them: every one, or, of many players, those that drawn arrivals pass through.</summary>
/// <param name="Players">How many players.</param>
/// <param name="Arrivals">The drawn orders of arrival; none where every set is played.</param>
internal sealed record Game(int Players, ImmutableArray<ImmutableArray<int>> Arrivals)
{
    /// <summary>A game of so many players.</summary>
    /// <param name="players">How many.</param>
    /// <param name="exactPlayers">Up to how many every set is played.</param>
    /// <param name="seed">Of the lot that draws arrivals beyond.</param>
    public static Game Of(int players, int exactPlayers, ulong seed) =>
        new(players, players <= exactPlayers ? [] : Shapley.Arrivals(players, seed, Limits.SampledArrivals));

    /// <summary>Whether every set is played, so that the shares have no error.</summary>
    public bool Exact => Arrivals.IsEmpty;

    /// <summary>The set of all players.</summary>
    public int All => (1 << Players) - 1;

    /// <summary>The sets that are to be played; some may come again.</summary>
    public IEnumerable<int> Sets => Exact ? Enumerable.Range(0, All + 1) : Arrivals.SelectMany(Shapley.Sets);

    /// <summary>How many sets are to be played at most.</summary>
    public int MostRuns => Exact ? All + 1 : Arrivals.Length * Players;

    /// <summary>Each player's share of what everybody adds to nobody, and its standard error: 0 where every set was played.</summary>
    /// <param name="value">The outcome of a set that was played, in milli-units.</param>
    public (ImmutableArray<long> Shares, ImmutableArray<long> Errors) Share(Func<int, long> value) => Exact
        ? (Shapley.Exact(Players, value), [.. Enumerable.Repeat(0L, Players)])
        : Shapley.Sampled(Players, Arrivals, value);
}

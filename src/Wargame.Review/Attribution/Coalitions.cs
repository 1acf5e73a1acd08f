using System.Collections.Immutable;
using Wargame.Review.Verdicts;
using Wargame.Sessions;
using Wargame.World.State;

namespace Wargame.Review.Attribution;

/// <summary>
/// The session played again by every set of its players, while all others hold: each run once, shared by all numbers that ask for it. A set is
/// the bits of its players.
/// </summary>
internal sealed class Coalitions
{
    private readonly ShadowRun _shadow;
    private readonly ImmutableArray<ImmutableArray<string>> _players;
    private readonly ImmutableArray<Headline> _headlines;
    private readonly AttributionProgress _progress;
    private readonly ParallelOptions _hands;
    private readonly SetRuns _runs;

    public Coalitions(SessionRules rules, SessionState session, ImmutableArray<ImmutableArray<string>> players, ImmutableArray<Headline> headlines, int hands,
        AttributionProgress progress)
    {
        _shadow = new ShadowRun(rules, session);
        _players = players;
        _headlines = headlines;
        _progress = progress;
        _hands = new ParallelOptions { MaxDegreeOfParallelism = hands };
        _runs = new SetRuns(set => _shadow.End(Holding(set)), Measure, hands);
    }

    /// <summary>How many runs were played.</summary>
    public int Runs => _runs.Count;

    /// <summary>The numbers at the end of a set's run; it was played before.</summary>
    public long[] this[int set] => _runs[set];

    /// <summary>Plays sets that were not played yet.</summary>
    public void Play(IEnumerable<int> sets) => _runs.Play(sets);

    /// <summary>The numbers when one player holds in one turn only.</summary>
    public long[] Without(string actor, int turn) => Measure(_shadow.End(new HashSet<string> { actor }, inTurn: turn));

    /// <summary>The numbers when nobody does anything and no inject comes: what the world does by itself.</summary>
    public long[] Alone() => Measure(_shadow.End(Holding(0), injects: false));

    /// <summary>The numbers under other luck, everybody ordering what they ordered.</summary>
    public long[][] Luck(ImmutableArray<ulong> seeds)
    {
        var found = new long[seeds.Length][];
        Parallel.For(0, seeds.Length, _hands, place => found[place] = Measure(_shadow.End(seeds[place])));
        return found;
    }

    /// <summary>The numbers in a world.</summary>
    public long[] Measure(WorldState world)
    {
        _progress.Count();
        return [.. _headlines.Select(headline => headline.Value(world))];
    }

    private HashSet<string> Holding(int set) =>
        [.. Enumerable.Range(0, _players.Length).Where(player => (set & (1 << player)) == 0).SelectMany(player => _players[player])];
}

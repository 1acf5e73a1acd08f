using Wargame.World.State;

namespace Wargame.Review.Attribution;

/// <summary>The numbers at the end of the runs of sets of players: each run once, shared by all numbers that ask for it. A set is the bits of its players.</summary>
/// <param name="play">The end of a set's run; called from any thread.</param>
/// <param name="measure">The numbers in a world, in milli-units.</param>
/// <param name="hands">Cores to use at most.</param>
internal sealed class SetRuns(Func<int, WorldState> play, Func<WorldState, long[]> measure, int hands)
{
    private readonly Dictionary<int, long[]> _outcomes = [];

    /// <summary>How many runs were played.</summary>
    public int Count => _outcomes.Count;

    /// <summary>The numbers at the end of a set's run; it was played before.</summary>
    public long[] this[int set] => _outcomes[set];

    /// <summary>Plays sets that were not played yet.</summary>
    public void Play(IEnumerable<int> sets)
    {
        var missing = sets.Distinct().Where(set => !_outcomes.ContainsKey(set)).ToArray();
        var found = new long[missing.Length][];
        Parallel.For(0, missing.Length, new ParallelOptions { MaxDegreeOfParallelism = hands }, place => found[place] = measure(play(missing[place])));
        for (var place = 0; place < missing.Length; place++)
            _outcomes[missing[place]] = found[place];
    }
}

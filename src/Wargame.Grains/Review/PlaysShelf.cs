using Wargame.Review.Across;
using Wargame.Sessions;

namespace Wargame.Grains.Review;

/// <summary>
/// Many plays of a scenario without people, played once by a server for all sessions of the same scenario version under the same beliefs: no
/// session has a part in them.
/// </summary>
public sealed class PlaysShelf
{
    private readonly Lock _lock = new();
    private readonly List<((string Hash, string Profile, int Plays) Key, PlaysAtWork Plays)> _known = [];

    /// <summary>The plays by these rules; they begin with the first who asks.</summary>
    public PlaysAtWork Of(SessionRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var key = (rules.Scenario.Hash, rules.Model.Profile, Wargame.Review.Limits.PlaysBeside);
        lock (_lock)
        {
            _known.RemoveAll(known => known.Plays.Answer.IsFaulted);
            if (_known.Find(known => known.Key == key).Plays is { } found)
                return found;
            // Whoever waits for the oldest still gets it.
            if (_known.Count >= Limits.KeptPlays)
                _known.RemoveAt(0);
            var begun = new PlaysAtWork(rules, Wargame.Review.Limits.PlaysBeside);
            _known.Add((key, begun));
            return begun;
        }
    }
}

/// <summary>Plays that are played just now, or were.</summary>
public sealed class PlaysAtWork
{
    private readonly int _plays;
    private int _done;

    internal PlaysAtWork(SessionRules rules, int plays)
    {
        _plays = plays;
        Answer = Workshop.Work(() => ManyPlays.Of(rules, plays, Workshop.Hands, done => Interlocked.Exchange(ref _done, done)));
    }

    /// <summary>The plays, when they are done.</summary>
    public Task<ManyPlays> Answer { get; }

    /// <summary>How much is played, 0 to 1.</summary>
    public double Share => Volatile.Read(ref _done) / (double)_plays;
}

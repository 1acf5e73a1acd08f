namespace Wargame.Load.Playing;

/// <summary>The chance of one person, always the same for a seed.</summary>
internal sealed class Dice(int seed, int session, int seat)
{
    private readonly Random _random = new(HashOf(seed, session, seat));

    /// <summary>A whole number below the end.</summary>
    public int Below(int end) => _random.Next(end);

    /// <summary>Whether something with this chance comes about.</summary>
    public bool Comes(double chance) => _random.NextDouble() < chance;

    /// <summary>One of several.</summary>
    public T OneOf<T>(IReadOnlyList<T> several) => several[_random.Next(several.Count)];

    /// <summary>A pause around a mean: from a third of it to five thirds, all alike, so that nobody keeps step with anybody.</summary>
    public TimeSpan Around(TimeSpan mean) => mean * ((1.0 / 3) + (_random.NextDouble() * 4 / 3));

    // HashCode differs from run to run; this does not.
    private static int HashOf(int seed, int session, int seat) => unchecked((((seed * 1_000_003) + session) * 1_000_003) + seat);
}

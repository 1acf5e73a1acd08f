namespace Wargame.Review.Attribution;

/// <summary>How far the working out of an attribution is. Safe to read while it is worked out.</summary>
public sealed class AttributionProgress
{
    private int _done;
    private int _all = 1;

    /// <summary>How much is done, 0 to 1.</summary>
    public double Share => Math.Min(1.0, Volatile.Read(ref _done) / (double)Volatile.Read(ref _all));

    internal void Expect(int runs) => Volatile.Write(ref _all, Math.Max(1, runs));

    internal void Count() => Interlocked.Increment(ref _done);
}

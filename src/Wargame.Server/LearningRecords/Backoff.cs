namespace Wargame.Server.LearningRecords;

/// <summary>How long a record store is left alone that did not take something.</summary>
internal static class Backoff
{
    /// <summary>Twice as long after each failure, up to a limit; longer where the store wishes so.</summary>
    /// <param name="failures">How often it failed before.</param>
    /// <param name="wish">How long the store says.</param>
    public static TimeSpan After(int failures, TimeSpan? wish)
    {
        var doubled = Limits.FirstBackoff * Math.Pow(2, Math.Min(failures, Limits.BackoffDoublings));
        var own = doubled < Limits.LongestBackoff ? doubled : Limits.LongestBackoff;
        return wish is { } asked && asked > own ? Shorter(asked, Limits.LongestWish) : own;
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}

namespace Wargame.Grains.Review;

/// <summary>Where a server works out what takes long: one piece after the other, on all cores but one, so that rooms that play do not wait for it.</summary>
internal static class Workshop
{
    private static readonly SemaphoreSlim Turn = new(1);

    /// <summary>One core at least stays free for the rooms that play.</summary>
    public static int Hands { get; } = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>Waits for its turn, then works.</summary>
    public static async Task<T> Work<T>(Func<T> work)
    {
        await Turn.WaitAsync();
        try
        {
            return await Task.Run(work);
        }
        finally
        {
            Turn.Release();
        }
    }
}

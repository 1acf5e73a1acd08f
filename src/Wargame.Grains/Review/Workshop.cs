namespace Wargame.Grains.Review;

/// <summary>Where a server works out what takes long, one piece after the other, so that rooms that play do not wait for it.</summary>
internal static class Workshop
{
    private static readonly SemaphoreSlim Bench = new(1);
    private static readonly SemaphoreSlim Press = new(1);

    /// <summary>One core at least stays free for the rooms that play.</summary>
    public static int Hands { get; } = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>Waits for its turn at what takes all cores but one, then works.</summary>
    public static Task<T> Work<T>(Func<T> work) => Alone(Bench, () => Task.FromResult(work()));

    /// <summary>Waits for its turn at what is written on one core, then writes.</summary>
    public static Task<T> Print<T>(Func<Task<T>> work) => Alone(Press, work);

    private static async Task<T> Alone<T>(SemaphoreSlim turn, Func<Task<T>> work)
    {
        await turn.WaitAsync();
        try
        {
            return await Task.Run(work);
        }
        finally
        {
            turn.Release();
        }
    }
}

using System.Diagnostics;

namespace Wargame.Machines;

/// <summary>Waits for something that another program does, and says what it waited for when it did not come.</summary>
internal static class Patience
{
    public static readonly TimeSpan Long = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    public static async Task UntilAsync(string what, Func<Task<bool>> holds, Func<string> otherwise)
    {
        var since = Stopwatch.StartNew();
        using var timer = new PeriodicTimer(Look);
        while (!await holds())
        {
            if (since.Elapsed >= Long)
                throw new TimeoutException($"after {since.Elapsed.TotalSeconds:0} s still not: {what}\n{otherwise()}");
            await timer.WaitForNextTickAsync();
        }
    }
}

using System.Diagnostics;

namespace Wargame.EndToEnd.Tests;

/// <summary>Waits for another process, where no message can be awaited. The patience is generous: it bounds a hang, it measures nothing.</summary>
public static class Eventually
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    public static async Task HoldsAsync(string what, TimeSpan patience, Func<Task<bool>> holds, Func<string> otherwise)
    {
        var watch = Stopwatch.StartNew();
        while (!await holds())
        {
            if (watch.Elapsed > patience) throw new TimeoutException($"after {patience.TotalSeconds} s it still did not hold that {what}:\n{otherwise()}");
            await Task.Delay(Between);
        }
    }
}

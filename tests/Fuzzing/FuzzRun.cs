using System.Diagnostics;
using System.Globalization;

namespace Wargame.Fuzzing;

/// <summary>
/// Seeds one after another, each a whole story that its number alone decides. The default run takes a few that never change; WARGAME_FUZZ gives seconds
/// for new ones, WARGAME_FUZZ_SEED repeats one.
/// </summary>
/// <param name="project">The test project, for the command that repeats a failure.</param>
/// <param name="test">The test's class.</param>
internal sealed class FuzzRun(string project, string test)
{
    /// <summary>For seeds one may go by the number: far from those of the default run.</summary>
    private const int FirstNewSeed = 1_000_000;

    /// <summary>Seconds that a long run takes; 0 in the default run.</summary>
    public static int Seconds => Number("WARGAME_FUZZ") ?? 0;

    /// <summary>Runs the seeds.</summary>
    /// <param name="few">How many the default run takes.</param>
    /// <param name="one">One seed; it fails as tests fail.</param>
    /// <returns>How many were run.</returns>
    public async Task<int> OverAsync(int few, Func<int, Task> one)
    {
        if (Number("WARGAME_FUZZ_SEED") is { } repeated)
            return await RunAsync([repeated], one);
        if (Seconds == 0)
            return await RunAsync(Enumerable.Range(1, few), one);

        var since = Stopwatch.GetTimestamp();
        return await RunAsync(NewSeeds().TakeWhile(_ => Stopwatch.GetElapsedTime(since).TotalSeconds < Seconds), one);
    }

    private async Task<int> RunAsync(IEnumerable<int> seeds, Func<int, Task> one)
    {
        var run = 0;
        foreach (var seed in seeds)
        {
            // Whoever overflows the stack takes the test program along: then this file knows the seed.
            await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, $"{test}.seed"), Repeat(seed));
            try
            {
                await one(seed);
            }
            catch (Exception failure)
            {
                Assert.Fail($"seed {seed} failed: {failure.Message}\nrepeat: {Repeat(seed)}\n{failure.StackTrace}");
            }

            run++;
        }

        return run;
    }

    private static IEnumerable<int> NewSeeds()
    {
        for (var seed = Random.Shared.Next(FirstNewSeed, int.MaxValue / 2); ; seed++)
            yield return seed;
    }

    private string Repeat(int seed) =>
        string.Create(CultureInfo.InvariantCulture, $"WARGAME_FUZZ_SEED={seed} dotnet test --project tests/{project} -- --filter-class \"*{test}\"");

    private static int? Number(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

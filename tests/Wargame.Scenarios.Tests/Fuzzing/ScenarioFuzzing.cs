using Wargame.Fuzzing;

namespace Wargame.Scenarios.Tests.Fuzzing;

/// <summary>Whatever is done to the shipped scenarios, there come diagnostics with a place or a valid scenario: no exception, no end of stack, no endless work.</summary>
public sealed class ScenarioFuzzing
{
    // The largest shipped scenario takes a tenth of it; what is allocated stands for time as well, and is the same on every machine.
    private const long MostBytes = 2_000_000_000;

    private static readonly Lazy<(MemoryFiles Files, string[] Paths)[]> Shipped = new(() =>
        [Read(MemoryFiles.Root, "valley"), .. ScenarioLibrary.Folders(ScenarioLibrary.FindRoot()!).Select(folder => Read(Path.GetDirectoryName(folder)!, Path.GetFileName(folder)))]);

    [Fact]
    public async Task A_damaged_scenario_gives_diagnostics_with_a_place_or_is_valid() =>
        Assert.True(await new FuzzRun("Wargame.Scenarios.Tests", nameof(ScenarioFuzzing)).OverAsync(few: 6, seed =>
        {
            var random = new Random(seed);
            // The fixture is small, so that a long run sees many of its variants; every other seed takes a real one.
            var (files, paths) = random.Next(2) == 0 ? Shipped.Value[0] : Shipped.Value[random.Next(Shipped.Value.Length)];
            Check(new ScenarioMutator(random, files, paths).Mutate());
            return Task.CompletedTask;
        }) > 0);

    internal static void Check(MemoryFiles files)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = ScenarioLint.Check(ScenarioLoader.Load(files));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);

        Assert.True(result.Scenario is not null || result.Diagnostics.Length > 0, "neither a scenario nor a diagnostic");
        foreach (var diagnostic in result.Diagnostics)
        {
            Assert.True(diagnostic.Code != "WG0001", diagnostic.Message);
            if (!result.Sources.TryGetValue(diagnostic.At.File, out var text))
                continue; // a file that could not be read has no lines
            var lines = text.Split('\n');
            Assert.InRange(diagnostic.At.Line, 1, lines.Length);
            Assert.InRange(diagnostic.At.Column, 1, lines[diagnostic.At.Line - 1].Length + 1);
        }
    }

    private static (MemoryFiles, string[]) Read(string root, string name)
    {
        var files = MemoryFiles.FromDisk(root, name, "doctrine");
        return (files, [.. files.Paths.Where(path => path.EndsWith(".yaml", StringComparison.Ordinal))]);
    }
}

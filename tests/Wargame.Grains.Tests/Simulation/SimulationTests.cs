using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Wargame.Grains.Tests.Simulation;

/// <summary>
/// Sessions in bad weather keep their promises: the log has no gap, nothing acknowledged is missing, nothing is doubled, and in the end every
/// page is the one that the log gives. The decider, the doctrines, the journal and the pages are the real ones; the grains' runtime, the hub and
/// the disk are played by <see cref="Network"/>, <see cref="Client"/> and <see cref="MemoryStore"/>, so that a seed gives the same run everywhere.
/// </summary>
/// <remarks>
/// <c>WARGAME_SIMULATE_SECONDS=600</c> goes on for ten minutes. A run that fails is written to a file, and
/// <c>WARGAME_SIMULATION=FILE dotnet test --project tests/Wargame.Grains.Tests</c> plays that one again.
/// </remarks>
public sealed class SimulationTests(ITestOutputHelper output)
{
    private const int SessionsByDefault = 12;
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public async Task Nothing_acknowledged_is_lost_or_doubled_and_every_page_is_the_logs_whatever_fails()
    {
        if (Environment.GetEnvironmentVariable("WARGAME_SIMULATION") is { } file)
        {
            await new Simulation(JsonSerializer.Deserialize<Weather>(await File.ReadAllTextAsync(file))!).RunAsync();
            return;
        }

        var seconds = int.TryParse(Environment.GetEnvironmentVariable("WARGAME_SIMULATE_SECONDS"), CultureInfo.InvariantCulture, out var given) ? given : 0;
        var (watch, acknowledged, deaths, seed) = (Stopwatch.StartNew(), 0L, 0L, 0);
        while (seed < SessionsByDefault || watch.Elapsed.TotalSeconds < seconds)
        {
            var simulation = new Simulation(Weather.Storm(++seed));
            await RunAsync(simulation, Weather.Storm(seed));
            acknowledged += simulation.Acknowledged;
            deaths += simulation.Deaths;
        }

        output.WriteLine($"{seed} sessions, {acknowledged} commands acknowledged, {deaths} deaths of the server, {watch.Elapsed.TotalSeconds:F0} s");
        Assert.True(deaths > seed && acknowledged > seed, "The weather was too good to show anything.");
    }

    private static async Task RunAsync(Simulation simulation, Weather weather)
    {
        try
        {
            await simulation.RunAsync();
        }
        catch (Exception failure)
        {
            var file = Path.Combine(AppContext.BaseDirectory, $"simulation-{weather.Seed}.json");
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(weather, Indented));
            throw new InvalidOperationException($"Seed {weather.Seed} fails: {failure.Message}\nagain: WARGAME_SIMULATION={file} dotnet test --project tests/Wargame.Grains.Tests", failure);
        }
    }
}

using BenchmarkDotNet.Attributes;
using Wargame.Doctrines;
using Wargame.Doctrines.Search;
using Wargame.Sessions;

namespace Wargame.Benchmarks;

/// <summary>Ten thousand campaigns of Bolivia on all cores, as a playtest before class plays them.</summary>
[MemoryDiagnoser]
public class CampaignBenchmarks
{
    private const int Campaigns = 10_000;
    private SessionRules _rules = null!;

    /// <summary>Loads the scenario.</summary>
    [GlobalSetup]
    public void Prepare() => _rules = Worlds.Shipped("bolivia-secession");

    /// <summary>Every actor is played by its doctrine, through the whole of the session's rules: phases, requests, signatures.</summary>
    [Benchmark(OperationsPerInvoke = Campaigns)]
    public void Doctrines() => Parallel.For(1, Campaigns + 1, seed => AutomaticPlay.Run(_rules, (ulong)seed));

    /// <summary>Every actor follows a random strategy on the bare world, as <c>wargame search</c> does.</summary>
    [Benchmark(OperationsPerInvoke = Campaigns)]
    public void RandomStrategies() => Parallel.For(1, Campaigns + 1, seed => RandomCampaign.Play(_rules.Model, (ulong)seed));
}

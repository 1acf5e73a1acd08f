using BenchmarkDotNet.Attributes;
using Wargame.EventStore.Sqlite;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.Sessions.Storage;

namespace Wargame.Benchmarks;

/// <summary>
/// What it costs to open a stored session, by its length: a Bolivia session of eight turns to which messages are added until it is so long.
/// </summary>
[MemoryDiagnoser]
public class OpeningBenchmarks : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wargame-opening-").FullName;
    private SessionRules _rules = null!;
    private SqliteStore _store = null!;

    /// <summary>How many events the session has.</summary>
    [Params(100, 1_000, 10_000)]
    public int Events { get; set; }

    /// <summary>Stores the session and a snapshot of its end.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _rules = Worlds.Shipped("bolivia-secession");
        var events = Worlds.Lengthened(_rules, Events).Take(Events).ToList();
        _store = SqliteStore.Open(_folder);
        _store.Append("s", 0, [.. events.Select(happened => new EventStore.NewEvent("e", SessionEventJson.Write(happened), happened.At))]).Wait();
        var state = events.Aggregate(SessionState.Empty, _rules.Evolve);
        _store.Keep("s", state.Version, SessionSnapshot.Format, SessionSnapshot.Write(state)).Wait();
    }

    /// <summary>Reads every event and adds them up.</summary>
    [Benchmark(Baseline = true)]
    public async Task<SessionState> FromEvents() =>
        (await _store.Read("s")).Select(stored => SessionEventJson.Read(stored.Json)).Aggregate(SessionState.Empty, _rules.Evolve);

    /// <summary>Reads the snapshot and the events after it, of which there are none.</summary>
    [Benchmark]
    public async Task<SessionState> FromSnapshot()
    {
        var state = SessionSnapshot.Read(_rules, (await _store.Latest("s", SessionSnapshot.Format))!.State)!;
        return (await _store.Read("s", state.Version)).Select(stored => SessionEventJson.Read(stored.Json)).Aggregate(state, _rules.Evolve);
    }

    /// <inheritdoc/>
    [GlobalCleanup]
    public void Dispose()
    {
        _store?.DisposeAsync().AsTask().Wait();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}

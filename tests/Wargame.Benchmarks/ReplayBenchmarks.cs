using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Wargame.Review.Replays;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.Sessions.Views;

namespace Wargame.Benchmarks;

/// <summary>What a class waits for that scrubs through its session: the first opening, then any moment with the truth's eyes or a team's.</summary>
[MemoryDiagnoser]
public class ReplayBenchmarks
{
    private SessionRules _rules = null!;
    private ImmutableArray<SessionEvent> _events;
    private ReplayTrack _track = null!;
    private long _moment;
    private string _team = "";

    /// <summary>The scenario: eight turns and seven teams, or twelve turns and twelve.</summary>
    [Params("bolivia-secession", "hemisphere-2009")]
    public string Scenario { get; set; } = "";

    /// <summary>How many events at least: as many as doctrines make, or as many as the longest session is expected to have.</summary>
    [Params(0, 10_000)]
    public int Events { get; set; }

    /// <summary>Plays a session; the moment lies in its middle, as far from a kept state as can be.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _rules = Worlds.Shipped(Scenario);
        _events = Worlds.Lengthened(_rules, Events);
        _track = Open();
        _moment = _track.Now.Version / 2 / Wargame.Review.Limits.EventsBetweenStates * Wargame.Review.Limits.EventsBetweenStates - 1;
        _team = _rules.Scenario.Teams[0].Actor;
    }

    /// <summary>All events are folded.</summary>
    [Benchmark]
    public ReplayTrack Open()
    {
        var track = new ReplayTrack(_rules);
        foreach (var happened in _events)
            track.Add(happened);
        return track;
    }

    /// <summary>A moment as it was.</summary>
    [Benchmark]
    public ControlView Truth() => View.OfControl(_rules, _track.At(_moment)!);

    /// <summary>A moment with a team's eyes.</summary>
    [Benchmark]
    public TeamView Team() => View.Of(_rules, _track.At(_moment)!, _team);
}

using BenchmarkDotNet.Attributes;
using Wargame.Doctrines;
using Wargame.Review.Across;
using Wargame.Review.Attribution;
using Wargame.Review.WhatIfs;
using Wargame.Sessions;

namespace Wargame.Benchmarks;

/// <summary>What an instructor waits for in the debrief: a what-if with its forty other seeds, and who caused what.</summary>
[MemoryDiagnoser]
public class ReviewBenchmarks
{
    private SessionRules _rules = null!;
    private SessionState _session = null!;
    private OrderRemoved _edit = null!;

    /// <summary>The scenario: eight turns and seven teams, or twelve turns and twelve.</summary>
    [Params("bolivia-secession", "hemisphere-2009")]
    public string Scenario { get; set; } = "";

    /// <summary>Plays a session; its first order is what is taken away.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _rules = Worlds.Shipped(Scenario);
        _session = AutomaticPlay.Run(_rules, 11).State;
        var first = _session.Turns[0].Given[0].Draft;
        _edit = new OrderRemoved(1, first.Actor, first.Id);
    }

    /// <summary>All others hold their orders.</summary>
    [Benchmark]
    public WhatIf OthersHold() => WhatIf.Of(_rules, _session, new([_edit], Others.HoldTheirOrders), Environment.ProcessorCount);

    /// <summary>All others follow their doctrine from the second turn on.</summary>
    [Benchmark]
    public WhatIf OthersFollowTheirDoctrine() => WhatIf.Of(_rules, _session, new([_edit], Others.FollowTheirDoctrine), Environment.ProcessorCount);

    /// <summary>Shares, luck and turning points.</summary>
    [Benchmark]
    public Attributed WhoCausedIt() => Attributed.Of(_rules, _session, Environment.ProcessorCount);

    /// <summary>The plays without people that a session is held against; a server plays them once for all sessions of a scenario.</summary>
    [Benchmark]
    public ManyPlays Beside() => ManyPlays.Of(_rules, hands: Environment.ProcessorCount);
}

using BenchmarkDotNet.Attributes;
using Wargame.Doctrines;
using Wargame.Sessions;
using Wargame.World;
using Wargame.World.Turn;

namespace Wargame.Benchmarks;

/// <summary>
/// One turn of a shipped world, with the orders, answers, injects and requests that doctrines gave in a session of their own. Turn after
/// turn of that session is played, so that the mean is over early and late turns alike.
/// </summary>
[MemoryDiagnoser]
public class StepBenchmarks
{
    private const ulong Seed = 2009;
    private WorldModel _model = null!;
    private TurnRecord[] _turns = [];
    private int _next;

    /// <summary>The scenario's folder.</summary>
    [Params("bolivia-secession", "hemisphere-2009")]
    public string Scenario { get; set; } = "";

    /// <summary>Whether every change is explained, too.</summary>
    [Params(false, true)]
    public bool Ledger { get; set; }

    /// <summary>Plays the session whose turns are measured.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var rules = Worlds.Shipped(Scenario);
        _model = rules.Model;
        _turns = [.. AutomaticPlay.Run(rules, Seed).State.Turns];
    }

    /// <summary>The next turn of the session.</summary>
    [Benchmark]
    public TurnResult Step()
    {
        _next = (_next + 1) % _turns.Length;
        return _model.Step(_turns[_next].Before, _turns[_next].Inputs, Ledger);
    }
}

using BenchmarkDotNet.Attributes;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Benchmarks;

/// <summary>What a campaign costs as regions, laws and turns grow: a patrol in every region, then turns without new orders.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private WorldModel _model = null!;
    private WorldState _opening = null!;
    private TurnInputs _first = TurnInputs.None;

    /// <summary>Regions.</summary>
    [Params(10, 40)]
    public int Regions { get; set; }

    /// <summary>Laws, each at work in every region.</summary>
    [Params(10, 40)]
    public int Laws { get; set; }

    /// <summary>Turns of the campaign.</summary>
    [Params(10, 40)]
    public int Turns { get; set; }

    /// <summary>Makes the world.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _model = Worlds.Made(Regions, Laws);
        _opening = _model.Opening(1);
        _first = TurnInputs.None with { Orders = [.. Enumerable.Range(1, Regions).Select(Patrol)] };
    }

    /// <summary>The whole campaign, without a ledger.</summary>
    [Benchmark]
    public WorldState Campaign()
    {
        var state = _opening;
        for (var turn = 1; turn <= Turns; turn++)
            state = _model.Step(state, turn == 1 ? _first : TurnInputs.None, ledger: false).State;
        return state;
    }

    private static Order Patrol(int region) =>
        new(FormattableString.Invariant($"patrol-{region}"), "town", "patrol", FormattableString.Invariant($"r{region}"), Order.FullLevel, Mode.Requested, Limits.Turns);
}

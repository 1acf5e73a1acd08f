using CsCheck;
using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Tests.Building;
using Wargame.World.Turn;

namespace Wargame.World.Tests.Properties;

/// <summary>A random small world with random inputs for its first turns.</summary>
public sealed record Game(WorldModel World, ulong Seed, TurnInputs[] Turns);

/// <summary>Makes random small worlds: three regions, gauges and stocks in two stages, transfers, priced instruments, an inject.</summary>
public static class RandomWorlds
{
    private static readonly string[] Regions = ["north", "middle", "south"];
    private static readonly string[] Gauges = ["safety", "justice", "bond"];
    private static readonly string[] Instruments = ["patrol", "roads", "spray"];

    /// <summary>Worlds with rules, orders, rulings and injects of all kinds.</summary>
    public static Gen<Game> Games => Gen.Select(
        Worlds(trends: true),
        Gen.ULong,
        Inputs.Array[1, 6],
        (world, seed, turns) => new Game(world, seed, [.. turns.Select(Named)]));

    /// <summary>Worlds whose stocks move by transfers alone.</summary>
    public static Gen<WorldModel> Traders => Gen.Select(
        Gen.Select(Gen.OneOf(Regions), Gen.OneOf(Regions), Gen.Double[-5, 60]).Array[1, 8],
        Gen.Double[1, 100],
        (moves, full) =>
        {
            var world = Places().Stock("grain", EntityKind.Region, start: full / 2, maximum: full);
            for (var move = 0; move < moves.Length; move++)
                world.Transfer($"move-{move}", moves[move].Item1 + ".grain", moves[move].Item2 + ".grain", moves[move].Item3);
            return world.Build();
        });

    /// <summary>Worlds without trends: gauges that influence one another and drift.</summary>
    public static Gen<WorldModel> Quiet => Worlds(trends: false);

    private static Gen<F> Amounts => Gen.OneOf(
        Gen.Double[-30, 30].Select(number => (F)number),
        Gen.Select(Gen.OneOf(Gauges), Gen.Double[-1, 1], (gauge, factor) => (Of("r." + gauge) - 50) * factor),
        Gen.Select(Gen.OneOf(Gauges), Gen.Double[-9, 9], (gauge, factor) => factor / (Of("r." + gauge) - Start(Of("r." + gauge)))),
        Gen.Select(Gen.OneOf(Instruments), Gen.Double[-20, 20], (instrument, factor) => Effect(instrument, "r") * factor),
        Gen.Double[-4, 4].Select(factor => Imposition("r") * factor),
        Gen.OneOf(Gauges).Select(gauge => Change("r." + gauge)),
        Gen.Double[-40, 40].Select(size => Fired("shock") * size));

    private static Gen<TurnInputs> Inputs => Gen.Select(
        Gen.Select(
            Gen.OneOf("bolivia", "us"),
            Gen.OneOf(Instruments),
            Gen.OneOf(Regions),
            Gen.Int[1, 1000],
            Gen.Enum<Mode>(),
            Gen.Int[1, 4]).Array[0, 6],
        Gen.Select(Gen.OneOf(Regions), Gen.OneOf(Gauges), Gen.Int[-90_000, 90_000]).Array[0, 2],
        (orders, rulings) => new TurnInputs
        {
            Orders = [.. orders.Select((order, place) =>
                new Order($"{place}", order.Item1, order.Item2, order.Item3, order.Item4, order.Item5, order.Item6))],
            Rulings = [.. rulings.Select((ruling, place) => new Ruling($"{ruling.Item1}.{ruling.Item2}", ruling.Item3, "control", $"{place}"))],
        });

    private static Gen<WorldModel> Worlds(bool trends) => Gen.Select(
        Gen.Double[0, 100].Array[3],
        Gen.Double[0.01, 1].Array[3],
        Gen.Select(Amounts, Gen.Int[0, 2], Gen.OneOf("cause-a", "cause-b", "cause-c")).Array[0, 8],
        Gen.Double[-30, 30].Array[2],
        (starts, drifts, rules, flows) =>
        {
            var world = Priced(Places()).Inject("shock");
            for (var gauge = 0; gauge < Gauges.Length; gauge++)
                world.Gauge(Gauges[gauge], EntityKind.Region, starts[gauge], drifts[gauge], 0.01, gauge == 2 ? "second" : "first");
            for (var rule = 0; rule < rules.Length; rule++)
                world.Rule($"rule-{rule}", "r." + Gauges[rules[rule].Item2], rules[rule].Item1, cause: rules[rule].Item3, over: [Each("r", EntityKind.Region)]);
            if (!trends)
                return world.Build();
            return world.Rule("harvest", "r.grain", flows[0], over: [Each("r", EntityKind.Region)])
                .Transfer("trade", "north.grain", "south.grain", flows[1]).Transfer("aid", "us.reserve", "bolivia.cash", 9).Build();
        });

    private static WorldBuilder Priced(WorldBuilder world) => world
        .Stock("cash", EntityKind.Government, 60, maximum: 100)
        .Stock("reserve", EntityKind.UnitedStates, 80)
        .Stock("grain", EntityKind.Region, 50)
        .Instrument("patrol", lag: 2, capacity: true)
        .Instrument("roads", by: ["bolivia"], cost: [("cash", 30)], once: [("cash", 5)], money: true, capacity: true)
        .Instrument("spray", by: ["us"], cost: [("reserve", 25)], weight: 3)
        .Mechanics(factor: 0.7 + (0.6 * Sum(Each("r", EntityKind.Region), Of("r.bond")) / 300), capacity: 1);

    private static WorldBuilder Places() => Regions.Aggregate(
        WorldBuilder.Empty.Entity("bolivia", EntityKind.Government).Entity("us", EntityKind.UnitedStates),
        (world, region) => world.Entity(region, EntityKind.Region, ("governed_by", "bolivia")));

    /// <summary>Ids are unique in a session; orders that the actor may never give are left out; the shock comes in the second turn.</summary>
    private static TurnInputs Named(TurnInputs inputs, int turn) => inputs with
    {
        Orders = [.. inputs.Orders
            .Where(order => order.Instrument == "patrol" || order.Actor == (order.Instrument == "roads" ? "bolivia" : "us"))
            .Select(order => order with { Id = $"{turn}-{order.Id}" })],
        Injects = turn == 1 ? ["shock"] : [],
    };
}

using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.Tests.Building;

namespace Wargame.World.Tests.Properties;

/// <summary>
/// A world that never changes, made of everything that a world can be made of: every function and question of the formula language, rules
/// that sleep until somebody orders, standing rules, trends, transfers, a ladder, crises, injects, cards, mechanics. Golden values stand on it.
/// </summary>
internal static class FrozenWorld
{
    private static readonly string[] Regions = ["chapare", "yungas", "altiplano"];

    public static WorldModel Model { get; } = Events(Effects(Standing(Instruments(Places())))).Build();

    private static WorldBuilder Places() => Regions.Skip(1).Aggregate(
        WorldBuilder.Andes.Entity("peru", EntityKind.Government).Entity("cartel", EntityKind.ArmedGroup),
        (world, region) => world
            .Entity(region, EntityKind.Region, ("governed_by", region == "yungas" ? "bolivia" : "peru"))
            .Entity(region + "-poor", EntityKind.Segment, ("lives_in", region)))
        .Gauge("safety", EntityKind.Region, 61, 0.05, 0.02)
        .Gauge("justice", EntityKind.Region, 37, 0.08, 0.01, "second")
        .Gauge("bond", EntityKind.Segment, 44, 0.03, 0.05, "second")
        .Gauge("standing", EntityKind.Government, 55, 0.1, 0, "third", natural: 20 + (0.7 * Of("it.cash")) - Of("it.cash"))
        .Gauge("capital", EntityKind.Government, 6, 0.02)
        .Gauge("corruption", EntityKind.Government, 64)
        .Stock("cash", EntityKind.Government, 60, maximum: 400)
        .Stock("reserve", EntityKind.UnitedStates, 150)
        .Stock("coca", EntityKind.Region, 900, maximum: 5000, unit: "ha")
        .Stock("men", EntityKind.ArmedGroup, 40, maximum: 90, unit: "fighters");

    private static WorldBuilder Instruments(WorldBuilder world) => world
        .Instrument("patrol", by: ["government"], cost: [("cash", 6), ("capital", 2)], lag: 2, capacity: true)
        .Instrument("schools", by: ["government", "united_states"], money: true, capacity: true, lag: 3)
        .Instrument("spray", by: ["us"], cost: [("reserve", 25)], once: [("reserve", 5)], weight: 3, legalWhen: [(Of("us.reserve") > 30, "Too poor.")])
        .Instrument("tax", EntityKind.Region, ["cartel"])
        .Instrument("loan", null, ["government"], cost: [("cash", -4)], once: [("cash", -30)])
        .Mechanics(
            0.7 + (0.6 * Call(NumberFunction.Max, Of("host.standing"), 20) / 100),
            skim: 1 - (0.5 * Of("host.corruption") / 100),
            capacity: Of("r.justice") / 30);

    private static WorldBuilder Standing(WorldBuilder world)
    {
        Binding[] regions = [Each("r", EntityKind.Region)], poor = [Each("s", EntityKind.Segment), The("r", "s", "lives_in")];
        return world
            .Rule("fear", "s.bond", 0.2 * (Of("r.safety") - Start(Of("r.safety"))), cause: "order", over: poor)
            .Rule("law", "s.bond", Curve(Of("r.justice"), (0, -2), (40, 0), (70, 3)), cause: "order", over: poor)
            .Rule("violence", "r.safety", -0.004 * Let("heat") * Let("share"), over: regions, lets:
                [("heat", Power(Of("cartel.men") / 10, 3) - Start(Power(Of("cartel.men") / 10, 3))), ("share", Of("r.coca") / Sum(Each("x", EntityKind.Region), Of("x.coca")))])
            .Rule("growth", "r.coca", 12 * TurnNumber, when: And(TurnNumber > 0, !Same(Of("r.coca"), 0)), over: regions)
            .Rule("haze", "r.justice", Change("r.safety") * 0.3, when: Or(Differ(Change("r.safety"), 0), Of("r.justice") >= 90), over: regions)
            .Rule("brake", "bolivia.corruption", Call(NumberFunction.Clamp, Call(NumberFunction.Floor, Call(NumberFunction.Abs, Of("bolivia.capital") - 6)), 0, 4))
            .Transfer("rent", "bolivia.cash", "peru.cash", 0.05 * Sum(EachOf("p", "growers", "lives_in"), Of("p.coca") - 900))
            .Transfer("aid", "us.reserve", "bolivia.cash", If(Of("bolivia.cash") < 20, 9, 0));
    }

    private static WorldBuilder Effects(WorldBuilder world)
    {
        Binding[] regions = [Each("r", EntityKind.Region)], poor = [Each("s", EntityKind.Segment), The("r", "s", "lives_in")];
        return world
            .Rule("patrols", "r.safety", 6 * Effect("patrol", "r"), cause: "state", over: regions, origin: RuleOrigin.Instrument, originId: "patrol")
            .Rule("patrols-and-law", "r.safety", 3 * Effect("patrol", "r") * Of("r.justice") / 100, cause: "state", over: regions)
            .Rule("school", "s.bond", 4 * Effect("schools", "r") - Imposition("r"), when: Level("schools", "r") > 0, over: poor)
            .Rule("resent", "s.bond", -2 * Imposition("s") - Call(NumberFunction.Min, Imposition("r"), 2), over: poor)
            .Rule("loss", "r.coca", -300 * Let("reach") * Let("reach"), over: regions, lets: [("reach", Effect("spray", "r"))])
            .Rule("pride", "h.standing", -3 * Imposition("h"), when: Imposition("h") >= 0.1, over: [Each("h", EntityKind.Government)])
            .Rule("protection", "cartel.men", If(Level("tax", "r") > 0, 2 * Level("tax", "r"), 0), over: regions)
            .Rule("spill", "r.justice", Level("tax", "r") * -2 / Level("patrol", "r"), over: regions);
    }

    private static WorldBuilder Events(WorldBuilder world) => world
        .Inject("flood", turn: 2).Inject("strike", when: Of("bolivia.capital") < 2, notBefore: 2).Inject("gift")
        .Card("talks", TurnNumber >= 2, repeats: true).Card("purge", Of("bolivia.corruption") > 60)
        .Rule("water", "r.safety", -8 * Fired("flood"), over: [Each("r", EntityKind.Region)], origin: RuleOrigin.Inject, originId: "flood")
        .Rule("after-the-water", "r.justice", -1.5, when: And(Since("flood") > 0, Since("flood") <= 3), over: [Each("r", EntityKind.Region)])
        .Rule("stoppage", "bolivia.cash", -10 * Fired("strike"))
        .Rule("present", "peru.capital", 5, when: Fired("gift") > 0)
        .Rule("peace", "bolivia.standing", 7 * Chosen("talks", "yes"), origin: RuleOrigin.Choice, originId: "talks/yes")
        .Rule("clean", "bolivia.corruption", -5 * Last("purge", "yes"), origin: RuleOrigin.Choice, originId: "purge/yes")
        .Crisis("unrest", Of("bolivia.standing") < 52, Of("bolivia.standing") > 60, 0.6, coolDown: 2)
        .Crisis("collapse", Of("chapare.safety") < 30)
        .Rule("riot", "r.safety", -4 - TurnsOn("unrest"), when: On("unrest") > 0, over: [Each("r", EntityKind.Region)])
        .Rule("outcry", "bolivia.capital", -1 * Began("unrest"))
        .Rule("flight", "bolivia.cash", -3, when: TurnsOn("collapse") > 0)
        .Ladder("war", 0.2 + (Of("cartel.men") / 200), 0.3 - (0.1 * Fired("flood")));
}

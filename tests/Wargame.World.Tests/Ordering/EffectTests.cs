using Wargame.World.Definition;
using Wargame.World.Tests.Building;
using Wargame.World.Turn;
using static Wargame.World.Tests.Building.Play;

namespace Wargame.World.Tests.Ordering;

/// <summary>MODEL 3.4 and 3.5: effect = level × ownership × ramp × skim × capacity; imposition = Σ level × (1 − ownership) × weight.</summary>
public class EffectTests
{
    [Fact]
    public void At_home_an_order_is_owned_in_full()
    {
        var world = WorldBuilder.Andes.Instrument("roads").Mechanics(factor: 0.1).Build();

        var programme = world.First(Orders(Order("bolivia", "roads", "chapare", level: 600))).State.Programmes[0];

        Assert.Equal((1000, 600), (programme.Ownership, programme.Effect));
    }

    [Theory]
    [InlineData(Mode.Requested, 1000)]
    [InlineData(Mode.Joint, 900)]
    [InlineData(Mode.Multilateral, 850)]
    [InlineData(Mode.Accepted, 650)]
    [InlineData(Mode.Conditioned, 450)]
    [InlineData(Mode.Imposed, 300)]
    public void Abroad_the_mode_decides_how_much_is_owned(Mode mode, int ownership)
    {
        var world = WorldBuilder.Andes.Instrument("roads").Mechanics().Build();

        Assert.Equal(ownership, world.First(Orders(Order("us", "roads", "chapare", mode: mode))).State.Programmes[0].Ownership);
    }

    [Theory]
    [InlineData(100, 585)]
    [InlineData(50, 450)]
    [InlineData(0, 315)]
    public void The_hosts_trust_multiplies_ownership(double trust, int ownership)
    {
        var world = WorldBuilder.Andes.Gauge("trust", EntityKind.Government, start: trust).Instrument("roads")
            .Mechanics(factor: 0.7 + (0.6 * Of("host.trust") / 100)).Build();

        Assert.Equal(ownership, world.First(Orders(Order("us", "roads", "chapare", mode: Mode.Conditioned))).State.Programmes[0].Ownership);
    }

    [Fact]
    public void Ownership_stays_between_its_minimum_and_one()
    {
        var little = WorldBuilder.Andes.Instrument("roads").Mechanics(factor: 0.01).Build();
        var much = WorldBuilder.Andes.Instrument("roads").Mechanics(factor: 5).Build();

        Assert.Equal(150, little.First(Orders(Order("us", "roads", "chapare", mode: Mode.Imposed))).State.Programmes[0].Ownership);
        Assert.Equal(1000, much.First(Orders(Order("us", "roads", "chapare", mode: Mode.Imposed))).State.Programmes[0].Ownership);
    }

    [Fact]
    public void The_government_of_the_region_is_host_to_what_is_done_to_the_people_who_live_there_and_to_itself()
    {
        var world = WorldBuilder.Andes.Instrument("schools", EntityKind.Segment).Instrument("cables", EntityKind.Government).Mechanics().Build();

        var state = world.First(Orders(
            Order("us", "schools", "growers", mode: Mode.Joint),
            Order("us", "cables", "bolivia", mode: Mode.Joint),
            Order("bolivia", "cables", "bolivia"))).State;

        Assert.Equal([1000, 900, 900], state.Programmes.Select(programme => programme.Ownership));
    }

    [Fact]
    public void An_instrument_without_modes_is_no_matter_between_governments()
    {
        var world = WorldBuilder.Andes.Entity("union", EntityKind.Population)
            .Instrument("blockade", by: ["population"], modes: []).Mechanics().Build();

        var programme = world.First(Orders(Order("union", "blockade", "chapare"))).State.Programmes[0];

        Assert.Equal(1000, programme.Ownership);
        Assert.False(Assert.Single(world.LegalOrders(world.Opening(1), "union")).Foreign);
    }

    [Fact]
    public void A_lag_lets_the_effect_grow_evenly_from_the_first_turn()
    {
        var world = WorldBuilder.Andes.Instrument("roads", lag: 4).Build();

        var result = world.First(Orders(Order("bolivia", "roads", "chapare")));
        var effects = new List<int> { result.State.Programmes[0].Effect };
        while (effects.Count < 6)
        {
            result = world.Step(result.State, TurnInputs.None);
            effects.Add(result.State.Programmes[0].Effect);
        }

        Assert.Equal([250, 500, 750, 1000, 1000, 1000], effects);
    }

    [Fact]
    public void Corruption_skims_money_but_not_soldiers()
    {
        var world = WorldBuilder.Andes.Gauge("corruption", EntityKind.Government, start: 60)
            .Instrument("roads", money: true).Instrument("troops")
            .Mechanics(skim: 1 - (0.5 * Of("host.corruption") / 100)).Build();

        var state = world.First(Orders(Order("bolivia", "roads", "chapare"), Order("bolivia", "troops", "chapare"))).State;

        Assert.Equal([700, 1000], state.Programmes.Select(programme => programme.Effect));
    }

    [Fact]
    public void A_region_can_carry_only_so_much_at_once()
    {
        var world = WorldBuilder.Andes.Entity("yungas", EntityKind.Region, ("governed_by", "bolivia"))
            .Instrument("roads", capacity: true).Instrument("schools", capacity: true).Instrument("troops")
            .Mechanics(capacity: 1).Build();

        var state = world.First(Orders(
            Order("bolivia", "roads", "chapare"),
            Order("bolivia", "roads", "yungas"),
            Order("bolivia", "schools", "chapare", level: 600),
            Order("bolivia", "troops", "chapare"))).State;

        Assert.Equal([625, 1000, 375, 1000], state.Programmes.Select(programme => programme.Effect));
    }

    [Fact]
    public void Formulas_read_the_levels_and_effects_of_all_funded_orders_on_a_target()
    {
        var world = WorldBuilder.Andes.Instrument("roads").Mechanics()
            .Stock("levels", EntityKind.Region, start: 0).Stock("effects", EntityKind.Region, start: 0)
            .Rule("level", "chapare.levels", Level("roads", "chapare"))
            .Rule("effect", "chapare.effects", Effect("roads", "chapare"))
            .Build();

        var state = world.First(Orders(
            Order("bolivia", "roads", "chapare", level: 500), Order("us", "roads", "chapare", level: 800, mode: Mode.Imposed))).State;

        Assert.Equal((1.3, 0.74), (world.Value(state, "chapare.levels"), world.Value(state, "chapare.effects")));
        Assert.Equal(1.3, world.Evaluate(Level("roads", "chapare"), state), 9);
    }

    [Fact]
    public void An_imposition_weighs_on_the_target_on_its_region_and_on_who_governs_it()
    {
        var world = WorldBuilder.Andes.Instrument("spray", weight: 3).Instrument("deport", EntityKind.Segment).Mechanics().Build();

        var state = world.First(Orders(
            Order("us", "spray", "chapare", level: 500, mode: Mode.Imposed),
            Order("us", "deport", "growers", mode: Mode.Joint),
            Order("bolivia", "spray", "chapare"))).State;

        double Imposed(string entity) => Math.Round(world.Evaluate(Imposition(entity), state), 6);
        Assert.Equal((0.1, 1.15, 1.15, 0), (Imposed("growers"), Imposed("chapare"), Imposed("bolivia"), Imposed("us")));
    }

    [Fact]
    public void A_law_without_the_numbers_that_it_reads_does_not_bind()
    {
        var world = WorldBuilder.Andes.Entity("farc", EntityKind.ArmedGroup).Gauge("trust", EntityKind.Government, start: 0)
            .Instrument("strike", EntityKind.ArmedGroup).Mechanics(factor: Of("host.trust") / 100).Build();

        Assert.Equal(300, world.First(Orders(Order("bolivia", "strike", "farc", mode: Mode.Imposed))).State.Programmes[0].Ownership);
    }
}

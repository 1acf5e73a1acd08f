using Wargame.World.Definition;
using Wargame.World.Ledger;
using Wargame.World.Tests.Building;

namespace Wargame.World.Tests.Laws;

/// <summary>MODEL 3.3: stocks are counted. Changes add, ranges cut, transfers make nothing from nothing.</summary>
public class StockTests
{
    [Fact]
    public void Changes_to_a_stock_add_even_with_one_cause()
    {
        var world = WorldBuilder.Andes.Stock("cash", start: 10)
            .Rule("taxes", "bolivia.cash", 5, cause: "budget").Rule("gas", "bolivia.cash", 7, cause: "budget").Build();

        Assert.Equal(22, world.Value(world.First().State, "bolivia.cash"));
    }

    [Fact]
    public void A_stock_stops_at_its_range_and_the_ledger_says_what_was_cut()
    {
        var world = WorldBuilder.Andes.Stock("cash", start: 10).Rule("salaries", "bolivia.cash", -25).Build();

        var turn = world.First();

        Assert.Equal(0, world.Value(turn.State, "bolivia.cash"));
        Assert.Equal([(CauseKind.Rule, -25_000L), (CauseKind.Clamp, 15_000L)], world.Lines(turn, "bolivia.cash").Select(line => (line.Kind, line.Actual)));
    }

    [Fact]
    public void A_transfer_gives_two_lines_of_one_size()
    {
        var world = Treasuries(bolivia: 10, us: 100).Transfer("aid", "us.reserve", "bolivia.cash", 30).Build();

        var turn = world.First();

        Assert.Equal((70, 40), (world.Value(turn.State, "us.reserve"), world.Value(turn.State, "bolivia.cash")));
        Assert.Equal([("aid", -30_000L), ("aid", 30_000L)], turn.Ledger.Select(line => (line.Cause, line.Actual)));
    }

    [Fact]
    public void A_transfer_is_cut_to_what_the_giver_has()
    {
        var world = Treasuries(bolivia: 10, us: 12).Transfer("aid", "us.reserve", "bolivia.cash", 30).Build();

        var turn = world.First();

        Assert.Equal((0, 22), (world.Value(turn.State, "us.reserve"), world.Value(turn.State, "bolivia.cash")));
        Assert.Equal([(-30_000L, -12_000L), (30_000L, 12_000L)], turn.Ledger.Select(line => (line.Nominal, line.Actual)));
    }

    [Fact]
    public void A_transfer_is_cut_to_what_the_receiver_can_hold()
    {
        var world = Treasuries(bolivia: 10, us: 100, full: 15).Transfer("aid", "us.reserve", "bolivia.cash", 30).Build();

        var turn = world.First();

        Assert.Equal((95, 15), (world.Value(turn.State, "us.reserve"), world.Value(turn.State, "bolivia.cash")));
    }

    [Fact]
    public void A_transfer_of_less_than_nothing_moves_nothing()
    {
        var world = Treasuries(bolivia: 10, us: 100).Transfer("aid", "us.reserve", "bolivia.cash", -30).Build();

        Assert.Empty(world.First().Ledger);
    }

    [Fact]
    public void Only_stocks_of_one_unit_and_stage_exchange_goods()
    {
        var gauge = WorldBuilder.Andes.Gauge("safety").Stock("cash").Transfer("aid", "bolivia.cash", "chapare.safety", 1);
        var units = WorldBuilder.Andes.Stock("cash").Stock("coca", EntityKind.Region, unit: "ha").Transfer("aid", "bolivia.cash", "chapare.coca", 1);
        var stages = WorldBuilder.Andes.Stock("cash").Stock("fund", EntityKind.Region, stage: "second").Transfer("aid", "bolivia.cash", "chapare.fund", 1);

        Assert.All([gauge, units, stages], world => Assert.Throws<DefinitionException>(() => world.Build()));
    }

    private static WorldBuilder Treasuries(double bolivia, double us, double full = double.PositiveInfinity) => WorldBuilder.Andes
        .Stock("cash", start: bolivia, maximum: full)
        .Stock("reserve", EntityKind.UnitedStates, start: us);
}

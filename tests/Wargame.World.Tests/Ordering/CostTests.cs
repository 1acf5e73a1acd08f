using Wargame.World.Definition;
using Wargame.World.Ledger;
using Wargame.World.Tests.Building;
using Wargame.World.Turn;
using static Wargame.World.Tests.Building.Play;

namespace Wargame.World.Tests.Ordering;

/// <summary>What orders cost, and what happens when they cannot be paid.</summary>
public class CostTests
{
    [Fact]
    public void An_order_is_paid_by_its_orderer_each_turn_times_its_level_and_its_start_once()
    {
        var world = WorldBuilder.Andes.Stock("cash", start: 100).Instrument("patrol", by: ["bolivia"], cost: [("cash", 10)], once: [("cash", 20)]).Build();
        var order = Order("bolivia", "patrol", "chapare", level: 500);

        var first = world.First(Orders(order));
        var second = world.Step(first.State, TurnInputs.None);

        Assert.Equal((85, 80), (world.Value(first.State, "bolivia.cash"), world.Value(second.State, "bolivia.cash")));
        Assert.Equal([("cash", 15.0)], world.FirstTurnCost(order).Select(cost => (cost.Variable, cost.Amount)));
        Assert.Equal([("cash", 5.0)], world.RunningCost(order).Select(cost => (cost.Variable, cost.Amount)));
    }

    [Fact]
    public void A_cost_is_a_line_that_names_the_order_and_who_gave_it()
    {
        var world = WorldBuilder.Andes.Stock("cash", start: 100).Instrument("patrol", by: ["bolivia"], cost: [("cash", 10)]).Build();

        var line = Assert.Single(world.First(Orders(Order("bolivia", "patrol", "chapare", id: "b1"))).Ledger);

        Assert.Equal((CauseKind.Cost, "patrol", "bolivia", -10_000L), (line.Kind, line.Cause, line.Actor, line.Actual));
        Assert.Equal(["b1"], line.Orders);
    }

    [Fact]
    public void An_order_that_cannot_be_paid_in_full_costs_nothing_and_does_nothing()
    {
        var world = Patrols(cash: 9).Build();

        var turn = world.First(Orders(Order("bolivia", "patrol", "chapare")));

        Assert.Empty(turn.Ledger);
        Assert.Equal((false, 0, 0), (turn.State.Programmes[0].Funded, turn.State.Programmes[0].Effect, turn.State.Programmes[0].Age));
    }

    [Fact]
    public void In_a_free_turn_every_programme_is_funded_and_no_price_is_posted()
    {
        var world = Patrols(cash: 9).Build();

        var turn = world.First(Orders(Order("bolivia", "patrol", "chapare")) with { Free = true });

        Assert.Empty(turn.Ledger);
        Assert.Equal((true, 1000, 1), (turn.State.Programmes[0].Funded, turn.State.Programmes[0].Effect, turn.State.Programmes[0].Age));
        Assert.Equal(9, world.Value(turn.State, "bolivia.cash"));
    }

    [Fact]
    public void Older_programmes_are_paid_first_then_new_orders_by_actor_instrument_and_target()
    {
        var world = WorldBuilder.Andes.Stock("cash", start: 29).Entity("yungas", EntityKind.Region)
            .Instrument("patrol", by: ["bolivia"], cost: [("cash", 10)]).Instrument("aid", by: ["bolivia"], cost: [("cash", 10)]).Build();

        var turn = world.Turns(
            Orders(Order("bolivia", "patrol", "yungas")),
            Orders(Order("bolivia", "patrol", "chapare"), Order("bolivia", "aid", "chapare")));

        Assert.Equal(
            [("patrol", "yungas", true), ("aid", "chapare", false), ("patrol", "chapare", false)],
            turn.State.Programmes.Select(programme => (programme.Order.Instrument, programme.Order.Target, programme.Funded)));
    }

    [Fact]
    public void A_gauge_pays_while_it_is_above_zero_and_goes_to_zero_at_most()
    {
        var world = WorldBuilder.Andes.Gauge("capital", EntityKind.Government, start: 3)
            .Instrument("reform", by: ["bolivia"], cost: [("capital", 5)]).Build();

        var first = world.First(Orders(Order("bolivia", "reform", "chapare")));
        var second = world.Step(first.State, TurnInputs.None);

        Assert.Equal([(CauseKind.Cost, -5000L), (CauseKind.Clamp, 2000L)], first.Ledger.Select(line => (line.Kind, line.Actual)));
        Assert.Equal((true, false), (first.State.Programmes[0].Funded, second.State.Programmes[0].Funded));
    }

    [Fact]
    public void A_negative_cost_is_a_gain_and_cannot_pay_for_other_orders_of_the_same_turn()
    {
        var world = WorldBuilder.Andes.Stock("cash", start: 5)
            .Instrument("a-tax", by: ["bolivia"], cost: [("cash", -50)]).Instrument("patrol", by: ["bolivia"], cost: [("cash", 10)]).Build();

        var turn = world.First(Orders(Order("bolivia", "patrol", "chapare"), Order("bolivia", "a-tax", "chapare")));

        Assert.Equal(55, world.Value(turn.State, "bolivia.cash"));
        Assert.Equal([true, false], turn.State.Programmes.Select(programme => programme.Funded));
    }

    [Fact]
    public void A_turn_without_money_takes_one_turn_off_a_programmes_age()
    {
        var world = Patrols(cash: 20).Rule("income", "bolivia.cash", 10, when: Same(TurnNumber, 3)).Build();

        var ages = Ages(world, turns: 5);

        Assert.Equal([1, 2, 1, 2, 1], ages);
    }

    [Fact]
    public void The_price_of_starting_is_due_again_when_a_programme_lapsed_to_nothing()
    {
        // 12 - (2 + 9) = 1: the second turn cannot be paid and the programme lapses. With 10 of income the third turn pays 2 + 9 = 11 again.
        var world = WorldBuilder.Andes.Stock("cash", start: 12).Instrument("patrol", by: ["bolivia"], cost: [("cash", 2)], once: [("cash", 9)])
            .Rule("income", "bolivia.cash", 10, when: Same(TurnNumber, 2)).Build();

        var turn = world.Turns(Orders(Order("bolivia", "patrol", "chapare")), TurnInputs.None, TurnInputs.None);

        Assert.Equal(0, world.Value(turn.State, "bolivia.cash"));
        Assert.Equal(1, turn.State.Programmes[0].Age);
    }

    private static int[] Ages(WorldModel world, int turns)
    {
        var result = world.First(Orders(Order("bolivia", "patrol", "chapare")));
        var ages = new List<int> { result.State.Programmes[0].Age };
        while (ages.Count < turns)
        {
            result = world.Step(result.State, TurnInputs.None);
            ages.Add(result.State.Programmes[0].Age);
        }

        return [.. ages];
    }

    private static WorldBuilder Patrols(double cash) =>
        WorldBuilder.Andes.Stock("cash", start: cash).Instrument("patrol", by: ["bolivia"], cost: [("cash", 10)]);
}

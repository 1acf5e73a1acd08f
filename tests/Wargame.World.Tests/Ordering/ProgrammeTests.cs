using Wargame.World.Tests.Building;
using Wargame.World.Turn;
using static Wargame.World.Tests.Building.Play;

namespace Wargame.World.Tests.Ordering;

/// <summary>How long orders run, and who is named as the author of what they do.</summary>
public class ProgrammeTests
{
    [Fact]
    public void An_order_runs_for_its_turns_and_is_then_gone()
    {
        var world = Roads().Build();

        var first = world.First(Orders(Order("bolivia", "roads", "chapare", turns: 2)));
        var second = world.Step(first.State, TurnInputs.None);
        var third = world.Step(second.State, TurnInputs.None);

        Assert.Equal((1, 0), (first.State.Programmes[0].TurnsLeft, second.State.Programmes[0].TurnsLeft));
        Assert.Empty(third.State.Programmes);
        Assert.Equal(2, world.Value(third.State, "chapare.done"));
    }

    [Fact]
    public void A_stopped_order_does_not_run_in_the_turn_that_stops_it()
    {
        var world = Roads().Build();

        var state = world.Turns(Orders(Order("bolivia", "roads", "chapare", id: "b1")), new TurnInputs { Stopped = ["b1"] }).State;

        Assert.Empty(state.Programmes);
        Assert.Equal(1, world.Value(state, "chapare.done"));
    }

    [Fact]
    public void A_line_names_the_orders_behind_it_and_their_actor()
    {
        var turn = Roads().Build().First(Orders(Order("bolivia", "roads", "chapare", id: "b1")));

        var line = Assert.Single(turn.Ledger);
        Assert.Equal(("bolivia", 0), (line.Actor, line.Rule));
        Assert.Equal(["b1"], line.Orders);
    }

    [Fact]
    public void A_line_with_several_actors_behind_it_names_none_but_all_orders()
    {
        var turn = Roads().Build().First(Orders(
            Order("us", "roads", "chapare", id: "u1"), Order("bolivia", "roads", "chapare", id: "b1")));

        var line = Assert.Single(turn.Ledger);
        Assert.Equal("", line.Actor);
        Assert.Equal(["b1", "u1"], line.Orders);
    }

    [Fact]
    public void Orders_behind_a_condition_or_a_named_value_count_too_and_orders_elsewhere_do_not()
    {
        var world = WorldBuilder.Andes.Entity("yungas", Definition.EntityKind.Region).Instrument("roads").Instrument("schools").Instrument("troops")
            .Stock("done", Definition.EntityKind.Region, start: 0)
            .Rule("both", "chapare.done", Let("u"), when: Level("schools", "chapare") > 0, lets: [("u", Effect("roads", "chapare"))])
            .Build();

        var turn = world.First(Orders(
            Order("bolivia", "roads", "chapare", id: "b1"),
            Order("bolivia", "schools", "chapare", id: "b2"),
            Order("bolivia", "roads", "yungas", id: "b3"),
            Order("bolivia", "troops", "chapare", id: "b4")));

        Assert.Equal(["b1", "b2"], Assert.Single(turn.Ledger).Orders);
    }

    [Fact]
    public void What_an_imposition_does_is_laid_to_those_who_imposed()
    {
        var world = WorldBuilder.Andes.Instrument("spray").Mechanics()
            .Gauge("standing", Definition.EntityKind.Government)
            .Rule("humiliation", "bolivia.standing", -2 * Imposition("bolivia"))
            .Build();

        var turn = world.First(Orders(
            Order("us", "spray", "chapare", mode: Definition.Mode.Imposed, id: "u1"), Order("bolivia", "spray", "chapare", id: "b1")));

        var line = Assert.Single(turn.Ledger);
        Assert.Equal(("us", -1400L), (line.Actor, line.Actual));
        Assert.Equal(["u1"], line.Orders);
    }

    [Fact]
    public void Inputs_that_name_what_does_not_exist_are_refused_and_the_state_is_as_it_was()
    {
        var world = Roads().Build();
        var opening = world.Opening(1);
        var before = world.Hash(opening);
        TurnInputs[] bad =
        [
            Orders(Order("bolivia", "magic", "chapare")),
            Orders(Order("growers", "roads", "chapare")),
            Orders(Order("bolivia", "roads", "bolivia")),
            Orders(Order("bolivia", "roads", "chapare", level: 0)),
            Orders(Order("bolivia", "roads", "chapare", turns: 41)),
            Orders(Order("bolivia", "roads", "chapare", id: "x"), Order("us", "roads", "chapare", id: "x")),
            new TurnInputs { Stopped = ["nothing"] },
            new TurnInputs { Injects = ["nothing"] },
            new TurnInputs { Choices = [new Choice("nothing", "yes")] },
            new TurnInputs { Rulings = [new Ruling("chapare.nothing", 1, "control", "why")] },
        ];

        Assert.All(bad, inputs => Assert.Throws<ArgumentException>(() => world.Step(opening, inputs)));
        Assert.Equal(before, world.Hash(opening));
    }

    private static WorldBuilder Roads() => WorldBuilder.Andes.Instrument("roads").Mechanics()
        .Stock("done", Definition.EntityKind.Region, start: 0)
        .Rule("roads-are-built", "chapare.done", Level("roads", "chapare"));
}

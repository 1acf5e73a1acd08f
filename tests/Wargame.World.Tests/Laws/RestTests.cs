using Wargame.World.Definition;
using Wargame.World.Tests.Building;
using Wargame.World.Turn;

namespace Wargame.World.Tests.Laws;

/// <summary>MODEL 3.1.6 and 3.9: when nobody does anything, nothing happens, save the trends that the author wrote.</summary>
public class RestTests
{
    [Fact]
    public void Natural_levels_are_solved_so_that_a_do_nothing_run_is_flat_for_sixteen_turns()
    {
        var world = WorldBuilder.Andes
            .Gauge("safety", start: 37, drift: 0.25, shift: 0.01)
            .Gauge("bond", EntityKind.Segment, start: 81, drift: 0.05, shift: 0.01, stage: "second")
            .Rule("patrols", "chapare.safety", 7.3)
            .Rule("raids", "chapare.safety", -1.9)
            .Rule("fear", "growers.bond", (Of("chapare.safety") - 60) / 7)
            .Build();

        AssertFlat(world);
    }

    [Fact]
    public void A_natural_level_may_lie_outside_the_scale()
    {
        var world = WorldBuilder.Andes.Gauge("safety", start: 50, drift: 0.05, shift: 0.01).Rule("raids", "chapare.safety", -9).Build();

        Assert.Equal(50 + (9 / 0.05), world.Natural(world.Opening(1), "chapare.safety"));
        AssertFlat(world);
    }

    [Fact]
    public void A_natural_level_with_a_formula_is_offset_so_that_the_opening_is_at_rest()
    {
        var world = WorldBuilder.Andes
            .Gauge("livelihood", start: 20)
            .Gauge("subsistence", EntityKind.Segment, start: 41, drift: 0.35, stage: "second", natural: 0.7 * Of("chapare.livelihood"))
            .Rule("taxes", "growers.subsistence", -2)
            .Build();

        AssertFlat(world);
    }

    [Fact]
    public void A_natural_level_with_a_formula_moves_as_its_formula_does()
    {
        var world = WorldBuilder.Andes
            .Gauge("livelihood", start: 50)
            .Gauge("subsistence", EntityKind.Segment, start: 41, drift: 0.5, stage: "second", natural: 0.7 * Of("chapare.livelihood"))
            .Inject("road", turn: 1)
            .Rule("road-helps", "chapare.livelihood", 10, when: Fired("road"))
            .Build();

        var state = world.First(new TurnInputs { Injects = ["road"] }).State;

        Assert.Equal(41 + (0.5 * 7), world.Value(state, "growers.subsistence"));
    }

    [Fact]
    public void The_formula_of_a_natural_level_speaks_of_its_own_entity()
    {
        var world = WorldBuilder.Andes.Entity("yungas", EntityKind.Region)
            .Gauge("services", start: 50).Gauge("safety", start: 50, drift: 0.5, natural: Of("it.services"))
            .Inject("clinic", turn: 1).Rule("clinic-opens", "yungas.services", 10, when: Fired("clinic"))
            .Build();

        var state = world.Turns(new TurnInputs { Injects = ["clinic"] }, TurnInputs.None).State;

        Assert.Equal((50, 55), (world.Value(state, "chapare.safety"), world.Value(state, "yungas.safety")));
    }

    [Fact]
    public void A_rule_that_holds_only_after_the_opening_is_a_trend_and_is_not_solved_away()
    {
        var world = WorldBuilder.Andes.Gauge("safety", drift: 0.05).Rule("decline", "chapare.safety", -1, when: TurnNumber > 0).Build();

        Assert.Equal(49, world.Value(world.First().State, "chapare.safety"));
    }

    [Fact]
    public void A_gauge_without_drift_keeps_what_happens_to_it()
    {
        var world = WorldBuilder.Andes.Gauge("safety").Rule("decline", "chapare.safety", -1).Build();

        Assert.Equal(49, world.Value(world.First().State, "chapare.safety"));
    }

    private static void AssertFlat(WorldModel world)
    {
        var opening = world.Opening(7);
        var state = opening;
        for (var turn = 0; turn < 16; turn++)
            state = world.Step(state, TurnInputs.None).State;

        Assert.Equal(opening.Values, state.Values);
        Assert.Equal(opening.Naturals, state.Naturals);
    }
}

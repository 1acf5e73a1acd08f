using Wargame.World.Definition;
using Wargame.World.Tests.Building;

namespace Wargame.World.Tests.Laws;

/// <summary>MODEL 3.6: a turn goes through stages. All rules of a stage read one state; later stages see what earlier ones did.</summary>
public class StageTests
{
    [Fact]
    public void Rules_of_one_stage_read_the_state_as_it_is_at_its_beginning()
    {
        var world = WorldBuilder.Andes.Stock("a", start: 1).Stock("b", start: 1)
            .Rule("a-takes-b", "bolivia.a", Of("bolivia.b"))
            .Rule("b-takes-a", "bolivia.b", Of("bolivia.a"))
            .Build();

        var state = world.First().State;

        Assert.Equal((2, 2), (world.Value(state, "bolivia.a"), world.Value(state, "bolivia.b")));
    }

    [Fact]
    public void A_later_stage_sees_what_an_earlier_one_did_and_how_much_it_changed()
    {
        var world = WorldBuilder.Andes.Stock("a", start: 1).Stock("b", start: 0, stage: "second").Stock("c", start: 0, stage: "second")
            .Rule("grow", "bolivia.a", 4)
            .Rule("value", "bolivia.b", Of("bolivia.a"))
            .Rule("change", "bolivia.c", Change("bolivia.a"))
            .Build();

        var state = world.First().State;

        Assert.Equal((5, 4), (world.Value(state, "bolivia.b"), world.Value(state, "bolivia.c")));
    }

    [Fact]
    public void A_rule_acts_in_the_stage_of_each_variable_that_it_changes_and_asks_its_condition_there()
    {
        var world = WorldBuilder.Andes.Stock("a", start: 0).Stock("b", start: 0, stage: "second")
            .Add(
                "both",
                [new ChangeDefinition("bolivia", "a", (F)1, SourceSpan.None), new ChangeDefinition("bolivia", "b", (F)1, SourceSpan.None)],
                [],
                when: Same(Of("bolivia.a"), 0))
            .Build();

        var state = world.First().State;

        Assert.Equal((1, 0), (world.Value(state, "bolivia.a"), world.Value(state, "bolivia.b")));
    }

    [Fact]
    public void A_rule_has_an_instance_for_every_combination_of_its_bindings_and_none_where_a_relation_is_empty()
    {
        var world = WorldBuilder.Andes.Gauge("safety").Gauge("bond", EntityKind.Segment)
            .Entity("yungas", EntityKind.Region)
            .Entity("elders", EntityKind.Segment, ("lives_in", "chapare"))
            .Entity("travellers", EntityKind.Segment)
            .Rule("people-answer", "s.bond", Of("r.safety") / 10, over: [Each("s", EntityKind.Segment), The("r", "s", "lives_in")])
            .Build();

        var state = world.First().State;

        Assert.Equal(
            (55, 55, 50),
            (world.Value(state, "growers.bond"), world.Value(state, "elders.bond"), world.Value(state, "travellers.bond")));
    }

    [Fact]
    public void A_binding_may_select_by_tag_and_follow_all_of_a_relation()
    {
        var world = WorldBuilder.Empty
            .Entity("centre", EntityKind.Region, ("borders", "north"), ("borders", "south"))
            .Entity("north", EntityKind.Region)
            .Entity("south", EntityKind.Region)
            .Tagged("centre", "coca")
            .Gauge("safety")
            .Rule("spills", "n.safety", 5, over: [Each("r", EntityKind.Region, "coca"), EachOf("n", "r", "borders")])
            .Build();

        var state = world.First().State;

        Assert.Equal(
            (50, 55, 55),
            (world.Value(state, "centre.safety"), world.Value(state, "north.safety"), world.Value(state, "south.safety")));
    }

    [Fact]
    public void Named_values_build_on_each_other_and_may_be_asked_in_the_opening_state()
    {
        var world = WorldBuilder.Andes.Stock("a", start: 3).Stock("b", start: 0, stage: "second")
            .Rule("grow", "bolivia.a", 1)
            .Rule(
                "uses",
                "bolivia.b",
                Let("twice") + Start(Let("twice")),
                when: Let("once") > 3,
                lets: [("once", Of("bolivia.a")), ("twice", Let("once") * 2)])
            .Build();

        Assert.Equal(8 + 6, world.Value(world.First().State, "bolivia.b"));
    }

    [Fact]
    public void A_belief_profile_changes_the_coefficients_that_it_names()
    {
        var world = WorldBuilder.Andes.Stock("a", start: 0)
            .Coefficient("size", 2, ("evidence", 7)).Coefficient("other", 1)
            .Rule("grow", "bolivia.a", Coefficient("size") + Coefficient("other"));

        Assert.Equal(3, world.Build().Value(world.Build().First().State, "bolivia.a"));
        Assert.Equal(8, world.Build("evidence").Value(world.Build("evidence").First().State, "bolivia.a"));
    }
}

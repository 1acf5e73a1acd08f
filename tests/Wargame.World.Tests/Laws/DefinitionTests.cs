using Wargame.World.Definition;
using Wargame.World.Tests.Building;

namespace Wargame.World.Tests.Laws;

/// <summary>A definition that is not well formed does not become a world.</summary>
public class DefinitionTests
{
    [Fact]
    public void Slots_stand_in_the_order_of_entities_and_then_of_variables()
    {
        var world = WorldBuilder.Andes.Entity("yungas", EntityKind.Region).Gauge("safety").Stock("cash").Gauge("services").Build();

        Assert.Equal(
            ["bolivia.cash", "chapare.safety", "chapare.services", "yungas.safety", "yungas.services"],
            world.Slots.Select(slot => slot.Key));
        Assert.Equal(3, world.Find("yungas.safety")?.Index);
        Assert.Null(world.Find("bolivia.safety"));
    }

    [Fact]
    public void An_entity_may_start_elsewhere_than_its_variable_says()
    {
        var world = WorldBuilder.Andes.Gauge("safety", start: 40).Starts("chapare.safety", 61.5).Build();

        Assert.Equal(61.5, world.Value(world.Opening(1), "chapare.safety"));
    }

    [Fact]
    public void What_a_definition_names_must_exist()
    {
        var world = WorldBuilder.Andes.Gauge("safety");

        AssertRefused(world.Rule("a", "nowhere.safety", 1), "nowhere");
        AssertRefused(WorldBuilder.Andes.Gauge("safety").Rule("a", "chapare.wealth", 1), "wealth");
        AssertRefused(WorldBuilder.Andes.Gauge("safety").Rule("a", "chapare.safety", Of("bolivia.safety")), "safety");
        AssertRefused(WorldBuilder.Andes.Gauge("safety").Rule("a", "chapare.safety", Coefficient("size")), "size");
        AssertRefused(WorldBuilder.Andes.Gauge("safety").Rule("a", "chapare.safety", Let("size")), "size");
        AssertRefused(WorldBuilder.Andes.Gauge("safety").Rule("a", "chapare.safety", Level("magic", "chapare")), "magic");
        AssertRefused(WorldBuilder.Andes.Gauge("safety").Rule("a", "chapare.safety", Fired("magic")), "magic");
        AssertRefused(WorldBuilder.Andes.Gauge("safety").Rule("a", "chapare.safety", Chosen("magic", "yes")), "magic");
        AssertRefused(WorldBuilder.Andes.Gauge("safety", stage: "never"), "never");
        AssertRefused(WorldBuilder.Andes.Instrument("spray", cost: [("cash", 1)]), "cash");
    }

    [Fact]
    public void Ids_are_unique_and_starts_lie_in_their_range()
    {
        AssertRefused(WorldBuilder.Andes.Entity("us", EntityKind.Region), "us");
        AssertRefused(WorldBuilder.Andes.Gauge("safety").Gauge("safety"), "safety");
        AssertRefused(WorldBuilder.Andes.Gauge("safety", start: 120), "range");
    }

    [Fact]
    public void Only_a_ladder_moves_its_rung()
    {
        var ladder = WorldBuilder.Andes.Ladder("secession", up: 0, down: 0);

        AssertRefused(ladder.Rule("push", "chapare.rung", 1), "secession");
    }

    [Fact]
    public void Rungs_that_move_as_goods_or_are_spent_are_refused_too()
    {
        AssertRefused(
            WorldBuilder.Andes.Ladder("secession", up: 0, down: 0).Stock("other", EntityKind.Region, stage: "third", unit: "rungs")
                .Transfer("push", "chapare.other", "chapare.rung", 1),
            "secession");
        AssertRefused(WorldBuilder.Andes.Ladder("secession", up: 0, down: 0, start: 1.5), "secession");
    }

    [Fact]
    public void The_mechanics_cannot_ask_for_the_effects_that_they_make()
    {
        var world = WorldBuilder.Andes.Instrument("spray").Mechanics(factor: Effect("spray", "chapare"));

        AssertRefused(world, "mechanics");
    }

    private static void AssertRefused(WorldBuilder world, string word)
    {
        var refusal = Assert.Throws<DefinitionException>(() => world.Build());
        Assert.Contains(word, refusal.Message, StringComparison.Ordinal);
    }
}

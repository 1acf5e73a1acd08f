using Wargame.World.Definition;
using Wargame.World.Tests.Building;
using static Wargame.World.Tests.Building.Play;

namespace Wargame.World.Tests.Ordering;

/// <summary>What an actor may order, and the sentence that it reads when it may not.</summary>
public class LegalityTests
{
    [Fact]
    public void The_list_has_every_instrument_and_target_that_the_actor_may_ever_order_with_its_first_price()
    {
        var world = WorldBuilder.Andes.Entity("yungas", EntityKind.Region, ("governed_by", "bolivia")).Stock("cash").Tagged("yungas", "coca")
            .Instrument("roads", by: ["bolivia"], cost: [("cash", 3)], once: [("cash", 4)])
            .Instrument("spray", by: ["government"], tag: "coca")
            .Instrument("speech", target: null, by: ["government"])
            .Instrument("deport", by: ["us"])
            .Build();

        var orders = world.LegalOrders(world.Opening(1), "bolivia");

        Assert.Equal(
            [("roads", "chapare"), ("roads", "yungas"), ("spray", "yungas"), ("speech", "bolivia")],
            orders.Select(order => (order.Instrument.Id, order.Target.Id)));
        Assert.Equal(("cash", 7.0), orders[0].Cost.Select(cost => (cost.Variable, cost.Amount)).Single());
    }

    [Fact]
    public void Some_instruments_reach_only_what_the_orderer_is_related_to()
    {
        var world = WorldBuilder.Empty
            .Entity("bolivia", EntityKind.Government, ("governs", "chapare"))
            .Entity("chapare", EntityKind.Region).Entity("cauca", EntityKind.Region)
            .Instrument("roads", reach: "governs").Build();

        Assert.Equal(["chapare"], world.LegalOrders(world.Opening(1), "bolivia").Select(order => order.Target.Id));
    }

    [Fact]
    public void Some_instruments_are_only_for_orderers_with_a_tag()
    {
        var world = WorldBuilder.Empty
            .Entity("cartel", EntityKind.ArmedGroup).Tagged("cartel", "cartel")
            .Entity("gang", EntityKind.ArmedGroup).Tagged("gang", "gang")
            .Entity("rebels", EntityKind.ArmedGroup).Tagged("rebels", "insurgent")
            .Instrument("turf", target: null, by: ["armed_group"], byTags: ["cartel", "gang"]).Build();

        Assert.NotEmpty(world.LegalOrders(world.Opening(1), "cartel"));
        Assert.NotEmpty(world.LegalOrders(world.Opening(1), "gang"));
        Assert.Empty(world.LegalOrders(world.Opening(1), "rebels"));
    }

    [Fact]
    public void Some_instruments_keep_governments_at_home_and_let_others_act_anywhere()
    {
        var world = WorldBuilder.Andes
            .Entity("peru", EntityKind.Government).Entity("huallaga", EntityKind.Region, ("governed_by", "peru"))
            .Instrument("spray", atHome: true).Build();

        Assert.Equal(["chapare"], world.LegalOrders(world.Opening(1), "bolivia").Select(order => order.Target.Id));
        Assert.Equal(["chapare", "huallaga"], world.LegalOrders(world.Opening(1), "us").Select(order => order.Target.Id));
    }

    [Fact]
    public void At_home_the_mode_is_requested_and_abroad_the_instruments_modes_are_offered()
    {
        var world = WorldBuilder.Andes.Instrument("roads", modes: [Mode.Joint, Mode.Imposed]).Build();

        var (home, abroad) = (world.LegalOrders(world.Opening(1), "bolivia").Single(), world.LegalOrders(world.Opening(1), "us").Single());

        Assert.Equal((false, true), (home.Foreign, abroad.Foreign));
        Assert.Equal([Mode.Requested], home.Modes);
        Assert.Equal([Mode.Joint, Mode.Imposed], abroad.Modes);
    }

    [Fact]
    public void A_legal_order_has_no_reason_against_it()
    {
        var world = WorldBuilder.Andes.Instrument("roads").Build();

        Assert.Null(world.WhyNotLegal(world.Opening(1), Order("bolivia", "roads", "chapare")));
        Assert.Null(world.WhyNotLegal(world.Opening(1), Order("us", "roads", "chapare", mode: Mode.Imposed)));
    }

    [Fact]
    public void Every_refusal_is_a_full_sentence()
    {
        var world = WorldBuilder.Andes.Instrument("roads", by: ["us"], modes: [Mode.Joint, Mode.Imposed])
            .Instrument("patrol", by: ["bolivia"]).Build();
        var opening = world.Opening(1);

        string? Why(Turn.TurnInputs inputs) => world.WhyNotLegal(opening, inputs.Orders[0])?.ToString();
        Assert.Equal("There is no actor 'nobody'.", Why(Orders(Order("nobody", "roads", "chapare"))));
        Assert.Equal("There is no instrument 'magic'.", Why(Orders(Order("us", "magic", "chapare"))));
        Assert.Equal("bolivia cannot order roads.", Why(Orders(Order("bolivia", "roads", "chapare"))));
        Assert.Equal("There is no target 'atlantis'.", Why(Orders(Order("us", "roads", "atlantis"))));
        Assert.Equal("us cannot order roads on growers.", Why(Orders(Order("us", "roads", "growers"))));
        Assert.Equal(
            "The effort must be more than nothing and at most 100 per cent.", Why(Orders(Order("us", "roads", "chapare", level: 1001))));
        Assert.Equal("An order runs from 1 to 40 turns.", Why(Orders(Order("us", "roads", "chapare", turns: 0))));
        Assert.Equal(
            "roads abroad cannot be accepted; it may be joint or imposed.", Why(Orders(Order("us", "roads", "chapare", mode: Mode.Accepted))));
        Assert.Equal(
            "This needs nobody's consent: its mode is always requested.", Why(Orders(Order("bolivia", "patrol", "chapare", mode: Mode.Joint))));
    }

    [Fact]
    public void An_authors_conditions_speak_of_me_and_of_t_and_all_that_fail_are_told()
    {
        var world = WorldBuilder.Andes.Stock("coca", EntityKind.Region, start: 0, unit: "ha").Gauge("capital", EntityKind.Government, start: 10)
            .Instrument(
                "spray",
                by: ["bolivia"],
                legalWhen:
                [
                    (Of("t.coca") > 0, "There is no coca left to eradicate here."),
                    (Of("me.capital") > 20, "Nobody would follow you."),
                    (TurnNumber <= 1, "It is too late."),
                ])
            .Build();
        var opening = world.Opening(1);

        Assert.Equal(
            ["There is no coca left to eradicate here.", "Nobody would follow you."],
            world.LegalOrders(opening, "bolivia").Single().WhyNot.Select(reason => reason.ToString()));
        Assert.Equal("There is no coca left to eradicate here.", world.WhyNotLegal(opening, Order("bolivia", "spray", "chapare"))?.ToString());
        Assert.Contains("It is too late.", world.LegalOrders(world.First().State, "bolivia").Single().WhyNot.Select(reason => reason.ToString()));
    }

    [Fact]
    public void What_already_runs_cannot_be_ordered_again_by_the_same_actor_until_it_has_ended()
    {
        var world = WorldBuilder.Andes.Instrument("roads").Build();
        var state = world.First(Orders(Order("bolivia", "roads", "chapare", turns: 2))).State;
        var again = Order("bolivia", "roads", "chapare", id: "again");

        Assert.Equal("roads already runs in chapare.", world.WhyNotLegal(state, again)?.ToString());
        Assert.Null(world.WhyNotLegal(state, Order("us", "roads", "chapare")));
        Assert.Null(world.WhyNotLegal(world.Step(state, Turn.TurnInputs.None).State, again));
    }
}

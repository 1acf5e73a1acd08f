using Wargame.World.Chance;
using Wargame.World.State;
using Wargame.World.Tests.Building;
using Wargame.World.Turn;
using static Wargame.World.Tests.Building.Play;

namespace Wargame.World.Tests.Crises;

/// <summary>MODEL 3.7: threshold events with hysteresis, cool-down and a hazard that everyone saw before.</summary>
public class CrisisTests
{
    /// <summary>Heat rises by one a turn: after turn n it is n.</summary>
    private static WorldBuilder Heating => WorldBuilder.Andes.Stock("heat", start: 0).Rule("heats", "bolivia.heat", 1);

    [Fact]
    public void It_breaks_out_in_the_turn_after_its_condition_holds_and_lasts_until_the_other_one_does()
    {
        var world = Heating.Crisis("war", onWhen: Of("bolivia.heat") >= 2, offWhen: Of("bolivia.heat") >= 4, repeats: false).Build();

        Assert.Equal("..WW..", Course(world));
    }

    [Fact]
    public void Between_its_two_thresholds_it_stays_as_it_is()
    {
        var world = WorldBuilder.Andes.Stock("heat", start: 0)
            .Rule("wave", "bolivia.heat", Curve(TurnNumber, (1, 5), (2, -2), (3, -3), (4, 3), (5, 3)))
            .Crisis("war", onWhen: Of("bolivia.heat") >= 5, offWhen: Of("bolivia.heat") <= 1).Build();

        // Heat after each turn: 5, 3, 0, 3, 6. At 3 it goes on, and later does not break out.
        Assert.Equal(".WW..W", Course(world));
    }

    [Fact]
    public void Without_a_second_condition_it_is_over_after_a_turn()
    {
        var world = Heating.Crisis("raid", onWhen: Of("bolivia.heat") >= 1, coolDown: 2).Build();

        Assert.Equal(".W..W.", Course(world));
    }

    [Theory]
    [InlineData(1, true, ".W.W.W")]
    [InlineData(3, true, ".W...W")]
    [InlineData(1, false, ".W....")]
    public void It_breaks_out_again_only_if_it_repeats_and_after_its_cool_down(int coolDown, bool repeats, string course)
    {
        var world = Heating.Crisis("raid", onWhen: Of("bolivia.heat") >= 1, coolDown: coolDown, repeats: repeats).Build();

        Assert.Equal(course, Course(world));
    }

    [Fact]
    public void A_condition_of_the_opening_breaks_out_in_the_first_turn()
    {
        var world = Heating.Crisis("war", onWhen: Of("bolivia.heat") <= 0, offWhen: TurnsOn("war") >= 3).Build();

        Assert.Equal(["war"], world.DueCrises(world.Opening(1)).Select(crisis => crisis.Id));
        Assert.Equal("WWW...", Course(world));
    }

    [Fact]
    public void Its_condition_reads_the_orders_injects_and_answers_of_the_turn_that_ends()
    {
        var world = WorldBuilder.Andes.Instrument("pursuit").Inject("leak").Card("answer", TurnNumber > 0)
            .Crisis("raid", onWhen: Level("pursuit", "chapare") > 0)
            .Crisis("scandal", onWhen: Fired("leak"))
            .Crisis("anger", onWhen: Chosen("answer", "yes")).Build();

        var turn = world.First(Orders(Order("bolivia", "pursuit", "chapare")) with { Injects = ["leak"], Choices = [new Choice("answer", "yes")] });

        Assert.Equal(["raid", "scandal", "anger"], world.DueCrises(turn.State).Select(crisis => crisis.Id));
    }

    [Fact]
    public void Its_rules_act_at_its_onset_or_while_it_is_on_and_sleep_before_and_after()
    {
        var world = Heating.Stock("shots", start: 0).Stock("fear", start: 0).Stock("turns", start: 0)
            .Crisis("war", onWhen: Of("bolivia.heat") >= 1, offWhen: TurnsOn("war") >= 3, repeats: false)
            .Rule("first-shot", "bolivia.shots", 1, when: Began("war"))
            .Rule("frightens", "bolivia.fear", On("war"))
            .Rule("counts", "bolivia.turns", TurnsOn("war")).Build();

        var state = world.Turns([.. Enumerable.Repeat(TurnInputs.None, 6)]).State;

        Assert.Equal((1, 3, 1 + 2 + 3), (world.Value(state, "bolivia.shots"), world.Value(state, "bolivia.fear"), world.Value(state, "bolivia.turns")));
    }

    [Fact]
    public void A_card_opens_and_an_inject_comes_in_the_turn_of_its_onset()
    {
        var world = Heating.Crisis("war", onWhen: Of("bolivia.heat") >= 1).Card("answer", Began("war")).Inject("call", when: On("war")).Build();

        var before = world.Opening(1);
        var after = world.Step(before, TurnInputs.None).State;

        Assert.Empty(world.OpenCards(before, []));
        Assert.Equal(["answer"], world.OpenCards(after, []).Select(card => card.Id));
        Assert.Equal(["call"], world.DueInjects(after).Select(inject => inject.Id));
    }

    [Fact]
    public void It_draws_with_its_hazard_after_the_turn_and_shows_the_draw()
    {
        var world = Heating.Crisis("war", onWhen: Of("bolivia.heat") >= 1, hazard: 0.2 * Of("bolivia.heat")).Build();
        var begun = 0;
        for (ulong seed = 0; seed < 200; seed++)
        {
            var turn = world.Step(world.Opening(seed), TurnInputs.None);
            var draw = Assert.Single(turn.Draws);
            Assert.Equal(("crisis/war", 200, CounterHash.Thousandths(seed, 1, "crisis/war")), (draw.Name, draw.Hazard, draw.Drawn));
            Assert.Equal(draw.Happened, world.DueCrises(turn.State).Length == 1);
            begun += draw.Happened ? 1 : 0;
        }

        Assert.InRange(begun, 20, 60);
    }

    [Fact]
    public void The_outlook_says_what_is_on_what_may_come_with_its_hazard_and_what_is_near()
    {
        var world = Heating.Crisis("war", onWhen: Of("bolivia.heat") >= 2, offWhen: TurnNumber > 5, hazard: 1)
            .Crisis("unrest", onWhen: Of("bolivia.heat") >= 2, hazard: 0)
            .Crisis("famine", onWhen: And(Of("bolivia.heat") > 2.1, Of("bolivia.heat") < 9))
            .Crisis("drought", onWhen: Of("bolivia.heat") > 9)
            .Crisis("once", onWhen: TurnNumber >= 0, repeats: false).Build();
        var state = world.Turns(TurnInputs.None, TurnInputs.None).State;

        var outlook = world.CrisisOutlook(state);

        Assert.Equal(
            [(3, CrisisProspect.Far, 0), (null, CrisisProspect.Possible, 0), (null, CrisisProspect.Near, 0), (null, CrisisProspect.Far, 0), (null, CrisisProspect.Far, 0)],
            outlook.Select(crisis => (crisis.Since, crisis.Prospect, crisis.Hazard)));
    }

    [Fact]
    public void A_turn_of_another_luck_has_the_crises_that_were_decided_before_it()
    {
        var world = Heating.Stock("shots", start: 0).Crisis("war", onWhen: Of("bolivia.heat") >= 1, offWhen: TurnNumber > 9).Rule("shoots", "bolivia.shots", On("war")).Build();
        var state = world.First().State;
        var luck = new WorldState
        {
            Turn = state.Turn, Seed = 99, Values = state.Values, Naturals = state.Naturals, Programmes = [], InjectTurns = [], CardAnswers = [], Crises = state.Crises,
        };

        Assert.Equal(1, world.Value(world.Step(luck, TurnInputs.None).State, "bolivia.shots"));
    }

    [Fact]
    public void A_state_of_a_world_with_other_crises_is_refused() =>
        Assert.Throws<ArgumentException>(() => Heating.Crisis("war", onWhen: TurnNumber > 0).Build().Step(Heating.Build().Opening(1), TurnInputs.None));

    /// <summary>By turn: W while the only crisis is on, else a dot.</summary>
    private static string Course(WorldModel world)
    {
        var state = world.Opening(1);
        var course = "";
        for (var turn = 1; turn <= 6; turn++)
        {
            course += state.Crises[0].IsOn(turn) ? 'W' : '.';
            state = world.Step(state, TurnInputs.None).State;
        }

        return course;
    }
}

using Wargame.Sessions;
using Wargame.Sessions.Scenarios;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Tests;

public sealed class LoadingAValidScenario
{
    private static readonly ScenarioDefinition Valley = ScenarioLoader.Load(MemoryFiles.Valley).Scenario!;

    [Fact]
    public void A_complete_scenario_loads_from_disk_without_a_finding()
    {
        var result = ScenarioLoader.Load(Path.Combine(MemoryFiles.Root, "valley"));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(Valley.Hash, result.Scenario!.Hash);
    }

    [Fact]
    public void The_engine_compiles_what_the_loader_accepts() =>
        Assert.NotNull(WorldModel.Compile(Valley.World, "evidence-2025").Find("lowland.rung"));

    [Fact]
    public void The_header_is_read()
    {
        Assert.Equal(("valley", "The valley: one test", 60), (Valley.Id, Valley.Title, Valley.Minutes));
        Assert.Equal("Q1 2009", Valley.TurnLabel(3));
        Assert.Equal(4, Valley.World.Turns);
        Assert.Equal(TimeSpan.FromSeconds(90), Valley.Clocks[Phase.Commitment]);
        Assert.Equal(TimeSpan.Zero, Valley.Clocks[Phase.Outcome]);
        Assert.Equal(HostAnswer.Conditions, Valley.SilenceAnswer);
        Assert.Equal(["BO-S", "BO-B"], Valley.Map.Regions["lowland"]);
        Assert.Equal(["highland", "us"], Valley.Teams.Select(team => team.Actor));
        Assert.Equal(SignOffRule.Majority, Valley.Teams[0].SignOff);
        Assert.StartsWith("# The highland government", Valley.Teams[0].Brief);
    }

    [Fact]
    public void An_adjusted_coefficient_keeps_its_profiles_in_proportion_and_remembers_what_was_declared()
    {
        var coefficient = Valley.World.Coefficients.Single(one => one.Id == "spray_alienation");
        Assert.Equal((5.5, 4.95, "The valley is poorer."), (coefficient.Value, coefficient.Adjusted!.Declared, coefficient.Adjusted.Because));
        Assert.Equal(3 * 5.5 / 4.95, coefficient.Profiles["evidence-2025"], 12);
    }

    [Fact]
    public void Belief_profiles_begin_with_the_default() => Assert.Equal(["bd01", "evidence-2025"], Valley.World.Profiles.Select(profile => profile.Id));

    [Fact]
    public void A_rule_a_ladder_and_a_card_say_which_causal_mechanisms_they_carry()
    {
        Assert.Equal((2, "People turn to their protector."), Valley.World.CausalMechanisms.Select(one => (one.Number, one.Text)).Single());
        Assert.Equal([2], Valley.World.Rules.Single(rule => rule.Mechanisms.Length > 0).Mechanisms);
        Assert.Equal([2], Valley.World.Ladders[0].Mechanisms);
        Assert.Equal([2], Valley.World.Cards[0].Mechanisms);
    }

    [Fact]
    public void A_map_of_several_countries_may_name_and_enlarge_its_places()
    {
        var wider = MemoryFiles.Valley.Replacing("valley/scenario.yaml", "  countries: bol\n  variable: services\n  regions: { lowland: [BO-S, BO-B], valley-floor: [BO-C] }",
            "  countries: [bol, usa]\n  variable: services\n  regions: { lowland: [BO-S, US-TX], valley-floor: [BO-C] }\n  labels: { lowland: Low }\n  enlarge: [lowland, valley-floor]");

        var result = ScenarioLoader.Load(wider);

        Assert.Empty(result.Diagnostics);
        var map = result.Scenario!.Map;
        Assert.Equal(["bol", "usa"], map.Countries);
        Assert.Equal(["BO-S", "US-TX"], map.Regions["lowland"]);
        Assert.Equal("Low", map.Labels["lowland"]);
        Assert.Equal(["lowland", "valley-floor"], map.Enlarged);
    }

    [Fact]
    public void The_other_side_of_a_relation_is_filled_in()
    {
        var relations = Valley.World.Entities.ToDictionary(entity => entity.Id, entity => entity.Relations);
        Assert.Equal(["lowland", "valley-floor"], relations["highland"]["governs"]);
        Assert.Equal(["growers"], relations["valley-floor"]["segments"]);
        Assert.Equal(["lowland"], relations["valley-floor"]["borders"]);
        Assert.Equal(["growers"], relations["union"]["represents"]);
    }

    [Fact]
    public void The_effect_of_an_instrument_ranges_over_its_targets_and_asks_whether_it_was_ordered()
    {
        var rule = Rule("eradication-angers");
        Assert.Equal((RuleOrigin.Instrument, "eradicate"), (rule.Origin, rule.OriginId));
        Assert.Equal(["t", "s"], rule.Bindings.Select(binding => binding.Name));
        Assert.Equal((EntityKind.Region, "coca"), (rule.Bindings[0].Kind!.Value, rule.Bindings[0].Tag!));
        Assert.Equal("((level(eradicate, t) > 0) And (u > 0.1))", FormulaText.Show(rule.When!.Root));
        Assert.Equal(["u"], rule.Lets.Select(let => let.Name));
        Assert.Equal("effect(eradicate, t)", FormulaText.Show(rule.Lets[0].Value.Root));
        Assert.Equal(["level"], Rule("eradication-clears-fields").Lets.Select(let => let.Name));
    }

    [Fact]
    public void An_instrument_without_a_target_has_a_rule_for_each_kind_of_orderer()
    {
        Assert.Equal(EntityKind.Government, Rule("voice-costs").Bindings[0].Kind);
        Assert.Equal(EntityKind.UnitedStates, Rule("voice-costs-for-united-states").Bindings[0].Kind);
        Assert.Equal("voice-costs", Rule("voice-costs-for-united-states").Cause);
    }

    [Fact]
    public void The_effects_of_injects_choices_and_rungs_say_what_they_belong_to()
    {
        Assert.Equal(("fired(march)", RuleOrigin.Inject, "march"), Origin("march-shakes"));
        Assert.Equal(("chosen(answer-the-march, troops)", RuleOrigin.Choice, "answer-the-march/troops"), Origin("troops-anger"));
        Assert.Equal(("(lowland.rung > 1)", RuleOrigin.Ladder, "secession"), Origin("rung-costs-approval"));
        Assert.Equal("coca-grows-back", Rule("coca-grows-back").OriginId);
    }

    [Fact]
    public void A_crisis_says_when_it_breaks_out_and_ends_and_its_effects_wait_for_it()
    {
        var strike = Assert.Single(Valley.World.Crises);
        Assert.Equal(("The strike", "Growers block the road", "The road is open again", Channel.Cable, "The embassy"), (strike.Name, strike.Headline, strike.HeadlineOver, strike.Channel, strike.From));
        Assert.Equal(["us"], strike.To);
        Assert.Equal("((growers.bond_state > 45) Or (turns_on(strike) >= 3))", FormulaText.Show(strike.OffWhen!.Root));
        Assert.Equal((2, true), (strike.CoolDown, strike.Repeats));
        Assert.Equal([2], strike.Mechanisms);
        Assert.Equal(("began(strike)", RuleOrigin.Crisis, "strike"), Origin("strike-shocks"));
        Assert.Equal(("(on(strike) And (turn > 1))", RuleOrigin.Crisis, "strike"), Origin("strike-costs"));
    }

    [Fact]
    public void A_kinds_doctrine_becomes_its_actors_and_me_becomes_the_actor()
    {
        var doctrine = Valley.World.Doctrines.Single(each => each.Actor == "highland");
        Assert.Null(doctrine.Kind);
        Assert.Equal("if((highland.corruption < 50), 6, 2)", FormulaText.Show(doctrine.Preferences[0].Worth.Root));
        var us = Valley.World.Doctrines.Single(each => each.Actor == "us");
        Assert.Equal(("us", 500, Mode.Conditioned), (us.Preferences[1].Target, us.Preferences[0].Level, us.Preferences[0].Mode));
    }

    [Fact]
    public void Every_rule_cites_its_source_and_place()
    {
        Assert.All(Valley.World.Rules, rule => Assert.NotEmpty(rule.Citation.Source));
        Assert.Equal("valley/world.yaml:60:9", Rule("spraying-turns-growers-from-the-state").At.ToString());
    }

    [Fact]
    public void The_hash_changes_with_any_file_but_not_with_line_ends()
    {
        Assert.Matches("^[0-9a-f]{64}$", Valley.Hash);
        Assert.NotEqual(Valley.Hash, ScenarioLoader.Load(MemoryFiles.Valley.With("valley/briefs/us.md", "# Other\n")).Scenario!.Hash);
        var windows = MemoryFiles.Valley.With("valley/play.yaml", MemoryFiles.Valley.Text("valley/play.yaml").Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(Valley.Hash, ScenarioLoader.Load(windows).Scenario!.Hash);
    }

    private static RuleDefinition Rule(string id) => Assert.Single(Valley.World.Rules, rule => rule.Id == id);

    private static (string When, RuleOrigin Origin, string Id) Origin(string id) =>
        (FormulaText.Show(Rule(id).When!.Root), Rule(id).Origin, Rule(id).OriginId);

    [Fact]
    public void Seats_have_titles_and_rights_and_a_sign_off_names_who_signs()
    {
        const string Seats = "seats: [President, Minister of Defence]\n    sign_off: majority";
        const string Offices = "seats: [President, { title: Minister of Defence, may: [draft, answer] }]\n    sign_off: { by: President, need: all }";
        var result = ScenarioLoader.Load(MemoryFiles.Valley.Replacing("valley/scenario.yaml", Seats, Offices));

        var team = result.Scenario!.Teams[0];
        Assert.Equal(["President", "Minister of Defence"], team.Seats);
        Assert.Equal(SignOffRule.All, team.SignOff);
        Assert.True(team.May("President", SeatRight.Draft) && team.May("President", SeatRight.Sign));
        Assert.True(team.May("Minister of Defence", SeatRight.Answer) && !team.May("Minister of Defence", SeatRight.Sign));
        Assert.True(Valley.Teams[0].May("Minister of Defence", SeatRight.Sign));
        Assert.Equal(ReasonRule.Asked, result.Scenario.DecisionReasons);
    }

    [Fact]
    public void A_right_that_no_seat_holds_is_a_warning()
    {
        var odd = MemoryFiles.Valley.Replacing("valley/scenario.yaml", "seats: [President, Minister of Defence]",
            "seats: [{ title: President, may: [sign, draft, negotiate] }, { title: Minister of Defence, may: [draft] }]");

        var found = Assert.Single(ScenarioLoader.Load(odd).Diagnostics);

        Assert.Equal(("WG0553", Severity.Warning), (found.Code, found.Severity));
        Assert.Contains("answer", found.Message, StringComparison.Ordinal);
    }
}

using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Events;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Control says who is told how much of what, and takes it back.</summary>
public sealed class DisclosureTests
{
    private static readonly FactName Corruption = Disclosing.Number("bolivia.corruption");

    private static Room Bribed()
    {
        var room = new Room().Seat("bolivia-1").Seat("us-1").Seat("autonomists-1").To(Phase.Deliberation);
        room.Do(room.Draft("us-1", "x", "bribe", "bolivia", level: 800));
        return room.To(Phase.Outcome);
    }

    private static FactName BribeOf(Room room) => new(FactKind.Order, room.State.Turns[0].Given.Single(given => given.Draft.Instrument == "bribe").Draft.OrderId(1));

    [Fact]
    public void A_number_that_nobody_sees_is_confirmed_to_one_team_and_to_no_other()
    {
        var room = new Room().To(Phase.Outcome);

        room.Do(room.Sets(Corruption, DisclosureLevel.Confirmed, "us"));

        Assert.NotNull(room.Explain("us", "bolivia.corruption"));
        Assert.All(new[] { "bolivia", "autonomists", Eyes.Board }, other => Assert.Null(room.Explain(other, "bolivia.corruption")));
        var news = Assert.Single(room.Team("us").News, item => item.Inject.Id.StartsWith("intelligence/number/confirmed/", StringComparison.Ordinal));
        Assert.Equal((Channel.Intelligence, "50"), (news.Inject.Channel, news.Inject.Text));
        Assert.DoesNotContain(room.Team("bolivia").News, item => item.Inject.Id.StartsWith("intelligence", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_taken_back_is_as_the_scenario_has_it_and_both_stand_in_the_log()
    {
        var room = new Room().To(Phase.Outcome);
        var before = Eyes.Text(room.Team("us"));
        room.Do(room.Sets(Corruption, DisclosureLevel.Rumour, "us"));
        Assert.NotEqual(before, Eyes.Text(room.Team("us")));

        room.Do(room.Sets(Corruption, null, "us"));

        Assert.Equal(before, Eyes.Text(room.Team("us")));
        var log = room.ControlDesk().Log.Select(entry => entry.Text).Take(2).ToList();
        Assert.StartsWith("Control leaves “corruption, Bolivia” to the scenario’s rule for United States", log[0], StringComparison.Ordinal);
        Assert.Equal("Control lets out a rumour of “corruption, Bolivia” to United States: A courier talked", log[1]);
        Assert.Empty(room.Do(room.Sets(Corruption, null, "us")));
    }

    [Fact]
    public void What_is_set_for_everyone_gives_way_to_what_is_set_for_one_and_replaces_what_was()
    {
        var room = new Room().To(Phase.Outcome);
        room.Do(room.Sets(Corruption, DisclosureLevel.Confirmed));
        room.Do(room.Sets(Corruption, DisclosureLevel.Hidden, "us"));
        Assert.Null(room.Explain("us", "bolivia.corruption"));
        Assert.NotNull(room.Explain("bolivia", "bolivia.corruption"));
        // The projector hangs where the United States look.
        Assert.Null(room.Explain(Eyes.Board, "bolivia.corruption"));

        room.Do(room.Sets(Corruption, DisclosureLevel.Confirmed));

        Assert.NotNull(room.Explain("us", "bolivia.corruption"));
        Assert.NotNull(room.Explain(Eyes.Board, "bolivia.corruption"));
        Assert.Single(room.ControlDesk().Disclosures);
    }

    [Theory]
    [InlineData(FactKind.Number, "bolivia.nothing", "us", "S1201")]
    [InlineData(FactKind.Order, "01/us/none", "bolivia", "S1201")]
    [InlineData(FactKind.Inject, "nothing", "us", "S1201")]
    [InlineData(FactKind.Card, "oas", "us", "S1201")]
    [InlineData(FactKind.Number, "bolivia.corruption", "chapare", "S0110")]
    [InlineData(FactKind.Card, "us", "us", "S1202")]
    [InlineData(FactKind.Number, "us.cash", "us", "S1202")]
    public void What_is_no_fact_or_no_reader_or_ones_own_is_refused(FactKind kind, string subject, string to, string code)
    {
        var room = new Room().To(Phase.Outcome);

        var refusal = room.Refused(room.Sets(new(kind, subject), DisclosureLevel.Hidden, to));

        Assert.Equal(code == "S0110" ? Refusals.NoSuchParty.Code : code, refusal.Code);
    }

    [Fact]
    public void A_reason_is_needed_and_only_control_may()
    {
        var room = new Room().Seat("us-1").To(Phase.Outcome);

        Assert.Equal(Refusals.BadReason, room.Refused(room.Sets(Corruption, DisclosureLevel.Rumour, "us") with { Reason = " " }));
        Assert.Equal(Refusals.NotControl, room.Refused(room.Sets(Corruption, DisclosureLevel.Rumour, "us") with { By = Room.By("us-1") }));
    }

    [Fact]
    public void A_rumour_of_a_covert_order_says_what_and_where_and_not_how_much()
    {
        var room = Bribed();
        Assert.DoesNotContain(SmallScenario.Bribe, Eyes.Text(room.Team("bolivia")), StringComparison.Ordinal);

        room.Do(room.Sets(BribeOf(room), DisclosureLevel.Rumour, "bolivia"));

        var order = room.Team("bolivia").Outcome!.Orders.Single(order => order.Told == DisclosureLevel.Rumour);
        Assert.Equal((SmallScenario.Bribe, "bolivia", 0), (order.Instrument.Name, order.Target!.Id, order.Level));
        Assert.StartsWith("said/", order.OrderId, StringComparison.Ordinal);
        Assert.DoesNotContain("01/us/x", Eyes.Text(room.Team("bolivia")), StringComparison.Ordinal);
        Assert.DoesNotContain("800", Eyes.Text(room.Team("bolivia").Outcome!.Orders), StringComparison.Ordinal);
        Assert.DoesNotContain(SmallScenario.Bribe, Eyes.Text(room.Team("autonomists")), StringComparison.Ordinal);
    }

    [Fact]
    public void Part_of_an_order_is_who_gave_it_or_how_strong_it_was()
    {
        for (ulong seed = 1; seed < 12; seed++)
        {
            var room = new Room(seed: seed).Seat("us-1").To(Phase.Deliberation);
            room.Do(room.Draft("us-1", "x", "bribe", "bolivia", level: 800));
            room.To(Phase.Outcome);
            room.Do(room.Sets(BribeOf(room), DisclosureLevel.Partial, "bolivia"));
            var order = room.Team("bolivia").Outcome!.Orders.Single(order => order.Told == DisclosureLevel.Partial);

            Assert.True(order.Actor is null != (order.Level == 0), $"seed {seed}");
            Assert.False(order.Wrong);
        }
    }

    [Fact]
    public void A_confirmed_order_is_named_among_the_causes_that_were_hidden()
    {
        var room = Bribed();
        Assert.Contains(room.Explain("bolivia", "bolivia.approval")!.Causes, cause => cause.Sort == CauseSort.Hidden);

        room.Do(room.Sets(BribeOf(room), DisclosureLevel.Confirmed, "bolivia"));

        Assert.Contains(room.Explain("bolivia", "bolivia.approval")!.Causes, cause => cause.Label == SmallScenario.Bribe);
        Assert.Equal(800, room.Team("bolivia").Outcome!.Orders.Single(order => order.Instrument.Id == "bribe").Level);
    }

    [Fact]
    public void A_secret_cable_goes_round_as_a_headline_or_only_as_its_addressee()
    {
        var room = new Room().To(Phase.Briefing);
        var cable = new FactName(FactKind.Inject, "cable");

        room.Do(room.Sets(cable, DisclosureLevel.Partial, "bolivia"));
        var part = Assert.Single(room.Team("bolivia").News, item => item.Inject.Id.StartsWith("intelligence/inject/partial", StringComparison.Ordinal));
        Assert.Equal((SmallScenario.Cable, "", ""), (part.Inject.Title, part.Inject.Text, part.Inject.From));

        room.Do(room.Sets(cable, DisclosureLevel.Rumour, "bolivia"));
        Assert.DoesNotContain(SmallScenario.Cable, Eyes.Text(room.Team("bolivia")), StringComparison.Ordinal);
        Assert.Contains(room.Team("bolivia").News, item => item.Inject.Id.StartsWith("intelligence/inject/rumour", StringComparison.Ordinal));

        room.Do(room.Sets(cable, DisclosureLevel.Confirmed, "bolivia"));
        Assert.Contains(room.Team("bolivia").News, item => item.Inject.Text == SmallScenario.Cable);
        Assert.DoesNotContain(SmallScenario.Cable, Eyes.Text(room.Projector()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_private_card_can_come_out()
    {
        var room = new Room().Seat("us-1").To(Phase.Deliberation);

        room.Do(room.Sets(new(FactKind.Card, "us"), DisclosureLevel.Confirmed, "bolivia"));

        Assert.Contains(SmallScenario.AmericanCard, Eyes.Text(room.Team("bolivia").News), StringComparison.Ordinal);
        Assert.DoesNotContain(SmallScenario.AmericanCard, Eyes.Text(room.Team("autonomists")), StringComparison.Ordinal);
    }

    [Fact]
    public void Secret_clauses_come_out_whole_and_an_agreement_as_a_rumour_of_its_parties()
    {
        var room = Treaties.Table().Agreed(Treaties.Of(Treaties.Promise));
        Assert.Empty(room.Team("us").Agreements.Agreements);

        room.Do(room.Sets(new(FactKind.Agreement, Treaties.Id), DisclosureLevel.Rumour, "us"));
        Assert.Empty(room.Team("us").Agreements.Agreements);
        Assert.Contains(room.Team("us").News, item => item.Inject.Id.StartsWith("intelligence/agreement/rumour", StringComparison.Ordinal));

        room.Do(room.Sets(new(FactKind.Agreement, Treaties.Id), DisclosureLevel.Partial, "us"));
        Assert.Empty(Assert.Single(room.Team("us").Agreements.Agreements).Versions.Single().Clauses);
        Assert.DoesNotContain(Treaties.SecretWords, Eyes.Text(room.Team("us")), StringComparison.Ordinal);

        room.Do(room.Sets(new(FactKind.Clauses, Treaties.Id), DisclosureLevel.Confirmed, "us"));
        Assert.Contains(Treaties.SecretWords, Eyes.Text(room.Team("us").Agreements), StringComparison.Ordinal);
        Assert.DoesNotContain(Treaties.SecretWords, Eyes.Text(room.Projector()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_with_disclosures_read_from_its_text_is_the_session()
    {
        var room = Bribed();
        room.Do(room.Sets(BribeOf(room), DisclosureLevel.Rumour, "bolivia"));
        room.Do(room.Sets(Corruption, null, "us") with { Level = DisclosureLevel.Partial });

        var read = room.Events.Select(happened => SessionEventJson.Read(SessionEventJson.Write(happened))).Aggregate(SessionState.Empty, room.Rules.Evolve);

        Assert.Equal(room.State.Disclosures, read.Disclosures);
        Assert.Contains("\"is\":\"disclosure-set\"", SessionEventJson.Write(room.Events[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Control_sees_beside_the_truth_what_each_was_told_and_the_review_shows_both()
    {
        var room = new Room(rules: Disclosing.With(Disclosing.Rule(new(FactKind.Number, "coca", "chapare"), DisclosureLevel.Partial, ["us"], error: 1))).To(Phase.Outcome);

        var fact = View.WhoKnows(room.Rules, room.State, Disclosing.Number("chapare.coca"))!;

        Assert.Equal(room.State.World.Values[fact.Slot!.Index], fact.Truth);
        var us = fact.Readers.Single(reader => reader.Actor?.Id == "us");
        Assert.Equal((DisclosureLevel.Partial, GrantSource.Rule, true), (us.Level, us.Source, us.Wrong));
        Assert.Equal(room.Team("us").Map.Regions.Single(region => region.Region.Id == "chapare").Numbers.Single(number => number.Key == "chapare.coca").Told[^1], us.Estimate! with { Wrong = false });
        Assert.Equal(DisclosureLevel.Confirmed, fact.Readers.Single(reader => reader.Actor?.Id == "bolivia").Level);
        Assert.Equal(DisclosureLevel.Hidden, fact.Readers.Single(reader => reader.Actor is null).Level);

        room.To(Phase.HotWash);
        var told = View.OfReview(room.Rules, room.State)!.Turns.Select(turn => Assert.Single(turn.Told)).ToList();
        Assert.Equal(3, told.Count);
        Assert.All(told, line => Assert.True(line.Wrong && line.Truth > 0 && line.Estimate is not null));
    }
}

using Wargame.Sessions.Agreements;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>How the engine watches what was agreed, and who learns of a breach.</summary>
public sealed class BreachTests
{
    [Fact]
    public void An_order_against_a_clause_is_a_breach_with_the_order_as_evidence()
    {
        var room = Treaties.Table().Agreed(Treaties.Of(Treaties.NoStrike));
        room.Do(room.Draft("autonomists-1", "a", "strike", "lowlands", level: 700));

        var breach = Assert.Single(room.Breaches());
        Assert.Equal(("autonomists", 1, 1), (breach.Party, breach.Clause, breach.Turn));
        Assert.Equal(("strike", "lowlands", 700), (breach.Evidence.Instrument, breach.Evidence.Target, breach.Evidence.Level));
        Assert.Equal(["autonomists", "bolivia"], breach.KnownTo);
    }

    [Theory]
    [InlineData("lowlands", 1)]
    [InlineData("chapare", 0)]
    public void Only_the_place_that_is_named_counts_with_all_that_lies_in_it(string where, int breaches)
    {
        var room = Treaties.Table().Agreed(Treaties.Of(Treaties.NoStrike));
        room.Do(room.Draft("autonomists-1", "a", "strike", where));
        Assert.Equal(breaches, room.Breaches().Count);

        var country = Treaties.Table().Agreed(Treaties.Of(Treaties.NoStrike with { Target = "bolivia", Instruments = [] }));
        country.Do(country.Draft("autonomists-1", "a", "strike", where));
        Assert.Single(country.Breaches());
    }

    [Fact]
    public void What_ran_before_breaks_a_ceasefire_unless_it_is_stopped()
    {
        var room = Treaties.Table();
        room.Do(room.Draft("autonomists-1", "a", "strike", "lowlands", turns: 3));
        room.To(Phase.Outcome).To(Phase.Deliberation);
        room.Agreed(Treaties.Of(Treaties.NoStrike));

        Assert.Equal(2, Assert.Single(room.Breaches()).Turn);
        room.To(Phase.Deliberation);
        room.Do(new StopProgramme(room.NextId(), room.Now, Room.By("autonomists-1"), room.State.World.Programmes[0].Order.Id, true));
        Assert.Empty(room.Breaches());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(400, 1)]
    [InlineData(500, 0)]
    public void What_is_kept_up_must_run_at_the_level_that_was_promised(int level, int breaches)
    {
        var room = Treaties.Table().Agreed(Treaties.Of(Treaties.Roads).Among("bolivia", "us"));
        if (level > 0)
            room.Do(room.Draft("us-1", "a", "roads", "chapare", level, Mode.Accepted));

        var found = room.Breaches();
        Assert.Equal(breaches, found.Count);
        Assert.All(found, breach => Assert.Equal(level, breach.Evidence.Level));
    }

    [Fact]
    public void A_number_beyond_its_bound_is_a_breach_with_its_value_as_evidence()
    {
        var room = Treaties.Table().Agreed(Treaties.Of(Treaties.Quiet, Treaties.Quiet with { Kind = TermKind.AtLeast }));

        var breach = Assert.Single(room.Breaches());
        Assert.Equal("lowlands.tension", breach.Evidence.Number);
        Assert.Equal(room.State.World.Values[room.Rules.Model.Find("lowlands.tension")!.Index], breach.Evidence.Value);
    }

    [Fact]
    public void A_covert_breach_is_known_to_the_one_who_did_it_and_to_control_until_control_discloses_it()
    {
        var noBribes = Treaties.NoStrike with { Party = "us", Instruments = [], Target = "bolivia" };
        var room = Treaties.Table().Agreed(Treaties.Of(noBribes).Among("bolivia", "us"));
        room.Do(room.Draft("us-1", "a", "bribe", "bolivia"));

        var breach = Assert.Single(room.Breaches());
        Assert.Equal(["us"], breach.KnownTo);
        Assert.Empty(room.Team("bolivia").Agreements.Breaches);
        Assert.Single(room.ControlDesk().Agreements.Breaches);

        room.Do(new DiscloseBreach(room.NextId(), room.Now, Room.Control, breach.Id, ["bolivia"]));
        Assert.Single(room.Team("bolivia").Agreements.Breaches);
        Assert.Contains(room.Team("bolivia").News, news => news.Inject.Id.StartsWith("agreement-broken/", StringComparison.Ordinal));
        Assert.Empty(room.Team("autonomists").Agreements.Breaches);
        Assert.Equal("S0823", room.Refused(new DiscloseBreach(room.NextId(), room.Now, Room.Control, breach.Id, ["bolivia"])).Code);

        room.Do(new DiscloseBreach(room.NextId(), room.Now, Room.Control, breach.Id, [Breach.Everyone]));
        Assert.Single(room.Projector().Agreements.Breaches);
    }

    [Fact]
    public void Control_sees_in_the_packet_what_the_release_would_report_and_teams_do_not()
    {
        var room = Treaties.Table().Agreed(Treaties.Of(Treaties.NoStrike));
        room.Do(room.Draft("autonomists-1", "a", "strike", "lowlands"));
        room.To(Phase.Adjudication);

        Assert.True(Assert.Single(room.ControlDesk().Agreements.Breaches).Proposed);
        Assert.Empty(room.Team("bolivia").Agreements.Breaches);
        Assert.Empty(room.State.Breaches);
    }

    [Fact]
    public void Control_judges_a_promise_with_a_reason_and_chooses_who_learns_of_it()
    {
        var room = Treaties.Table().Agreed(Treaties.Of(Treaties.Promise));
        Assert.Equal("S0817", room.Refused(Judges(room, 1, "They told the press.")).Code);
        Assert.Empty(room.Breaches());
        Assert.Equal("S0817", room.Refused(Judges(room, 2, "They told the press.")).Code);
        Assert.Equal("S0005", room.Refused(Judges(room, 1, "")).Code);
        Assert.Equal("S0101", room.Refused(Judges(room, 1, "They told the press.") with { By = Room.By("bolivia-1") }).Code);
        Assert.Equal("S0702", room.Refused(Judges(room, 1, "They told the press.") with { To = ["nobody"] }).Code);
        room.Do(Judges(room, 1, "They told the press."));

        Assert.Equal("They told the press.", Assert.Single(room.Team("autonomists").Agreements.Breaches).Breach.Reason);
        Assert.Empty(room.Team("bolivia").Agreements.Breaches);
    }

    [Fact]
    public void Nothing_is_broken_before_it_binds_or_after_it_ended()
    {
        var room = Treaties.Table().Agreed(Treaties.Of(Treaties.NoStrike) with { Until = 1 });
        Assert.Empty(room.Breaches());
        room.To(Phase.Deliberation);
        room.Do(room.Draft("autonomists-1", "a", "strike", "lowlands"));
        Assert.Empty(room.Breaches());
    }

    private static ReportBreach Judges(Room room, int clause, string reason) =>
        new(room.NextId(), room.Now, Room.Control, Treaties.Id, clause, reason, ["autonomists"]);
}

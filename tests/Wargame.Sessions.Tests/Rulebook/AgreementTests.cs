using Wargame.Sessions.Agreements;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Tests.Small;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>How an agreement comes about and ends.</summary>
public sealed class AgreementTests
{
    [Fact]
    public void It_is_in_force_when_each_party_has_signed_the_same_version()
    {
        var room = Treaties.Table();
        Assert.IsType<AgreementOffered>(Assert.Single(room.Do(room.Offer("bolivia-1", Treaties.Of(Treaties.NoStrike)))));
        Assert.IsType<AgreementSigned>(Assert.Single(room.Do(room.Signs("bolivia-1"))));
        Assert.Equal(Standing.Offered, room.Treaty().In(1));

        Assert.Equal(1, Assert.IsType<AgreementInForce>(room.Do(room.Signs("autonomists-1"))[^1]).FromTurn);
        Assert.Equal(Standing.InForce, room.Treaty().In(1));
        Assert.Equal(Standing.Expired, room.Treaty().In(4));
    }

    [Fact]
    public void A_counter_proposal_is_a_new_version_that_asks_for_all_signatures_anew()
    {
        var room = Treaties.Table();
        room.Do(room.Offer("bolivia-1", Treaties.Of(Treaties.NoStrike)));
        room.Do(room.Signs("bolivia-1"));
        room.Do(room.Offer("autonomists-1", Treaties.Of(Treaties.NoStrike, Treaties.Quiet), onto: 1));

        Assert.Equal([1, 2], room.Treaty().Versions.Select(version => version.Number));
        Assert.Equal(["bolivia"], room.Treaty().Versions[0].SignedBy);
        Assert.Empty(room.Treaty().Versions[1].SignedBy);
        Assert.Equal("S0810", room.Refused(room.Signs("autonomists-1", version: 1)).Code);
        Assert.Equal("S0810", room.Refused(room.Offer("bolivia-1", Treaties.Of(Treaties.Quiet), onto: 1)).Code);
        room.Do(room.Signs("bolivia-1", version: 2));
        room.Do(room.Signs("autonomists-1", version: 2));
        Assert.True(room.Treaty().WasSigned);
    }

    [Fact]
    public void A_team_has_signed_when_its_own_rule_is_met()
    {
        var room = Treaties.Table().Seat("autonomists-2");
        room.Do(room.Offer("bolivia-1", Treaties.Of(Treaties.NoStrike)));
        room.Do(room.Signs("bolivia-1"));
        room.Do(room.Signs("autonomists-1"));
        Assert.False(room.Treaty().WasSigned);
        Assert.Equal("S0812", room.Refused(room.Signs("autonomists-1")).Code);

        room.Do(room.Signs("autonomists-2"));
        Assert.True(room.Treaty().WasSigned);
    }

    [Fact]
    public void Control_negotiates_for_an_actor_that_nobody_plays_and_for_no_other()
    {
        var room = Treaties.Table();
        room.Do(room.Offer("bolivia-1", Treaties.Of(Treaties.Quiet).Among("bolivia", "oas")));
        room.Do(room.Signs("bolivia-1"));
        Assert.Equal("S0706", room.Refused(new SignAgreement(room.NextId(), room.Now, Room.Control, Treaties.Id, 1, "bolivia")).Code);

        room.Do(new SignAgreement(room.NextId(), room.Now, Room.Control, Treaties.Id, 1, "oas"));
        Assert.True(room.Treaty().WasSigned);
    }

    [Fact]
    public void A_sponsor_proposes_and_does_not_sign_and_a_reader_only_reads()
    {
        var room = Treaties.Table();
        var text = Treaties.Of(Treaties.NoStrike) with { Sponsors = ["us"] };
        room.Do(room.Offer("us-1", text, id: "us/gas"));
        Assert.Equal("S0811", room.Refused(room.Signs("us-1", id: "us/gas")).Code);

        room.Do(room.Offer("bolivia-1", Treaties.Of(Treaties.NoStrike) with { Readers = ["us"] }));
        Assert.Equal("S0811", room.Refused(room.Offer("us-1", text, onto: 1)).Code);
        Assert.Equal("S0811", room.Refused(room.Leaves("us-1")).Code);
    }

    [Fact]
    public void What_is_in_force_is_denounced_and_what_is_not_is_withdrawn()
    {
        var room = Treaties.Table().Agreed(Treaties.Of(Treaties.NoStrike));
        Assert.Equal("S0005", room.Refused(room.Leaves("autonomists-1", "")).Code);
        room.Do(room.Leaves("autonomists-1"));
        Assert.Equal(Standing.Denounced, room.Treaty().In(1));
        Assert.Equal("S0813", room.Refused(room.Leaves("bolivia-1")).Code);

        var early = Treaties.Table();
        early.Do(early.Offer("bolivia-1", Treaties.Of(Treaties.NoStrike)));
        early.Do(early.Leaves("autonomists-1"));
        Assert.Equal(Standing.Withdrawn, early.Treaty().In(1));
        Assert.Equal("S0813", early.Refused(early.Signs("bolivia-1")).Code);
    }

    [Fact]
    public void Signed_after_the_orders_are_locked_it_binds_from_the_next_turn_and_denounced_then_it_still_binds_in_this_one()
    {
        var late = Treaties.Table();
        late.To(Phase.Adjudication);
        late.Agreed(Treaties.Of(Treaties.NoStrike));
        Assert.False(late.Treaty().Binds(1));
        Assert.True(late.Treaty().Binds(2));

        var leaving = Treaties.Table().Agreed(Treaties.Of(Treaties.NoStrike)).To(Phase.Adjudication);
        leaving.Do(leaving.Leaves("autonomists-1"));
        Assert.True(leaving.Treaty().Binds(1));
        Assert.False(leaving.Treaty().Binds(2));
    }

    [Fact]
    public void A_draft_may_be_unfinished_and_is_thrown_away_without_a_trace()
    {
        var room = Treaties.Table();
        room.Do(room.Keeps("bolivia-1", new("", [], [], [], [], 0)));
        Assert.Equal(Standing.Draft, room.Treaty().In(1));
        room.Do(new DropAgreementDraft(room.NextId(), room.Now, Room.By("bolivia-1"), Treaties.Id));

        Assert.Empty(room.State.Agreements);
    }

    [Fact]
    public void People_negotiate_in_a_pause_and_not_before_the_start_or_after_the_end()
    {
        var room = new Room().Seat("bolivia-1").Seat("autonomists-1");
        Assert.Equal("S0201", room.Refused(room.Offer("bolivia-1", Treaties.Of(Treaties.NoStrike))).Code);
        room.To(Phase.Deliberation);
        room.Do(new PauseSession(room.NextId(), room.Now, Room.Control, "Fire drill"));
        room.Do(room.Offer("bolivia-1", Treaties.Of(Treaties.NoStrike)));
        room.Do(new ResumeSession(room.NextId(), room.Now, Room.Control));
        room.To(Phase.HotWash);
        Assert.Equal("S0201", room.Refused(room.Signs("bolivia-1")).Code);
    }

    [Fact]
    public void An_agreement_read_from_its_stored_text_is_the_agreement()
    {
        var room = Treaties.Table().Agreed(Treaties.Of(Treaties.NoStrike, Treaties.Promise));
        room.Do(room.Draft("autonomists-1", "a", "strike", "lowlands"));
        room.To(Phase.Outcome);
        room.Do(new DiscloseBreach(room.NextId(), room.Now, Room.Control, room.State.Breaches[0].Id, ["us"]));
        room.Do(room.Leaves("bolivia-1"));

        var read = room.Events.Select(happened => SessionEventJson.Read(SessionEventJson.Write(happened))).Aggregate(SessionState.Empty, room.Rules.Evolve);

        Assert.Equal(Seen.Eyes.Text(room.State.Agreements), Seen.Eyes.Text(read.Agreements));
        Assert.Equal(Seen.Eyes.Text(room.State.Breaches), Seen.Eyes.Text(read.Breaches));
        Assert.Contains("us", read.Breaches[0].KnownTo);
    }
}

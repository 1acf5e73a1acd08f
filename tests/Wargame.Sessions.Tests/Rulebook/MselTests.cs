using System.Collections.Immutable;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Msel;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>The master scenario events list in the hands of control.</summary>
public sealed class MselTests
{
    private static readonly InjectWords Words = new("The bridge is shut", "Nobody crosses. CANARY-BRIDGE", "El Deber");

    private static PlanInject Plan(Room room, string inject, InjectComing coming, int? turn = null, string reason = "The room needs time") =>
        new(room.NextId(), room.Now, Room.Control, inject, coming, turn, reason);

    private static WriteInject Write(Room room, int? turn = null, params ImmutableArray<string> to) =>
        new(room.NextId(), room.Now, Room.Control, Channel.Email, to, Words, turn);

    private static MselRow Row(Room room, string inject) => room.ControlDesk().Msel.Single(row => row.Inject.Id == inject);

    [Fact]
    public void What_is_held_does_not_come_and_comes_in_the_next_turn_once_it_is_let_go()
    {
        var room = new Room();
        room.Do(Plan(room, "square", InjectComing.Held));
        room.To(Phase.Briefing);

        Assert.DoesNotContain("square", room.State.Injects);
        Assert.DoesNotContain("who-answers", room.State.Cards);
        Assert.Equal(InjectStatus.Held, Row(room, "square").Status);

        room.Do(Plan(room, "square", InjectComing.AsWritten));
        Assert.Equal(InjectStatus.Next, Row(room, "square").Status);
        room.To(Phase.Outcome).To(Phase.Briefing);
        Assert.Contains("square", room.State.Injects);
        Assert.Contains("who-answers", room.State.Cards);
    }

    [Fact]
    public void What_is_skipped_never_comes_and_does_nothing()
    {
        var room = new Room();
        room.Do(Plan(room, "square", InjectComing.Skipped));
        room.To(Phase.HotWash);

        Assert.DoesNotContain(room.Projector().News, news => news.Inject.Id == "square");
        Assert.Equal(InjectStatus.Skipped, Row(room, "square").Status);
    }

    [Fact]
    public void What_is_set_for_a_turn_comes_at_its_start_whatever_its_condition_says()
    {
        var room = new Room();
        room.Do(Plan(room, "riot", InjectComing.AsWritten, turn: 2));

        Assert.DoesNotContain("riot", room.To(Phase.Briefing).State.Injects);
        Assert.Equal(InjectStatus.Next, Row(room, "riot").Status);
        Assert.Contains("riot", room.To(Phase.Outcome).To(Phase.Briefing).State.Injects);
        Assert.Equal((InjectStatus.Sent, 2), (Row(room, "riot").Status, Row(room, "riot").SentTurn!.Value));
    }

    [Theory]
    [InlineData(Phase.Briefing)]
    [InlineData(Phase.Deliberation)]
    public void What_is_sent_now_comes_in_this_turn_with_the_cards_that_it_opens(Phase phase)
    {
        var room = new Room();
        room.Do(Plan(room, "square", InjectComing.Skipped));
        room.To(phase);

        var sent = Assert.IsType<InjectSent>(Assert.Single(room.Do(new SendInject(room.NextId(), room.Now, Room.Control, "square"))));

        Assert.Equal(["who-answers"], sent.Cards);
        Assert.Contains(room.Team("bolivia").News, news => news.Inject.Id == "square" && news.Turn == 1);
        Assert.Contains(room.Team("bolivia").Cards, card => card.Card.Id == "who-answers");
        Assert.Contains("square", room.To(Phase.Adjudication).State.Proposal!.Inputs.Injects);
    }

    [Fact]
    public void New_words_reach_people_and_the_author_s_effects_stay()
    {
        var (plain, worded) = (new Room(), new Room());
        worded.Do(new EditInject(worded.NextId(), worded.Now, Room.Control, "square", Words, "The press calls it so here"));

        var read = worded.To(Phase.Briefing).Team("bolivia").News.Single(news => news.Inject.Id == "square").Inject;

        Assert.Equal((Words.Title, Words.Text, Words.From), (read.Title, read.Text, read.From));
        Assert.True(Row(worded, "square").Reworded);
        Assert.Equal(plain.To(Phase.Adjudication).State.Proposal!.Result.Hash, worded.To(Phase.Adjudication).State.Proposal!.Result.Hash);
    }

    [Fact]
    public void What_is_written_on_the_spot_reaches_its_addressees_alone_and_does_nothing_to_the_world()
    {
        var (plain, room) = (new Room().To(Phase.Deliberation), new Room().To(Phase.Deliberation));
        room.Do(Write(room, null, "us"));

        Assert.Contains("CANARY-BRIDGE", Eyes.Text(room.Team("us")), StringComparison.Ordinal);
        foreach (var other in new[] { "bolivia", "autonomists", "oas" })
            Assert.DoesNotContain("CANARY-BRIDGE", Eyes.Text(room.Team(other)), StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY-BRIDGE", Eyes.Text(room.Projector()), StringComparison.Ordinal);
        Assert.True(Row(room, room.State.Msel.Written[0].Id).OnTheSpot);
        Assert.Equal(plain.To(Phase.Adjudication).State.Proposal!.Result.Hash, room.To(Phase.Adjudication).State.Proposal!.Result.Hash);
    }

    [Fact]
    public void What_is_written_for_a_later_turn_comes_at_its_start()
    {
        var room = new Room().To(Phase.Deliberation);
        room.Do(Write(room, turn: 2));
        Assert.DoesNotContain("CANARY-BRIDGE", Eyes.Text(room.Projector()), StringComparison.Ordinal);
        Assert.Equal(InjectStatus.Next, Row(room, room.State.Msel.Written[0].Id).Status);

        room.To(Phase.Outcome).To(Phase.Briefing);

        Assert.Contains(room.Projector().News, news => news.Inject.Id == room.State.Msel.Written[0].Id && news.Turn == 2);
        Assert.Equal(InjectStatus.Sent, Row(room, room.State.Msel.Written[0].Id).Status);
    }

    [Fact]
    public void The_list_says_what_would_come_next_as_the_drafted_orders_stand()
    {
        var quiet = new Room().To(Phase.Deliberation);
        var ruled = new Room().To(Phase.Adjudication);
        ruled.Do(new MakeRuling(ruled.NextId(), ruled.Now, Room.Control, "lowlands.tension", 40_000, "A riot is wanted"));

        Assert.Equal(InjectStatus.Planned, Row(quiet, "riot").Status);
        Assert.Equal(InjectStatus.Next, Row(ruled, "riot").Status);
    }

    [Fact]
    public void A_pause_freezes_what_is_sent_now_but_not_the_planning()
    {
        var room = new Room().To(Phase.Deliberation);
        room.Do(new PauseSession(room.NextId(), room.Now, Room.Control, "Coffee"));

        Assert.Equal(Refusals.Paused, room.Refused(Write(room)));
        Assert.Equal(Refusals.Paused, room.Refused(new SendInject(room.NextId(), room.Now, Room.Control, "riot")));
        room.Do(Plan(room, "riot", InjectComing.Skipped));
        room.Do(Write(room, turn: 2));
    }

    [Fact]
    public void Only_control_touches_the_list()
    {
        var room = new Room().Seat("us-1").To(Phase.Deliberation);

        Assert.Equal(Refusals.NotControl, room.Refused(Plan(room, "riot", InjectComing.Held) with { By = Room.By("us-1") }));
        Assert.Equal(Refusals.NotControl, room.Refused(Write(room) with { By = Room.By("us-1") }));
    }

    [Fact]
    public void What_cannot_be_is_refused_with_the_reason()
    {
        var room = new Room().To(Phase.Deliberation);

        Assert.Equal("S0901", room.Refused(Plan(room, "flood", InjectComing.Held)).Code);
        Assert.Equal("S0902", room.Refused(Plan(room, "square", InjectComing.Held)).Code);
        Assert.Equal("S0902", room.Refused(new SendInject(room.NextId(), room.Now, Room.Control, "square")).Code);
        Assert.Equal("S0905", room.Refused(Plan(room, "riot", InjectComing.AsWritten, turn: 1)).Code);
        Assert.Equal("S0905", room.Refused(Write(room, turn: 9)).Code);
        Assert.Equal("S0005", room.Refused(Plan(room, "riot", InjectComing.Held, reason: "")).Code);
        Assert.Equal("S0903", room.Refused(Write(room) with { Words = Words with { Text = " " } }).Code);
        Assert.Equal("S0903", room.Refused(new EditInject(room.NextId(), room.Now, Room.Control, "riot", Words with { Title = new string('x', 121) }, "Too long")).Code);
        Assert.Equal(Refusals.NoSuchParty, room.Refused(Write(room, null, "peru")));
    }

    [Fact]
    public void Outside_of_a_turn_s_orders_an_inject_of_the_scenario_is_set_for_the_next()
    {
        var room = new Room().To(Phase.Outcome);

        Assert.Equal("S0201", room.Refused(new SendInject(room.NextId(), room.Now, Room.Control, "riot")).Code);
        room.Do(Plan(room, "riot", InjectComing.AsWritten, turn: 2));
        Assert.Contains("riot", room.To(Phase.Briefing).State.Injects);
    }

    [Fact]
    public void Pressing_twice_says_nothing_new()
    {
        var room = new Room();
        room.Do(Plan(room, "riot", InjectComing.Held));

        Assert.Empty(room.Do(Plan(room, "riot", InjectComing.Held)));
    }
}

using Wargame.Sessions.Commands;
using Wargame.Sessions.Teamwork;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>What a team decided and why: for itself and control while it plays, for everyone in the review.</summary>
public sealed class DecisionLogTests
{
    private const string Canary = "CANARY-REASON";

    [Fact]
    public void A_signature_an_answer_and_a_card_are_in_the_log_with_who_and_why()
    {
        var room = Asked();
        var request = room.State.Requests.Single().Id;
        room.Do(new AnswerRequest(room.NextId(), room.Now, Room.By("bolivia-1"), request, HostAnswer.Refuse, "The growers are ours."));
        room.Do(new ChooseOption(room.NextId(), room.Now, Room.By("bolivia-1"), "who-answers", "troops", "It burns."));
        room.Do(room.Draft("bolivia-1", "a", "police", "lowlands"));
        room.Do(new Sign(room.NextId(), room.Now, Room.By("bolivia-1"), "  Calm first.  "));

        var log = room.Team("bolivia").Decisions;

        Assert.Equal([DecisionKind.Signed, DecisionKind.Chosen, DecisionKind.Answered], log.Select(line => line.Taken.Kind));
        Assert.Equal(["Calm first.", "It burns.", "The growers are ours."], log.Select(line => line.Taken.Because));
        Assert.All(log, line => Assert.Equal(("Person bolivia-1", "President", 1), (line.Taken.Person, line.Taken.Title, line.Taken.Turn)));
        Assert.All(log, line => Assert.NotEqual("", line.What));
    }

    [Fact]
    public void A_reason_may_follow_the_decision_and_neither_repeats_nor_unsigns_it()
    {
        var room = Asked();
        room.Do(new ChooseOption(room.NextId(), room.Now, Room.By("bolivia-1"), "who-answers", "troops"));
        room.Do(new Sign(room.NextId(), room.Now, Room.By("bolivia-1")));

        room.Do(new ChooseOption(room.NextId(), room.Now, Room.By("bolivia-1"), "who-answers", "troops", "It burns."));

        Assert.Equal(["bolivia-1"], room.State.Desk("bolivia").SignedBy);
        Assert.Equal("It burns.", Assert.Single(room.State.Decisions, line => line.Kind == DecisionKind.Chosen).Because);
        Assert.Empty(room.Do(new ChooseOption(room.NextId(), room.Now, Room.By("bolivia-1"), "who-answers", "troops")));
    }

    [Fact]
    public void A_signature_that_was_taken_back_is_no_decision()
    {
        var room = Asked();
        room.Do(new Sign(room.NextId(), room.Now, Room.By("bolivia-1"), "Calm first."));
        room.Do(new WithdrawSignature(room.NextId(), room.Now, Room.By("bolivia-1")));

        Assert.Empty(room.State.Decisions);
    }

    [Fact]
    public void Where_the_scenario_wants_reasons_none_is_refused_and_doctrines_need_none()
    {
        var room = new Room(rules: Offices.Strict).Seat("bolivia-1").To(Phase.Deliberation);

        Assert.Equal("S1720", room.Refused(new Sign(room.NextId(), room.Now, Room.By("bolivia-1"), " ")).Code);
        Assert.Equal("S0005", room.Refused(new Sign(room.NextId(), room.Now, Room.By("bolivia-1"), "no")).Code);
        room.Do(new Sign(room.NextId(), room.Now, Room.By("bolivia-1"), "Calm first."));
        room.Do(new Sign("doctrine", room.Now, new Issuer.Doctrine("us")));
    }

    [Fact]
    public void No_other_team_learns_a_reason_before_the_review()
    {
        var room = Asked();
        room.Do(new AnswerRequest(room.NextId(), room.Now, Room.By("bolivia-1"), room.State.Requests.Single().Id, HostAnswer.Refuse, Canary));
        room.Do(new ChooseOption(room.NextId(), room.Now, Room.By("bolivia-1"), "who-answers", "troops", Canary));
        room.Do(new Sign(room.NextId(), room.Now, Room.By("bolivia-1"), Canary));
        Assert.Contains(Canary, Eyes.Text(room.ControlDesk()), StringComparison.Ordinal);

        while (room.State.Phase < Phase.HotWash)
        {
            Assert.DoesNotContain(Canary, Eyes.Text(room.Team("us")), StringComparison.Ordinal);
            Assert.DoesNotContain(Canary, Eyes.Text(room.Team("autonomists")), StringComparison.Ordinal);
            Assert.DoesNotContain(Canary, Eyes.Text(room.Projector()), StringComparison.Ordinal);
            room.Advance();
        }

        Assert.Contains(Canary, Eyes.Text(View.OfReview(room.Rules, room.State)), StringComparison.Ordinal);
    }

    /// <summary>The United States ask Bolivia for spraying, and Bolivia's card is open.</summary>
    private static Room Asked()
    {
        var room = new Room().Seat("bolivia-1").Seat("us-1").Seat("autonomists-1").To(Phase.Deliberation);
        room.Do(room.Draft("us-1", "r", "spraying", "chapare", mode: Mode.Joint));
        room.Do(new AskHost(room.NextId(), room.Now, Room.By("us-1"), "r"));
        return room;
    }
}

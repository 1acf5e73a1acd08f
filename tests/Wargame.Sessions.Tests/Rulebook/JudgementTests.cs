using Wargame.Sessions.Arguments;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;
using Wargame.World;
using Wargame.World.Ledger;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>How free-text orders are judged, what that does to the world, and what replay makes of it.</summary>
public sealed class JudgementTests
{
    private static readonly ArgumentChange Calm = new("lowlands.tension", -7_000);
    private static readonly ArgumentChange Anger = new("lowlands.tension", 4_000);

    [Fact]
    public void Control_decides_and_what_it_changes_is_a_ruling_whose_cause_is_the_order_and_whose_actor_its_author()
    {
        var room = Argued.Written(Phase.Adjudication);

        room.Do(room.Judge(JudgementWay.Ruling, ArgumentVerdict.Partly, success: [Calm], failure: [Anger]));

        var line = room.State.Proposal!.Result.Ledger.Single(line => line.Kind == CauseKind.Ruling);
        Assert.Equal(("argument/01/bolivia/1", "bolivia", -7_000), (line.Cause, line.Actor, line.Actual));
        var bar = room.To(Phase.Outcome).Explain("bolivia", "lowlands.tension")!.Causes.Single(cause => cause.Sort == CauseSort.Ruling);
        Assert.Equal(($"“{Argued.Action}”", "bolivia", "The square was full"), (bar.Label, bar.Actor!.Id, bar.Because));
        Assert.Equal("", room.Explain("us", "lowlands.tension")!.Causes.Single(cause => cause.Sort == CauseSort.Ruling).Because);
    }

    [Fact]
    public void An_own_ruling_on_the_same_number_stands_beside_it_and_each_is_taken_back_alone()
    {
        var room = Argued.Written(Phase.Adjudication);
        var before = room.State.Proposal!.Result.Hash;
        room.Do(room.Judge(JudgementWay.Ruling, ArgumentVerdict.Succeeds, success: [Calm]));
        room.Do(new MakeRuling(room.NextId(), room.Now, Room.Control, Calm.Key, 1_000, "A rumour"));
        Assert.Equal([1_000L, -7_000L], room.State.Proposal!.Inputs.Rulings.Select(ruling => ruling.Change));

        room.Do(new MakeRuling(room.NextId(), room.Now, Room.Control, Calm.Key, 0, "It was none"));
        Assert.Equal([-7_000L], room.State.Proposal!.Inputs.Rulings.Select(ruling => ruling.Change));

        room.Do(new TakeJudgementBack(room.NextId(), room.Now, Room.Control, room.Id()));
        Assert.Equal((before, null), (room.State.Proposal!.Result.Hash, room.State.Arguments[0].Judgement));
    }

    [Fact]
    public void A_draw_shows_its_terms_and_hangs_on_seed_turn_and_order_alone()
    {
        ArgumentRoll Rolled(bool more)
        {
            var room = Argued.Deliberating();
            if (more)
                room.Do(room.Draft("bolivia-1", "x", "police", "lowlands"));
            room.Do(room.Write("bolivia-1", Argued.Text()));
            room.To(Phase.Commitment).Do(room.Point(Room.By("us-1"), speaksFor: false));
            room.To(Phase.Adjudication).Do(room.Judge(JudgementWay.Roll, chance: 640, success: [Calm], failure: [Anger]));
            return room.State.Arguments[0].Judgement!.Roll!;
        }

        var roll = Rolled(more: false);
        Assert.Equal((2, 1, 600, 640), (roll.For, roll.Against, roll.Suggested, roll.Chance));
        Assert.Equal(World.Chance.CounterHash.Thousandths(7, 1, "argument/01/bolivia/1"), roll.Drawn);
        Assert.Equal(roll, Rolled(more: true));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void It_succeeds_when_the_number_drawn_is_below_the_chance_and_the_world_follows(int above)
    {
        var room = Argued.Written(Phase.Adjudication);
        var drawn = Rolls.Drawn(7, room.State.Arguments[0]);

        room.Do(room.Judge(JudgementWay.Roll, chance: drawn + above, success: [Calm], failure: [Anger]));

        Assert.Equal(above == 1 ? ArgumentVerdict.Succeeds : ArgumentVerdict.Fails, room.State.Arguments[0].Judgement!.Verdict);
        Assert.Equal(above == 1 ? Calm.Change : Anger.Change, Assert.Single(room.State.Proposal!.Inputs.Rulings).Change);
    }

    [Fact]
    public void The_teams_but_its_author_estimate_and_the_median_is_the_chance()
    {
        var room = Argued.Written(Phase.Adjudication);
        Assert.Equal(Refusals.VoteNotOpen, room.Refused(room.Estimate("us-1", 30)));
        room.Do(room.Vote(open: true));
        room.Do(room.Estimate("us-1", 90));
        room.Do(room.Estimate("us-1", 30));
        room.Do(room.Estimate("autonomists-1", 55));
        Assert.Equal(Refusals.OwnArgument, room.Refused(room.Estimate("bolivia-1", 100)));
        Assert.Equal(Refusals.BadChance, room.Refused(room.Estimate("us-1", 101)));
        Assert.Equal(Refusals.NoMedian, room.Refused(room.Judge(JudgementWay.Vote)));
        room.Do(room.Vote(open: false));

        room.Do(room.Judge(JudgementWay.Vote));

        Assert.Equal(425, room.State.Arguments[0].Judgement!.Roll!.Chance);
    }

    [Fact]
    public void While_the_vote_is_open_nobody_but_control_sees_what_others_gave_and_then_never_whose_it_was()
    {
        var room = Argued.Written(Phase.Adjudication);
        room.Do(room.Vote(open: true));
        room.Do(room.Estimate("us-1", 30));

        var open = room.Team("autonomists").Arguments.Now[0].Vote!;
        Assert.Equal((true, true, null, 1, 2), (open.Open, open.MayVote, open.Own, open.Given, open.Asked));
        Assert.Empty(open.Estimates);
        Assert.Equal(30, room.Team("us").Arguments.Now[0].Vote!.Own);
        Assert.Equal([30], room.ControlDesk().Arguments.Now[0].Vote!.Estimates);

        room.Do(room.Vote(open: false));
        Assert.Equal((300, 30), (room.Team("autonomists").Arguments.Now[0].Vote!.Median, room.Team("autonomists").Arguments.Now[0].Vote!.Estimates[0]));
    }

    [Fact]
    public void Nothing_is_released_before_every_order_is_judged()
    {
        var room = Argued.Written(Phase.Adjudication);
        Assert.Equal("S1519", room.Refused(new ReleaseResults(room.NextId(), room.Now, Room.Control)).Code);
        Assert.Equal("S1519", room.Refused(new AdvancePhase(room.NextId(), room.Now, Room.Control, Phase.Adjudication)).Code);

        room.Do(room.Judge(JudgementWay.Ruling, ArgumentVerdict.Fails));

        Assert.Equal(Phase.Outcome, room.Advance().State.Phase);
    }

    [Fact]
    public void What_came_of_it_is_control_s_alone_until_it_is_released()
    {
        var room = Argued.Written(Phase.Adjudication);
        room.Do(room.Judge(JudgementWay.Roll, success: [Calm]));
        Assert.Null(room.Team("bolivia").Arguments.Now[0].Judgement);
        Assert.NotNull(room.ControlDesk().Arguments.Now[0].Judgement);

        room.Advance();

        Assert.NotNull(room.Team("us").Arguments.Now[0].Judgement);
        Assert.NotNull(room.Projector().Arguments.Now[0].Judgement);
    }

    [Fact]
    public void Each_audience_reads_its_own_words_and_a_fact_stays_on_record()
    {
        var room = Argued.Written(Phase.Adjudication);
        room.Do(room.Judge(JudgementWay.Ruling, ArgumentVerdict.Succeeds));
        room.Do(new TellArgument(room.NextId(), room.Now, Room.Control, room.Id(), [new("The square is empty. People went home.", []), new("CANARY-US saw it.", ["us"])], "The square is the president’s"));
        Assert.DoesNotContain("The square is empty", Eyes.Text(room.Team("us")), StringComparison.Ordinal);

        room.To(Phase.Outcome).To(Phase.Briefing);

        Assert.Contains(room.Team("bolivia").News, item => item.Inject.Title == "The square is empty." && item.Inject.Text == "People went home.");
        Assert.Contains("CANARY-US", Eyes.Text(room.Team("us")), StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY-US", Eyes.Text(room.Team("bolivia")), StringComparison.Ordinal);
        Assert.Equal("The square is the president’s", Assert.Single(room.Projector().Arguments.Facts).Text);
    }

    [Fact]
    public void Another_verdict_forgets_what_was_told_of_the_first()
    {
        var room = Argued.Written(Phase.Adjudication);
        room.Do(room.Judge(JudgementWay.Ruling, ArgumentVerdict.Succeeds));
        room.Do(new TellArgument(room.NextId(), room.Now, Room.Control, room.Id(), [new("The square is empty.", [])], "It is his"));

        room.Do(room.Judge(JudgementWay.Ruling, ArgumentVerdict.Fails));

        Assert.Empty(room.State.Arguments[0].Narratives);
        Assert.Equal("", room.State.Arguments[0].Fact);
    }

    [Fact]
    public void The_session_read_again_from_its_events_has_the_same_turns_and_the_same_orders()
    {
        var room = Argued.Written(Phase.Commitment);
        room.Do(room.Point(Room.By("us-1"), speaksFor: false));
        room.Do(room.Vote(open: true));
        room.Do(room.Estimate("us-1", 30));
        room.To(Phase.Adjudication).Do(room.Vote(open: false));
        room.Do(room.Judge(JudgementWay.Vote, success: [Calm], failure: [Anger]));
        room.Do(new TellArgument(room.NextId(), room.Now, Room.Control, room.Id(), [new("He spoke.", [])], "He spoke"));
        room.To(Phase.HotWash);

        var read = room.Events.Select(happened => SessionEventJson.Read(SessionEventJson.Write(happened))).Aggregate(SessionState.Empty, room.Rules.Evolve);

        Assert.Equal(room.State.Turns.Select(turn => turn.Result.Hash), read.Turns.Select(turn => turn.Result.Hash));
        Assert.Equal(Eyes.Text(View.OfReview(room.Rules, room.State)), Eyes.Text(View.OfReview(room.Rules, read)));
    }

    [Fact]
    public void A_stored_draw_that_was_edited_does_not_verify()
    {
        var room = Argued.Written(Phase.Adjudication);
        room.Do(room.Judge(JudgementWay.Roll));
        var drawn = room.State.Arguments[0].Judgement!.Roll!.Drawn;
        var edited = room.Events.Select(SessionEventJson.Write)
            .Select(json => json.Replace($"\"drawn\":{drawn}", $"\"drawn\":{(drawn + 1) % 1000}", StringComparison.Ordinal)).Select(SessionEventJson.Read);

        Assert.Throws<InvariantBrokenException>(() => edited.Aggregate(SessionState.Empty, room.Rules.Evolve));
    }

    [Fact]
    public void What_cannot_be_is_refused_with_the_reason()
    {
        var room = Argued.Written(Phase.Commitment);
        Assert.Equal("S0201", room.Refused(room.Judge(JudgementWay.Roll)).Code);
        room.To(Phase.Adjudication);

        Assert.Equal(Refusals.NotControl, room.Refused(room.Judge(JudgementWay.Roll) with { By = Room.By("us-1") }));
        Assert.Equal(Refusals.NoVerdict, room.Refused(room.Judge(JudgementWay.Ruling)));
        Assert.Equal(Refusals.BadChance, room.Refused(room.Judge(JudgementWay.Roll, chance: 1001)));
        Assert.Equal(Refusals.NoMedian, room.Refused(room.Judge(JudgementWay.Vote)));
        Assert.Equal(Refusals.BadReason, room.Refused(room.Judge(JudgementWay.Roll) with { Reason = "" }));
        Assert.Equal(Refusals.NoSuchNumber, room.Refused(room.Judge(JudgementWay.Roll, success: [new("none", 1)])));
        Assert.Equal(Refusals.PartOfARung, room.Refused(room.Judge(JudgementWay.Roll, success: [new("lowlands.rung", 500)])));
        Assert.Equal(Refusals.TooManyChanges, room.Refused(room.Judge(JudgementWay.Roll, failure: [Calm, Anger])));
        Assert.Equal(Refusals.NotJudged, room.Refused(new TellArgument(room.NextId(), room.Now, Room.Control, room.Id(), [], "A fact")));
        Assert.Equal(Refusals.NoSuchArgument, room.Refused(room.Vote(open: true) with { ArgumentId = "none" }));
    }
}

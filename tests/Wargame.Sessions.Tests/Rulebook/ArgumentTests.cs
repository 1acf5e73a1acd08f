using Wargame.Sessions.Arguments;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>A free-text order: written and signed, argued for and against, and what is refused.</summary>
public sealed class ArgumentTests
{
    [Fact]
    public void A_team_writes_an_order_in_its_own_words_and_signs_anew()
    {
        var room = Argued.Deliberating();
        room.Do(new Sign(room.NextId(), room.Now, Room.By("bolivia-1")));

        room.Do(room.Write("bolivia-1", Argued.Text() with { Action = "  The president\nspeaks\u200B in the square " }));

        var written = Assert.Single(room.State.Arguments);
        Assert.Equal(("01/bolivia/1", "bolivia", 1, Argued.Action), (written.Id, written.Actor, written.Turn, written.Text.Action));
        Assert.Empty(room.State.Desk("bolivia").SignedBy);
    }

    [Fact]
    public void It_is_worded_anew_or_taken_back_until_the_orders_are_closed()
    {
        var room = Argued.Written(Phase.Deliberation);
        room.Do(room.Write("bolivia-1", Argued.Text(action: "The president flies to the square"), room.Id()));
        Assert.Equal("The president flies to the square", Assert.Single(room.State.Arguments).Text.Action);

        room.Do(new DropArgument(room.NextId(), room.Now, Room.By("bolivia-1"), room.Id()));

        Assert.Empty(room.State.Arguments);
        room.Do(room.Write("bolivia-1", Argued.Text()));
        room.To(Phase.Commitment);
        Assert.Equal("S0201", room.Refused(room.Write("bolivia-1", Argued.Text(), room.Id())).Code);
        Assert.Equal("S0201", room.Refused(new DropArgument(room.NextId(), room.Now, Room.By("bolivia-1"), room.Id())).Code);
    }

    [Fact]
    public void Commitment_waits_for_control_while_a_public_order_is_argued_and_not_for_a_secret_one()
    {
        Assert.Equal(Phase.Commitment, Argued.Written(Phase.Commitment).State.Phase);

        var room = Argued.Written(Phase.Deliberation, secret: true);
        Assert.Equal(Phase.Adjudication, room.Advance().State.Phase);
    }

    [Fact]
    public void The_others_and_control_give_reasons_for_and_against_and_take_them_back()
    {
        var room = Argued.Written(Phase.Commitment);
        room.Do(room.Point(Room.By("us-1"), speaksFor: true, "He has done it before"));
        room.Do(room.Point(Room.By("autonomists-1"), speaksFor: false));
        room.Do(new WithdrawPoint(room.NextId(), room.Now, Room.By("us-1"), room.Id(), 1));
        room.To(Phase.Adjudication).Do(room.Point(Room.Control, speaksFor: false, "The army holds the road"));

        var points = room.State.Arguments[0].Points;
        Assert.Equal([(2, "autonomists", false), (3, "@control", false)], points.Select(point => (point.Number, point.From, point.For)));
        Assert.Equal("S0201", room.Refused(room.Point(Room.By("us-1"), speaksFor: true)).Code);
        Assert.Equal(Refusals.NoSuchPoint, room.Refused(new WithdrawPoint(room.NextId(), room.Now, Room.Control, room.Id(), 2)));
    }

    [Fact]
    public void Each_team_gives_two_reasons_at_most_and_none_on_its_own_order()
    {
        var room = Argued.Written(Phase.Commitment);
        room.Do(room.Point(Room.By("us-1"), speaksFor: true));
        room.Do(room.Point(Room.By("us-1"), speaksFor: false));

        Assert.Equal("S1509", room.Refused(room.Point(Room.By("us-1"), speaksFor: true)).Code);
        Assert.Equal(Refusals.OwnArgument, room.Refused(room.Point(Room.By("bolivia-1"), speaksFor: true)));
        Assert.Equal(Refusals.BadPoint, room.Refused(room.Point(Room.By("autonomists-1"), speaksFor: true, "x")));
        Assert.Equal(Refusals.BadPoint, room.Refused(room.Point(Room.By("autonomists-1"), speaksFor: true, new string('x', 161))));
    }

    [Fact]
    public void What_is_missing_too_long_or_not_there_is_refused()
    {
        var room = Argued.Deliberating();
        Refusal Of(ArgumentText text) => room.Refused(room.Write("bolivia-1", text));

        Assert.Equal(Refusals.ArgumentIncomplete, Of(Argued.Text() with { Effect = " " }));
        Assert.Equal(Refusals.ArgumentIncomplete, Of(Argued.Text() with { Reasons = ["", " "] }));
        Assert.Equal(Refusals.TooManyReasons, Of(Argued.Text() with { Reasons = ["one", "two", "three", "four"] }));
        Assert.Equal(Refusals.BadArgumentLine, Of(Argued.Text() with { Action = new string('x', 241) }));
        Assert.Equal(Refusals.NoSuchTarget, Of(Argued.Text() with { Place = "atlantis" }));
        Assert.Equal(Refusals.NoSuchNumber, Of(Argued.Text() with { Number = "lowlands.luck" }));
        Assert.Equal(Refusals.NoSuchArgument, room.Refused(room.Write("bolivia-1", Argued.Text(), "01/us/1")));
        Assert.Equal(Refusals.NotATeam, room.Refused(room.Write("bolivia-1", Argued.Text()) with { By = Room.Control }));
        Assert.Empty(room.State.Arguments);
    }

    [Fact]
    public void The_scenario_says_how_many_a_team_may_give()
    {
        var room = Argued.Written(Phase.Deliberation);
        Assert.Equal("S1504", room.Refused(room.Write("bolivia-1", Argued.Text())).Code);

        var none = new SessionRules(SmallScenario.Rules.Scenario with { Arguments = new ArgumentSettings(0, JudgementWay.Roll) }, SmallScenario.Rules.Model);
        var without = new Room(rules: none).Seat("bolivia-1").To(Phase.Deliberation);
        Assert.Contains("no free-text orders", without.Refused(without.Write("bolivia-1", Argued.Text())).Why.ToString(), StringComparison.Ordinal);
        Assert.False(without.Team("bolivia").Arguments.MayWrite);
    }

    [Fact]
    public void A_session_without_a_facilitator_has_nobody_to_judge()
    {
        var room = new Room(Pace.Automatic).Seat("bolivia-1");

        Assert.Equal(Refusals.NobodyJudges, room.Refused(room.Write("bolivia-1", Argued.Text())));
        Assert.Equal(0, room.Team("bolivia").Arguments.Settings.Most);
    }

    [Fact]
    public void An_order_that_is_worded_is_stored_in_this_form()
    {
        var room = Argued.Written(Phase.Deliberation);

        Assert.StartsWith(
            """{"is":"argument-written","argumentId":"01/bolivia/1","actor":"bolivia","text":{"action":"The president speaks in the square","effect":"The square goes home","reasons":["They know his face","The radio carries it"],"place":"lowlands","number":"lowlands.tension","secret":false},"stamp":{""",
            SessionEventJson.Write(room.Events.OfType<ArgumentWritten>().Single()), StringComparison.Ordinal);
    }
}

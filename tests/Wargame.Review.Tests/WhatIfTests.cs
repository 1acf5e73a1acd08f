using System.Collections.Immutable;
using Wargame.Review.WhatIfs;
using Wargame.Sessions;
using Wargame.Sessions.Adjudication;
using Wargame.Sessions.WhatIfs;
using Wargame.World.Definition;

namespace Wargame.Review.Tests;

/// <summary>What would have been: the room's rules again, the same luck, one thing decided otherwise.</summary>
public class WhatIfTests
{
    private static readonly SessionRules Rules = RecordedSessions.Rules(RecordedSessions.Bolivia);
    private static readonly SessionState Session = RecordedSessions.Played(7);

    public static TheoryData<string, ulong, Others> Recorded => new()
    {
        { RecordedSessions.Bolivia, 3, Others.HoldTheirOrders },
        { RecordedSessions.Bolivia, 11, Others.FollowTheirDoctrine },
        { RecordedSessions.Bolivia, 29, Others.HoldTheirOrders },
        { RecordedSessions.Hemisphere, 5, Others.HoldTheirOrders },
        { RecordedSessions.Hemisphere, 17, Others.FollowTheirDoctrine },
    };

    [Theory]
    [MemberData(nameof(Recorded))]
    public void With_nothing_changed_every_turn_ends_with_its_recorded_hash(string scenario, ulong seed, Others others)
    {
        var session = RecordedSessions.Automatic(scenario, seed);

        var answer = Ask(session, others, scenario);

        Assert.Equal(Hashes(session.Turns), Hashes(answer.Line.Turns));
        Assert.Empty(answer.Differences);
        Assert.Empty(answer.Line.Notes);
        Assert.All(answer.Headlines, headline => Assert.Equal(headline.Real, headline.Changed));
    }

    [Fact]
    public void With_nothing_changed_refusals_orders_and_rulings_of_people_come_again()
    {
        Assert.Contains(Session.Turns.SelectMany(turn => turn.Given), given => given.Answer == HostAnswer.Refuse);
        Assert.Contains(Session.Turns, turn => !turn.Inputs.Rulings.IsEmpty);

        Assert.Equal(Hashes(Session.Turns), Hashes(Ask(Session, Others.HoldTheirOrders).Line.Turns));
    }

    [Fact]
    public void An_order_taken_away_is_missed_and_its_causes_sum_to_the_difference()
    {
        var answer = Ask(Session, Others.HoldTheirOrders, edits: new OrderRemoved(1, "bolivia", "a"));

        Assert.Null(answer.Line.Refusal);
        Assert.DoesNotContain(answer.Line.Turns[0].Inputs.Orders, order => order.Id == "01/bolivia/a");
        Assert.NotEmpty(answer.Differences);
        Assert.All(answer.Differences, one => Assert.Equal(one.Number.Difference, one.Causes.Sum(cause => cause.Difference) + one.Others));
        Assert.Equal(answer.Differences.Select(one => Math.Abs(one.Number.Measure)).OrderDescending(), answer.Differences.Select(one => Math.Abs(one.Number.Measure)));
    }

    [Fact]
    public void A_change_in_a_later_turn_leaves_the_turns_before_it_as_they_were()
    {
        var answer = Ask(Session, Others.FollowTheirDoctrine, edits: new RulingEdit(5, "bolivia.approval", -20_000, "A worse scandal."));

        Assert.Equal(Hashes(Session.Turns).Take(4), Hashes(answer.Line.Turns).Take(4));
        Assert.NotEqual(Session.Turns[4].Result.Hash, answer.Line.Turns[4].Result.Hash);
    }

    [Fact]
    public void An_order_changed_keeps_its_place_and_has_its_new_effort()
    {
        var answer = Ask(Session, Others.HoldTheirOrders, edits: new OrderEdit(1, "bolivia", "a", "street-police", "chapare", 300, Mode.Requested, 2, false));

        var order = Assert.Single(answer.Line.Turns[0].Inputs.Orders, order => order.Id == "01/bolivia/a");
        Assert.Equal((300, 2), (order.Level, order.Turns));
    }

    [Fact]
    public void A_request_that_was_refused_can_be_accepted()
    {
        var refused = Session.Turns.SelectMany(turn => turn.Given, (turn, given) => (turn.Turn, Given: given)).First(one => one.Given.Answer == HostAnswer.Refuse && one.Given.Host == "bolivia");
        var request = refused.Given.Draft.OrderId(refused.Turn);

        var answer = Ask(Session, Others.HoldTheirOrders, edits: new AnswerEdit(refused.Turn, "bolivia", request, HostAnswer.Accept));

        Assert.Null(answer.Line.Refusal);
        Assert.Contains(answer.Line.Turns[refused.Turn - 1].Inputs.Orders, order => order.Id == request);
        Assert.DoesNotContain(Session.Turns[refused.Turn - 1].Inputs.Orders, order => order.Id == request && order.Mode == Mode.Accepted);
    }

    [Fact]
    public void A_ruling_can_be_taken_back()
    {
        var answer = Ask(Session, Others.HoldTheirOrders, edits: new RulingEdit(2, "bolivia.approval", 0, "It never happened."));

        Assert.Empty(answer.Line.Turns[1].Inputs.Rulings);
        Assert.Equal(
            Session.Turns[1].Result.State.Values[Rules.Model.Find("bolivia.approval")!.Index] + 5000,
            answer.Line.Turns[1].Result.State.Values[Rules.Model.Find("bolivia.approval")!.Index]);
    }

    [Theory]
    [InlineData("no-such-thing", "chapare", 1000, 3, "S0302")]
    [InlineData("street-police", "nowhere", 1000, 3, "S0303")]
    [InlineData("street-police", "chapare", 5000, 3, "S0310")]
    [InlineData("street-police", "chapare", 500, 99, "S0311")]
    [InlineData("street-police", "chapare", 500, 3, "S0304")]
    public void A_change_that_is_not_legal_gets_the_refusal_that_a_player_would_have_got(string instrument, string target, int level, int turns, string code)
    {
        var answer = Ask(
            Session, Others.HoldTheirOrders,
            edits: [new RulingEdit(1, "bolivia.approval", 1000, "A better day."), new OrderEdit(1, "bolivia", "b", instrument, target, level, Mode.Requested, turns, false)]);

        Assert.Equal(code, answer.Line.Refusal?.Code);
        Assert.Equal(1, answer.Line.RefusedEdit);
        Assert.Empty(answer.Headlines);
    }

    [Fact]
    public void A_veto_can_be_undone_and_the_order_is_given_after_all()
    {
        var vetoed = Assert.Single(Session.Turns[3].Given, given => given.Vetoed is not null).Draft;

        var answer = Ask(Session, Others.HoldTheirOrders, edits: new VetoUndone(4, vetoed.Actor, vetoed.Id));

        Assert.Null(answer.Line.Refusal);
        Assert.Contains(answer.Line.Turns[3].Given, given => given.Draft.Id == vetoed.Id && given.Draft.Actor == vetoed.Actor && given.Vetoed is null);
        Assert.Equal(Hashes(Session.Turns).Take(3), Hashes(answer.Line.Turns).Take(3));
    }

    [Fact]
    public void A_draw_that_control_turned_round_falls_as_it_was_drawn()
    {
        var turned = Assert.Single(Session.Turns[3].Inputs.Reversed);

        var answer = Ask(Session, Others.HoldTheirOrders, edits: new InterventionUndone(4, InterventionKind.Reverse, turned));

        Assert.Null(answer.Line.Refusal);
        Assert.True(answer.Line.Turns[3].Inputs.Reversed.IsDefaultOrEmpty);
        Assert.NotEqual(Session.Turns[3].Result.Draws.First(draw => draw.Name == turned).Happened, answer.Line.Turns[3].Result.Draws.First(draw => draw.Name == turned).Happened);
        Assert.Equal(Hashes(Session.Turns).Take(3), Hashes(answer.Line.Turns).Take(3));
    }

    [Fact]
    public void A_rule_that_control_switched_off_acts_in_every_turn()
    {
        var off = Rules.Model.Definition.Rules[0].Id;
        Assert.All(Session.Turns.Skip(4), turn => Assert.Equal([off], turn.Inputs.RulesOff));

        var answer = Ask(Session, Others.HoldTheirOrders, edits: new InterventionUndone(5, InterventionKind.RuleOff, off));

        Assert.Null(answer.Line.Refusal);
        Assert.All(answer.Line.Turns, turn => Assert.True(turn.Inputs.RulesOff.IsDefaultOrEmpty));
    }

    [Fact]
    public void A_hand_that_control_never_laid_cannot_be_taken_away() => Assert.Equal(
        WhatIfRefusals.NoSuchIntervention,
        Ask(Session, Others.HoldTheirOrders, edits: new InterventionUndone(3, InterventionKind.RuleOff, Rules.Model.Definition.Rules[0].Id)).Line.Refusal);

    [Fact]
    public void An_inject_that_is_left_out_does_not_come_later_either()
    {
        var turn = Session.Turns.First(turn => turn.Inputs.Injects.Length > 0);
        var inject = turn.Inputs.Injects[0];

        var answer = Ask(Session, Others.HoldTheirOrders, edits: new InjectLeftOut(turn.Turn, inject));

        Assert.Null(answer.Line.Refusal);
        Assert.All(answer.Line.Turns, one => Assert.DoesNotContain(inject, one.Inputs.Injects));
        Assert.Superset(turn.Inputs.Injects.Skip(1).ToHashSet(), answer.Line.Turns[turn.Turn - 1].Inputs.Injects.ToHashSet());
    }

    [Fact]
    public void Under_other_luck_the_same_orders_meet_other_draws()
    {
        var answer = WhatIf.Of(Rules, Session, new([], Others.HoldTheirOrders, Luck: 3));

        Assert.Null(answer.Line.Refusal);
        Assert.NotEqual(
            Session.Turns.SelectMany(turn => turn.Result.Draws).Select(draw => draw.Drawn),
            answer.Line.Turns.SelectMany(turn => turn.Result.Draws).Select(draw => draw.Drawn));
        Assert.NotEmpty(answer.Differences);
    }

    [Fact]
    public void What_somebody_supposes_is_the_same_question_after_it_was_kept()
    {
        var supposed = new Supposition(
            [
                new(1, SupposedKind.Order, "bolivia", "a", new("street-police", "chapare", 300, Mode.Requested, 2, false)),
                new(2, SupposedKind.Ruling, "", "bolivia.approval"),
                new(4, SupposedKind.Answer, "bolivia", "04/us/x", Word: "accept"),
            ],
            Doctrines: true, Luck: 2);

        var question = WhatIfQuestion.Of(supposed);

        Assert.Equal((Others.FollowTheirDoctrine, 2, 1), (question.Others, question.Luck, question.FirstTurn));
        Assert.Equal(
            [
                new OrderEdit(1, "bolivia", "a", "street-police", "chapare", 300, Mode.Requested, 2, false),
                new RulingEdit(2, "bolivia.approval", 0, "What if?"),
                new AnswerEdit(4, "bolivia", "04/us/x", HostAnswer.Accept),
            ],
            question.Edits);
    }

    [Fact]
    public void What_is_not_there_cannot_be_changed()
    {
        Assert.Equal("R0003", Refused(new VetoUndone(1, "bolivia", "a")));
        Assert.Equal("R0004", Refused(new InjectLeftOut(1, "no-such-inject")));
        Assert.Equal("R0005", WhatIf.Of(Rules, Session, new([], Others.HoldTheirOrders, Limits.OtherLuck + 1)).Line.Refusal?.Code);
        Assert.Equal("R0001", Refused(new RulingEdit(9, "bolivia.approval", 1000, "Too late.")));
        Assert.Equal("S0103", Refused(new OrderRemoved(1, "atlantis", "a")));
        Assert.Equal("S0308", Refused(new OrderRemoved(2, "bolivia", "a")));
        Assert.Equal("S0403", Refused(new AnswerEdit(1, "bolivia", "01/us/nothing", HostAnswer.Accept)));
        Assert.Equal("S0405", Refused(new ChoiceEdit(1, "bolivia", "no-card", "no-option")));
        Assert.Equal("S0601", Refused(new RulingEdit(1, "bolivia.luck", 1000, "More of it.")));
        Assert.Equal("R0002", Refused([.. Enumerable.Repeat(new OrderRemoved(1, "bolivia", "a"), Limits.Edits + 1)]));
    }

    [Fact]
    public void A_recorded_order_that_the_changed_world_does_not_allow_is_left_out_and_named()
    {
        // Police for three turns from turn 1 were over in turn 4: with ten turns of it, an order of turn 4 finds it running.
        var again = Ask(Session, Others.HoldTheirOrders, edits: new OrderEdit(4, "bolivia", "b", "street-police", "chapare", 500, Mode.Requested, 2, false));
        Assert.Null(again.Line.Refusal);
        var recorded = Session with { Turns = again.Line.Turns };

        var longer = Ask(recorded, Others.HoldTheirOrders, edits: new OrderEdit(1, "bolivia", "a", "street-police", "chapare", 1000, Mode.Requested, 10, false));

        Assert.Contains(longer.Line.Notes, note => note is { Turn: 4, Draft.Id: "b", Why.Code: "S0305" or "S0301" });
        Assert.DoesNotContain(longer.Line.Turns[3].Inputs.Orders, order => order.Id == "04/bolivia/b");
    }

    [Fact]
    public void The_others_hold_or_answer_by_doctrine_and_that_makes_a_difference()
    {
        var edit = new RulingEdit(1, "bolivia.approval", -30_000, "A great scandal.");

        var hold = Ask(Session, Others.HoldTheirOrders, edits: edit);
        var follow = Ask(Session, Others.FollowTheirDoctrine, edits: edit);

        Assert.Equal(Orders(Session.Turns[1]), Orders(hold.Line.Turns[1]));
        Assert.Contains(follow.Line.Turns, turn => !Orders(turn).SequenceEqual(Orders(hold.Line.Turns[turn.Turn - 1])));
    }

    [Fact]
    public void The_spread_tells_how_often_other_luck_says_the_same()
    {
        var answer = Ask(Session, Others.HoldTheirOrders, edits: new RulingEdit(8, "bolivia.approval", -10_000, "A scandal at the end."));

        var approval = answer.Differences.First(one => one.Number.Slot.Key == "bolivia.approval");
        Assert.True(approval.Number.Difference < 0);
        Assert.Equal(1, approval.Spread.Lower);
        Assert.True(approval.Spread.Distribution.Low <= approval.Spread.Distribution.High);
    }

    [Fact]
    public void The_same_question_gets_the_same_answer_on_any_number_of_cores()
    {
        var question = new WhatIfQuestion([new OrderRemoved(1, "bolivia", "a")], Others.HoldTheirOrders);

        var (one, two) = (WhatIf.Of(Rules, Session, question, 1), WhatIf.Of(Rules, Session, question, 4));

        Assert.Equal(one.Headlines.Select(line => line.Spread), two.Headlines.Select(line => line.Spread));
        Assert.Equal(Hashes(one.Line.Turns), Hashes(two.Line.Turns));
    }

    [Fact]
    public void The_desk_of_a_turn_shows_what_was_drafted_and_asked_there()
    {
        var desk = WhatIf.DeskAt(Rules, Session, new([], Others.HoldTheirOrders), 1);

        Assert.Equal(Phase.Deliberation, desk.Phase);
        Assert.Equal("street-police", desk.Desk("bolivia").Draft("a")!.Instrument);
        Assert.Equal(
            Session.Turns[0].Given.Where(given => given.Answer is not null).Select(given => (given.Draft.OrderId(1), given.Answer)).Order(),
            desk.Requests.Select(request => (request.Id, request.Answer)).Order());
    }

    private static string? Refused(params Edit[] edits) => Ask(Session, Others.HoldTheirOrders, edits: edits).Line.Refusal?.Code;

    private static WhatIf Ask(SessionState session, Others others, string scenario = RecordedSessions.Bolivia, params Edit[] edits) =>
        WhatIf.Of(RecordedSessions.Rules(scenario), session, new([.. edits], others), hands: 2);

    private static IEnumerable<ulong> Hashes(ImmutableArray<TurnRecord> turns) => turns.Select(turn => turn.Result.Hash);

    private static IEnumerable<string> Orders(TurnRecord turn) => turn.Inputs.Orders.Select(order => order.ToString());
}

using System.Collections.Immutable;
using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Control's hand on a proposed turn: orders, draws, rules; who is told; what replay makes of it.</summary>
public sealed class InterventionTests
{
    private const string Reason = "The umpire has seen the map";

    private static Intervene Lay(Room room, InterventionKind kind, string subject, bool on = true, ImmutableArray<string>? to = null) =>
        new(room.NextId(), room.Now, Room.Control, kind, subject, on, Reason, to);

    private static Room Proposed(bool order = true)
    {
        var room = new Room().Seat("bolivia-1").To(Phase.Deliberation);
        if (order)
            room.Do(room.Draft("bolivia-1", "a", "police", "lowlands"));
        return room.To(Phase.Adjudication);
    }

    private static string OrderId(Room room) => room.State.Proposal!.Given.Single(given => given.Draft.Actor == "bolivia").Order!.Id;

    [Fact]
    public void A_vetoed_order_is_as_if_it_had_not_been_given_and_its_team_reads_why()
    {
        var room = Proposed();
        var id = OrderId(room);

        room.Do(Lay(room, InterventionKind.Veto, id));

        Assert.Equal(Proposed(order: false).State.Proposal!.Result.Hash, room.State.Proposal!.Result.Hash);
        var revealed = room.To(Phase.Outcome).Team("bolivia").Outcome!.Orders.Single(order => order.OrderId == id);
        Assert.Equal((Reason, false), (revealed.Vetoed, revealed.Withdrawn));
        Assert.Equal("", room.Team("us").Outcome!.Orders.Single(order => order.OrderId == id).Vetoed);
    }

    [Fact]
    public void A_veto_that_is_taken_back_leaves_the_proposal_as_it_was()
    {
        var room = Proposed();
        var (id, hash) = (OrderId(room), room.State.Proposal!.Result.Hash);
        room.Do(Lay(room, InterventionKind.Veto, id));

        room.Do(Lay(room, InterventionKind.Veto, id, on: false));

        Assert.Equal(hash, room.State.Proposal!.Result.Hash);
        Assert.Empty(room.State.Interventions);
    }

    [Fact]
    public void A_draw_that_is_turned_round_ends_the_other_way_with_the_same_number_drawn()
    {
        var room = Proposed();
        var draw = room.State.Proposal!.Result.Draws[0];

        room.Do(Lay(room, InterventionKind.Reverse, draw.Name));

        var turned = room.State.Proposal!.Result.Draws.Single(each => each.Name == draw.Name);
        Assert.Equal(draw with { Happened = !draw.Happened }, turned);
        var shown = room.ControlDesk().Packet!.Draws.Single(each => each.Draw.Name == draw.Name);
        Assert.Equal((true, Reason, ""), (shown.Reversed, shown.TurnedBecause, shown.TurnedBy));
    }

    [Fact]
    public void A_rule_that_is_switched_off_moves_nothing_from_the_next_turn_until_it_is_switched_on()
    {
        var room = Proposed();
        var rule = room.ControlDesk().Packet!.Trace[0].Rule.Id;

        room.Do(Lay(room, InterventionKind.RuleOff, rule));
        Assert.Contains(Acting(room), id => id == rule);
        Assert.DoesNotContain(Acting(room.To(Phase.Outcome).To(Phase.Adjudication)), id => id == rule);
        Assert.True(room.ControlDesk().Packet!.Trace.First(line => line.Rule.Id == rule).Off);

        room.Do(Lay(room, InterventionKind.RuleOff, rule, on: false));
        Assert.DoesNotContain(Acting(room), id => id == rule);
        Assert.True(room.To(Phase.Outcome).To(Phase.Adjudication).State.Proposal!.Inputs.RulesOff.IsDefault);
    }

    [Fact]
    public void Every_change_still_is_the_sum_of_its_causes()
    {
        var room = Proposed();
        room.Do(Lay(room, InterventionKind.Reverse, room.State.Proposal!.Result.Draws[0].Name));
        room.Do(Lay(room, InterventionKind.RuleOff, room.ControlDesk().Packet!.Trace[0].Rule.Id));
        room.To(Phase.Outcome).To(Phase.Adjudication);

        var proposal = room.State.Proposal!;
        foreach (var slot in room.Rules.Model.Slots)
            Assert.Equal(
                proposal.Result.State.Values[slot.Index] - proposal.Before.Values[slot.Index],
                proposal.Result.Ledger.Where(line => line.Slot == slot.Index).Sum(line => line.Actual));
    }

    [Fact]
    public void Who_is_told_reads_it_with_the_results_and_nobody_else_does()
    {
        var room = Proposed();
        room.Do(new MakeRuling(room.NextId(), room.Now, Room.Control, "lowlands.tension", 5_000, "CANARY-RULING", ["us"]));
        Assert.DoesNotContain("CANARY-RULING", Eyes.Text(room.Team("us")), StringComparison.Ordinal);

        room.To(Phase.Outcome);

        Assert.Contains("CANARY-RULING", Eyes.Text(room.Team("us").News), StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY-RULING", Eyes.Text(room.Team("autonomists")), StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY-RULING", Eyes.Text(room.Projector()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ruling_of_which_nobody_is_told_stays_with_control()
    {
        var room = Proposed();
        room.Do(new MakeRuling(room.NextId(), room.Now, Room.Control, "lowlands.tension", 5_000, "CANARY-RULING"));
        room.To(Phase.Outcome);

        foreach (var team in new[] { "bolivia", "us", "autonomists" })
            Assert.DoesNotContain("CANARY-RULING", Eyes.Text(room.Team(team)), StringComparison.Ordinal);
        Assert.Contains("CANARY-RULING", Eyes.Text(room.To(Phase.Briefing).To(Phase.Adjudication).ControlDesk().Packet!.Earlier), StringComparison.Ordinal);
    }

    [Fact]
    public void The_session_read_again_from_its_events_has_the_same_turns()
    {
        var room = Proposed();
        room.Do(Lay(room, InterventionKind.Veto, OrderId(room)));
        room.Do(Lay(room, InterventionKind.Reverse, room.State.Proposal!.Result.Draws[0].Name));
        room.Do(Lay(room, InterventionKind.RuleOff, room.ControlDesk().Packet!.Trace[0].Rule.Id, to: []));
        room.To(Phase.HotWash);

        var read = room.Events.Select(happened => SessionEventJson.Read(SessionEventJson.Write(happened))).Aggregate(SessionState.Empty, room.Rules.Evolve);

        Assert.Equal(room.State.Turns.Select(turn => turn.Result.Hash), read.Turns.Select(turn => turn.Result.Hash));
        Assert.Equal(Eyes.Text(room.Team("us")), Eyes.Text(View.Of(room.Rules, read, "us")));
    }

    [Fact]
    public void What_cannot_be_is_refused_with_the_reason()
    {
        var room = new Room().Seat("us-1").To(Phase.Deliberation);
        Assert.Equal("S0201", room.Refused(Lay(room, InterventionKind.Veto, "x")).Code);
        room.To(Phase.Adjudication);

        Assert.Equal("S1001", room.Refused(Lay(room, InterventionKind.Veto, "1/bolivia/none")).Code);
        Assert.Equal("S1002", room.Refused(Lay(room, InterventionKind.Reverse, "none")).Code);
        Assert.Equal("S1003", room.Refused(Lay(room, InterventionKind.RuleOff, "none")).Code);
        Assert.Equal(Refusals.NoSuchParty, room.Refused(Lay(room, InterventionKind.Reverse, room.State.Proposal!.Result.Draws[0].Name, to: ["peru"])));
        Assert.Equal("S0005", room.Refused(Lay(room, InterventionKind.Reverse, room.State.Proposal!.Result.Draws[0].Name) with { Reason = "" }).Code);
        Assert.Equal(Refusals.NotControl, room.Refused(Lay(room, InterventionKind.Reverse, "x") with { By = Room.By("us-1") }));
    }

    [Fact]
    public void In_the_last_turn_no_rule_can_be_switched_off()
    {
        var room = new Room();
        for (var turn = 1; turn <= 3; turn++)
            room.Advance().To(Phase.Adjudication);

        Assert.Equal("S1004", room.Refused(Lay(room, InterventionKind.RuleOff, room.ControlDesk().Packet!.Trace[0].Rule.Id)).Code);
    }

    private static IEnumerable<string> Acting(Room room) =>
        room.State.Proposal!.Result.Ledger.Where(line => line.Rule >= 0).Select(line => room.Rules.Model.Definition.Rules[line.Rule].Id);
}

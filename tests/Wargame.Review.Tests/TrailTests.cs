using Wargame.Review.Trails;
using Wargame.Sessions;
using Wargame.World.Ledger;

namespace Wargame.Review.Tests;

/// <summary>The causal chain: from a number back to what moved it, and from a cause on to all that it moved, then and later.</summary>
public class TrailTests
{
    private static readonly SessionRules Rules = RecordedSessions.Rules(RecordedSessions.Bolivia);
    private static readonly SessionState Session = RecordedSessions.Played(7);
    private static readonly Trail Trail = new(Rules, Session);
    private static readonly TrailCause Police = new(TrailKind.Order, "01/bolivia/a");

    [Fact]
    public void What_an_order_moved_is_found_turn_by_turn_as_long_as_it_ran()
    {
        var ahead = Trail.Ahead(Police);

        Assert.Equal([1, 2, 3], ahead.Select(step => step.Turn).Distinct().Order().Take(3));
        Assert.All(ahead, step => Assert.Equal(
            Session.Turns[step.Turn - 1].Result.Ledger.Where(line => line.Slot == step.Slot.Index && line.Orders.Contains(Police.Id)).Sum(line => line.Actual), step.Amount));
    }

    [Fact]
    public void Each_number_that_an_order_moved_leads_back_to_the_order()
    {
        Assert.All(Trail.Ahead(Police), step =>
            Assert.Contains(Trail.Behind(step.Slot, step.Turn), behind => behind.Cause == Police && behind.Amount == step.Amount));
    }

    [Fact]
    public void What_lies_behind_a_change_is_all_of_it_but_drift_and_the_ends_of_the_scale()
    {
        var slot = Rules.Model.Find("bolivia.approval")!;
        var lines = Session.Turns[1].Result.Ledger.Where(line => line.Slot == slot.Index && line.Orders.Length <= 1).ToList();

        var behind = Trail.Behind(slot, 2);

        Assert.Contains(behind, step => step is { Cause.Kind: TrailKind.Ruling, Amount: -5000 });
        Assert.Equal(behind.Select(step => Math.Abs(step.Amount)).OrderDescending(), behind.Select(step => Math.Abs(step.Amount)));
        Assert.Equal(lines.Where(line => line.Kind is not (CauseKind.Drift or CauseKind.Clamp)).Sum(line => line.Actual), behind.Sum(step => step.Amount));
    }

    [Fact]
    public void A_moved_number_leads_on_to_what_the_laws_that_read_it_moved_next()
    {
        var slot = Rules.Model.Find("bolivia.approval")!;

        var onward = Trail.Onward(slot, 2);

        Assert.NotEmpty(onward);
        Assert.All(onward, step => Assert.Equal(3, step.Turn));
        Assert.All(onward, step => Assert.Contains(Session.Turns[2].Result.Ledger, line => line.Rule >= 0 && line.Slot == step.Slot.Index && Rules.Model.Definition.Rules[line.Rule].Id == step.Cause.Id));
        Assert.Empty(Trail.Onward(slot, Session.Turns.Length));
    }

    [Fact]
    public void What_is_not_there_has_no_chain()
    {
        Assert.Empty(Trail.Ahead(new(TrailKind.Inject, "no-such-inject")));
        Assert.Empty(Trail.Behind(Rules.Model.Find("bolivia.approval")!, 99));
    }
}

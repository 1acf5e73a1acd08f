using Wargame.Doctrines.Tests.Small;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.World.Definition;

namespace Wargame.Doctrines.Tests.Rulebook;

/// <summary>What an unplayed actor orders.</summary>
public sealed class OrderTests
{
    [Fact]
    public void It_orders_only_what_is_worth_more_than_its_threshold()
    {
        var table = new Table(Doctrine.Of("bolivia").Prefers("police", 4.6).Prefers("roads", 3.4)).To(Phase.Deliberation);

        Assert.Equal(["police"], table.Drafted("bolivia"));
    }

    [Fact]
    public void A_worth_is_measured_in_the_released_world()
    {
        var calm = new Table(Doctrine.Of("bolivia").Prefers("police", If(Of("lowlands.tension") > 70, 9, 0))).To(Phase.Deliberation);
        var tense = new Table(Doctrine.Of("bolivia").Prefers("police", If(Of("lowlands.tension") > 50, 9, 0))).To(Phase.Deliberation);

        Assert.Empty(calm.Drafted("bolivia"));
        Assert.Equal(["police"], tense.Drafted("bolivia"));
    }

    [Fact]
    public void It_orders_the_most_worth_first_and_no_more_than_it_may()
    {
        var table = new Table(Doctrine.Of("bolivia", most: 2).Prefers("police", 5).Prefers("roads", 9).Prefers("schools", 7)).To(Phase.Deliberation);

        Assert.Equal(["roads", "schools"], table.Drafted("bolivia"));
    }

    [Fact]
    public void It_orders_at_half_effort_what_it_cannot_pay_whole()
    {
        var table = new Table(Doctrine.Of("bolivia").Prefers("dam", 9)).To(Phase.Deliberation);

        Assert.Equal(500, Assert.Single(table.State.Desk("bolivia").Drafts).Level);
    }

    [Fact]
    public void It_passes_over_what_it_cannot_pay_even_by_half()
    {
        var table = new Table(Doctrine.Of("bolivia", most: 1).Prefers("railway", 9).Prefers("roads", 5)).To(Phase.Deliberation);

        Assert.Equal(["roads"], table.Drafted("bolivia"));
    }

    [Fact]
    public void It_passes_over_what_is_not_legal_now()
    {
        var table = new Table(Doctrine.Of("bolivia", most: 1).Prefers("siege", 9).Prefers("roads", 5)).To(Phase.Deliberation);

        Assert.Equal(["roads"], table.Drafted("bolivia"));
    }

    [Fact]
    public void It_does_not_order_again_what_still_runs()
    {
        var table = new Table(Doctrine.Of("bolivia").Prefers("roads", 9)).To(Phase.Deliberation).NextTurn();
        Assert.Empty(table.Drafted("bolivia"));

        Assert.Equal(["roads"], table.NextTurn().Drafted("bolivia"));
    }

    [Fact]
    public void It_says_why_and_signs()
    {
        var table = new Table(Doctrine.Of("bolivia").Prefers("roads", 9)).To(Phase.Deliberation);
        var saved = table.Last<DraftSaved>();

        Assert.Equal("Because of roads.", saved.Draft.Because);
        Assert.Equal(new Issuer.Doctrine("bolivia"), saved.By);
        Assert.True(table.State.Desk("bolivia").DoctrineSigned);
    }

    [Fact]
    public void Its_own_doctrine_comes_before_that_of_its_kind()
    {
        var kind = Doctrine.OfKind(EntityKind.Government).Prefers("police", 9);

        Assert.Equal(["police"], new Table(kind).To(Phase.Deliberation).Drafted("bolivia"));
        Assert.Equal(["roads"], new Table(kind, Doctrine.Of("bolivia").Prefers("roads", 9)).To(Phase.Deliberation).Drafted("bolivia"));
    }

    [Fact]
    public void Without_a_doctrine_it_holds_still_but_signs()
    {
        var table = new Table().To(Phase.Deliberation);

        Assert.Empty(table.Drafted("bolivia"));
        Assert.True(table.State.Desk("bolivia").DoctrineSigned);
    }
}

using Wargame.Doctrines.Tests.Small;
using Wargame.Sessions;

namespace Wargame.Doctrines.Tests.Rulebook;

/// <summary>What an unplayed actor would have ordered otherwise, and by how much it lost.</summary>
public sealed class NextBestTests
{
    [Fact]
    public void The_best_order_below_the_threshold_lost_to_the_threshold()
    {
        var table = new Table(Doctrine.Of("bolivia").Prefers("police", 6).Prefers("roads", 1).Prefers("schools", 3)).To(Phase.Adjudication);

        var plan = NextBest.Of(table.Rules, table.State).Plans["bolivia"];

        Assert.Equal(("schools", false), (plan.Instrument, plan.Full));
        Assert.InRange(plan.Worth, 2_500, 3_500);
        Assert.True(plan.Needed > plan.Worth);
    }

    [Fact]
    public void Where_it_gave_all_that_it_gives_the_next_lost_to_the_least_of_them()
    {
        var table = new Table(Doctrine.Of("bolivia", most: 1).Prefers("police", 9).Prefers("roads", 7)).To(Phase.Adjudication);

        var plan = NextBest.Of(table.Rules, table.State).Plans["bolivia"];

        Assert.Equal(("roads", true), (plan.Instrument, plan.Full));
        Assert.InRange(plan.Needed, 8_500, 9_500);
    }

    [Fact]
    public void What_is_not_legal_was_never_in_the_running_and_people_have_no_runner_up()
    {
        var alone = new Table(Doctrine.Of("bolivia").Prefers("siege", 9)).To(Phase.Adjudication);
        var played = new Table(Doctrine.Of("bolivia").Prefers("roads", 1)).Seat("bolivia-1").To(Phase.Adjudication);

        Assert.DoesNotContain("bolivia", NextBest.Of(alone.Rules, alone.State).Plans.Keys);
        Assert.DoesNotContain("bolivia", NextBest.Of(played.Rules, played.State).Plans.Keys);
        Assert.Empty(NextBest.Of(alone.Rules, alone.To(Phase.Outcome).State).Plans);
    }
}

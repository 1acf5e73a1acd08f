using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;

namespace Wargame.Sessions.Tests.Seen;

/// <summary>Every change adds up, whoever looks; what a viewer may not know is one nameless line.</summary>
public sealed class ExplanationTests
{
    private static readonly string[] Viewers = [Eyes.Board, "bolivia", "us", "autonomists", "oas", Eyes.Control];

    private static Room Bribed()
    {
        var room = new Room().Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);
        room.Do(room.Draft("us-1", "a", "bribe", "bolivia"));
        room.Do(room.Draft("bolivia-1", "b", "police", "lowlands", level: 333));
        room.To(Phase.Adjudication);
        room.Do(new MakeRuling(room.NextId(), room.Now, Room.Control, "lowlands.tension", -1500, "The bishop spoke"));
        return room.To(Phase.Outcome);
    }

    [Fact]
    public void The_causes_add_up_to_the_milli_unit_for_every_number_turn_and_viewer()
    {
        var room = Bribed().To(Phase.HotWash);

        Assert.True(Sums.Check(room, [.. Viewers, Eyes.Review]) > 50);
    }

    [Fact]
    public void A_covert_order_is_one_hidden_cause_to_all_but_its_orderer_and_control()
    {
        var room = Bribed();
        foreach (var viewer in Viewers.Except(["us", Eyes.Control]))
        {
            var causes = room.Explain(viewer, "bolivia.approval")!.Causes;
            Assert.Single(causes, cause => cause is { Sort: CauseSort.Hidden, Amount: < 0, Actor: null, Rule: null, Behind: "" });
            Assert.DoesNotContain(SmallScenario.Bribe, Eyes.Text(causes), StringComparison.Ordinal);
        }

        foreach (var viewer in new[] { "us", Eyes.Control })
        {
            var cause = Assert.Single(room.Explain(viewer, "bolivia.approval")!.Causes, cause => cause.Label == SmallScenario.Bribe);
            Assert.Equal($"{SmallScenario.Bribe}, Bolivia, by United States", cause.Behind);
        }
    }

    [Fact]
    public void A_cause_names_the_order_its_actor_and_the_reason()
    {
        var cause = Assert.Single(Bribed().Explain("autonomists", "lowlands.tension")!.Causes, cause => cause.Label == "The police");

        Assert.Equal("The police, Lowlands, by Bolivia", cause.Behind);
        Assert.Equal("bolivia", cause.Actor!.Id);
        Assert.Equal("Because police-calm.", cause.Because);
        Assert.True(cause.Amount < 0);
    }

    [Fact]
    public void A_price_is_explained_to_whoever_pays_it()
    {
        var causes = Bribed().Explain("us", "us.cash")!.Causes;

        Assert.Equal(-5_000, Assert.Single(causes, cause => cause.Sort == CauseSort.Cost).Amount);
    }

    [Fact]
    public void Teams_see_a_ruling_and_control_its_reason()
    {
        var room = Bribed();

        Assert.Equal("", Ruling(room, "bolivia").Because);
        Assert.Equal("The bishop spoke", Ruling(room, Eyes.Control).Because);
        Assert.Equal(-1500, Ruling(room, "bolivia").Amount);
    }

    [Fact]
    public void The_largest_moves_come_first_each_with_no_more_than_three_causes()
    {
        var room = Bribed();

        var moves = room.Team("bolivia").Outcome!.Movements;

        Assert.InRange(moves.Length, 1, Limits.Movements);
        Assert.All(moves, move => Assert.InRange(move.Causes.Length, 0, Limits.Causes));
        Assert.All(moves, move => Assert.NotNull(room.Explain("bolivia", move.Slot.Key)));
        Assert.DoesNotContain(moves, move => move.Slot.Key == "bolivia.corruption");
    }

    private static CauseView Ruling(Room room, string viewer) =>
        Assert.Single(room.Explain(viewer, "lowlands.tension")!.Causes, cause => cause.Sort == CauseSort.Ruling);
}

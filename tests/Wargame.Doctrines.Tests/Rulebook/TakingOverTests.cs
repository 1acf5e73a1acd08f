using Wargame.Doctrines.Tests.Small;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.Sessions.Turns;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Doctrines.Tests.Rulebook;

/// <summary>Where people end and doctrines begin.</summary>
public sealed class TakingOverTests
{
    private static readonly DoctrineDefinition Bolivia = Doctrine.Of("bolivia").Prefers("roads", 9);
    private static readonly DoctrineDefinition America = Doctrine.Of("us").Prefers("aid", 9, Mode.Joint);

    [Fact]
    public void It_does_nothing_for_an_actor_that_people_play()
    {
        var table = new Table(Bolivia, America).Seat("bolivia-1").To(Phase.Deliberation);

        Assert.DoesNotContain(table.Events, happened => happened.By == new Issuer.Doctrine("bolivia"));
        Assert.Single(table.State.Requests, request => request.IsOpen);
    }

    [Fact]
    public void It_plays_for_people_who_are_silent_until_they_take_back()
    {
        var table = new Table(Bolivia, America).Seat("bolivia-1").To(Phase.Deliberation);

        Assert.Equal(["roads"], table.Bot("bolivia").Drafted("bolivia"));
        Assert.True(SignOff.IsSigned(table.Rules, table.State, "bolivia"));
        Assert.Equal(new Issuer.Doctrine("bolivia"), table.State.Desk("bolivia").Drafts[0].By);

        table.TakeBack("bolivia-1");
        Assert.False(SignOff.IsSigned(table.Rules, table.State, "bolivia"));
        Assert.Empty(table.Remove("bolivia-1", table.State.Desk("bolivia").Drafts[0].Id).Drafted("bolivia"));
    }

    [Fact]
    public void It_takes_over_when_the_last_seat_is_freed()
    {
        var table = new Table(Bolivia, America).Seat("bolivia-1").Seat("bolivia-2").To(Phase.Deliberation);

        Assert.Empty(table.Free("bolivia-1").Drafted("bolivia"));
        Assert.Equal(["roads"], table.Free("bolivia-2").Drafted("bolivia"));
        Assert.DoesNotContain(table.State.Requests, request => request.IsOpen);
        Assert.True(SignOff.IsSigned(table.Rules, table.State, "bolivia"));
    }

    [Fact]
    public void It_leaves_its_orders_to_whoever_takes_the_seat_and_its_signature_no_longer_counts()
    {
        var table = new Table(Bolivia).To(Phase.Deliberation).Seat("bolivia-1");

        Assert.Equal(["roads"], table.Drafted("bolivia"));
        Assert.False(SignOff.IsSigned(table.Rules, table.State, "bolivia"));
    }

    [Fact]
    public void It_takes_over_again_in_the_same_turn_and_doubles_nothing()
    {
        var table = new Table(Bolivia).To(Phase.Deliberation).Seat("bolivia-1").Free("bolivia-1");

        Assert.Equal(["roads"], table.Drafted("bolivia"));
        Assert.True(SignOff.IsSigned(table.Rules, table.State, "bolivia"));
    }

    [Fact]
    public void It_never_writes_over_what_people_have_drafted()
    {
        var table = new Table(Bolivia).Seat("bolivia-1").To(Phase.Deliberation).Draft("bolivia-1", "doctrine-01", "police");

        Assert.Equal(["police", "roads"], table.Free("bolivia-1").Drafted("bolivia"));
    }

    [Fact]
    public void It_holds_still_in_a_pause()
    {
        var table = new Table(Bolivia).Seat("bolivia-1").To(Phase.Deliberation).Pause();

        Assert.Empty(table.Free("bolivia-1").Drafted("bolivia"));
        Assert.Equal(["roads"], table.Resume().Drafted("bolivia"));
    }

    [Fact]
    public void The_same_state_gives_the_same_command()
    {
        var rules = SmallScenario.With(Bolivia, America);
        var state = new Table(Bolivia, America).Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation).State;
        state = rules.Evolve(state, new SeatFreed(new(default, "free", new Issuer.Control()), "us-1"));

        Assert.NotNull(UnplayedActors.NextCommand(rules, state, default));
        Assert.Equal(UnplayedActors.NextCommand(rules, state, default), UnplayedActors.NextCommand(rules, state, default));
    }

    [Fact]
    public void What_a_host_is_asked_does_not_tell_how_much_another_team_has_drafted_in_secret()
    {
        Assert.Equal(RequestsSeenByBolivia(draftsInSecret: 0), RequestsSeenByBolivia(draftsInSecret: 3));
    }

    /// <summary>America drafts and takes back, leaves its seat, and its doctrine asks: of all that Bolivia sees only the request.</summary>
    private static IEnumerable<string> RequestsSeenByBolivia(int draftsInSecret)
    {
        var table = new Table(Bolivia, America).Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);
        for (var draft = 0; draft < draftsInSecret; draft++)
            table.Draft("us-1", "secret", "spraying", draft % 2 == 0 ? Mode.Joint : Mode.Imposed).Remove("us-1", "secret");
        table.Free("us-1");
        return [.. View.Of(table.Rules, table.State, "bolivia").Requests.Select(request => request.Request.Id)];
    }
}

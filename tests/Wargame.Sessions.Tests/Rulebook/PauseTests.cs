using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;

namespace Wargame.Sessions.Tests.Rulebook;

public sealed class PauseTests
{
    [Fact]
    public void A_deadline_moves_by_the_length_of_the_pause()
    {
        var room = new Room().To(Phase.Deliberation);
        var deadline = room.State.Clock.Deadline!.Value;

        room.Do(new PauseSession(room.NextId(), room.Now, Room.Control, "Coffee"));
        room.Later(TimeSpan.FromMinutes(30)).Do(new ResumeSession(room.NextId(), room.Now, Room.Control));

        Assert.Equal(deadline + TimeSpan.FromMinutes(30), room.State.Clock.Deadline);
    }

    [Fact]
    public void The_clock_closes_the_orders_when_their_time_is_up()
    {
        var room = new Room().Seat("bolivia-1").To(Phase.Deliberation);
        room.Do(room.Draft("bolivia-1", "a", "police", "lowlands"));

        room.Later(TimeSpan.FromMinutes(10)).Do(new Tick(room.NextId(), room.Now, Room.Clock));

        Assert.Equal(Phase.Adjudication, room.State.Phase);
        Assert.Contains(room.State.Proposal!.Given, given => given.Draft.Id == "a");
    }

    [Fact]
    public void An_outage_eats_nobodys_time()
    {
        var room = new Room().To(Phase.Deliberation);
        var deadline = room.State.Clock.Deadline!.Value;
        var lastAlive = room.Now + TimeSpan.FromMinutes(1);

        room.Later(TimeSpan.FromMinutes(21)).Do(new RecoverClock(room.NextId(), room.Now, Room.Clock, lastAlive));

        Assert.Equal(deadline + TimeSpan.FromMinutes(20), room.State.Clock.Deadline);
    }

    [Fact]
    public void A_pause_freezes_clock_injects_and_deadlines_together_and_everyone_reads_why()
    {
        var room = new Room().Seat("bolivia-1").To(Phase.Deliberation);
        var left = room.State.Clock.Deadline!.Value - room.Now;
        room.Do(new PauseSession(room.NextId(), room.Now, Room.Control, "The power went out"));
        room.Later(TimeSpan.FromHours(3));

        room.Do(new Tick(room.NextId(), room.Now, Room.Clock));
        Assert.Equal(Phase.Deliberation, room.State.Phase);
        var inject = room.Rules.Model.Definition.Injects.Last().Id;
        Assert.Equal(Refusals.Paused.Code, room.Refused(new SendInject(room.NextId(), room.Now, Room.Control, inject)).Code);
        Assert.Equal(Refusals.Paused.Code, room.Refused(new AdvancePhase(room.NextId(), room.Now, Room.Control, Phase.Deliberation)).Code);
        Assert.Equal(Refusals.Paused.Code, room.Refused(room.Draft("bolivia-1", "a", "police", "lowlands")).Code);
        room.Do(new RecoverClock(room.NextId(), room.Now, Room.Clock, room.Now - TimeSpan.FromHours(1)));
        HeaderView[] headers =
        [
            View.Of(room.Rules, room.State, "bolivia").Header, View.OfBoard(room.Rules, room.State).Header, View.OfControl(room.Rules, room.State).Header,
        ];
        Assert.All(headers, header => Assert.Equal(("The power went out", left, null), (header.PausedBecause, header.FrozenLeft, header.Deadline)));

        room.Do(new ResumeSession(room.NextId(), room.Now, Room.Control));
        Assert.Equal(room.Now + left, room.State.Clock.Deadline);
    }
}

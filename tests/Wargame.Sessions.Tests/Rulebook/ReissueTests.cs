using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>A seat whose keys are made anew: its phone was lost, or it moves to another device.</summary>
public sealed class ReissueTests
{
    [Fact]
    public void A_seat_that_is_re_issued_stays_taken_with_its_drafts_and_signatures()
    {
        var room = Seated();
        room.Do(room.Draft("bolivia-1", "a", "police", "lowlands"));
        room.Do(new Sign(room.NextId(), room.Now, Room.By("bolivia-1")));
        var before = room.State;

        Assert.Equal(["bolivia-1"], room.Do(Reissue(room, Room.Control, "bolivia-1")).OfType<SeatReissued>().Select(happened => happened.SeatId));

        Assert.Equal(before.Seats, room.State.Seats);
        Assert.Equal(before.Desk("bolivia"), room.State.Desk("bolivia"));
        Assert.Contains("Person bolivia-1 (President, Bolivia) gets a new key.", room.ControlDesk().Log.Select(line => line.Text));
    }

    [Fact]
    public void A_person_moves_their_own_seat_also_in_a_pause()
    {
        var room = Seated();
        room.Do(new PauseSession(room.NextId(), room.Now, Room.Control, "Lunch"));

        room.Do(Reissue(room, Room.By("bolivia-1"), "bolivia-1"));

        Assert.Contains("Person bolivia-1 (President, Bolivia) moves to another device.", room.ControlDesk().Log.Select(line => line.Text));
    }

    [Fact]
    public void Nobody_throws_another_out()
    {
        var room = Seated();

        Assert.Equal("S0104", room.Refused(Reissue(room, Room.By("us-1"), "bolivia-1")).Code);
        Assert.Equal("S0101", room.Refused(Reissue(room, new Issuer.Doctrine("us"), "bolivia-1")).Code);
        Assert.Equal("S0103", room.Refused(Reissue(room, Room.Control, "bolivia-9")).Code);
    }

    [Fact]
    public void Other_teams_learn_nothing_of_it()
    {
        var room = Seated();
        var (us, board) = (Eyes.Text(room.Team("us")), Eyes.Text(room.Projector()));

        room.Do(Reissue(room, Room.Control, "bolivia-1"));

        Assert.Equal((us, board), (Eyes.Text(room.Team("us")), Eyes.Text(room.Projector())));
    }

    private static Room Seated() => new Room().Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);

    private static ReissueSeat Reissue(Room room, Issuer by, string seat) => new(room.NextId(), room.Now, by, seat);
}

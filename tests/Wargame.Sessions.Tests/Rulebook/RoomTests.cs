using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Turns;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>The people in the room: who may come in, who is away, who needs help, what all are told.</summary>
public sealed class RoomTests
{
    [Fact]
    public void Nobody_new_joins_a_locked_room_but_control_lets_people_in()
    {
        var room = Seated();
        room.Do(new LockRoom(room.NextId(), room.Now, Room.Control, true));

        Assert.Equal("S0951", room.Refused(new TakeSeat("late", room.Now, Room.By("new"), "new", "us", "Late")).Code);
        Assert.Equal("S0956", room.Refused(new LockRoom(room.NextId(), room.Now, Room.Control, true)).Code);
        Assert.Equal("S0101", room.Refused(new LockRoom(room.NextId(), room.Now, Room.By("us-1"), false)).Code);
        room.Seat("us-2");
        room.Do(new LockRoom(room.NextId(), room.Now, Room.Control, false));
        room.Do(new TakeSeat("late again", room.Now, Room.By("new"), "new", "us", "Late"));
        Assert.Equal(1, room.State.Seat("new")!.JoinedIn);
    }

    [Fact]
    public void Nobody_waits_for_the_signature_of_an_absent_seat()
    {
        var room = new Room().Seat("autonomists-1").Seat("autonomists-2").To(Phase.Deliberation);
        room.Do(new Sign(room.NextId(), room.Now, Room.By("autonomists-1")));
        Assert.False(SignOff.IsSigned(room.Rules, room.State, "autonomists"));

        room.Do(new MarkAbsent(room.NextId(), room.Now, Room.Control, "autonomists-2", true));
        Assert.True(SignOff.IsSigned(room.Rules, room.State, "autonomists"));

        // Whoever acts is here again.
        room.Do(room.Draft("autonomists-2", "a", "strike", "lowlands"));
        Assert.False(room.State.Seat("autonomists-2")!.Absent);
    }

    [Fact]
    public void A_team_whose_people_are_all_absent_has_signed_nothing()
    {
        var room = new Room().Seat("autonomists-1").To(Phase.Deliberation);
        room.Do(new MarkAbsent(room.NextId(), room.Now, Room.Control, "autonomists-1", true));

        Assert.False(SignOff.IsSigned(room.Rules, room.State, "autonomists"));
        Assert.Equal("S0956", room.Refused(new MarkAbsent(room.NextId(), room.Now, Room.Control, "autonomists-1", true)).Code);
        Assert.Equal("S0103", room.Refused(new MarkAbsent(room.NextId(), room.Now, Room.Control, "nobody", true)).Code);
        Assert.Equal("S0101", room.Refused(new MarkAbsent(room.NextId(), room.Now, Room.By("autonomists-1"), "autonomists-1", false)).Code);
    }

    [Fact]
    public void A_call_for_help_reaches_control_and_the_own_team_and_nobody_else()
    {
        var room = Seated();
        var (us, board) = (Eyes.Text(room.Team("us")), Eyes.Text(room.Projector()));

        room.Do(new AskForHelp(room.NextId(), room.Now, Room.By("bolivia-1"), "CANARY: we are lost"));

        Assert.Equal("CANARY: we are lost", room.Team("bolivia").Help!.Note);
        Assert.Equal("bolivia", Assert.Single(room.ControlDesk().Desks, desk => desk.Help is not null).Help!.Actor);
        Assert.Equal((us, board), (Eyes.Text(room.Team("us")), Eyes.Text(room.Projector())));
        Assert.Equal("S0957", room.Refused(new AskForHelp(room.NextId(), room.Now, Room.By("bolivia-1"), "")).Code);
        Assert.Equal("S0104", room.Refused(new AnswerHelp(room.NextId(), room.Now, Room.By("us-1"), "bolivia")).Code);
        room.Do(new AnswerHelp(room.NextId(), room.Now, Room.Control, "bolivia"));
        Assert.Equal("S0958", room.Refused(new AnswerHelp(room.NextId(), room.Now, Room.Control, "bolivia")).Code);
        Assert.Equal("S0959", room.Refused(new AskForHelp(room.NextId(), room.Now, Room.By("bolivia-1"), new string('x', 401))).Code);
        Assert.Equal("S0105", room.Refused(new AskForHelp(room.NextId(), room.Now, Room.Control, "")).Code);
    }

    [Fact]
    public void An_announcement_stands_on_every_page_until_it_is_taken_down()
    {
        var room = Seated();
        room.Do(new Announce(room.NextId(), room.Now, Room.Control, "Coffee is \u202Eserved."));

        Assert.Equal("Coffee is served.", room.Team("us").Header.Announcement?.Text);
        Assert.Equal("Coffee is served.", room.Projector().Header.Announcement?.Text);
        Assert.Equal("S0101", room.Refused(new Announce(room.NextId(), room.Now, Room.By("us-1"), "I am control")).Code);
        Assert.Equal("S0959", room.Refused(new Announce(room.NextId(), room.Now, Room.Control, new string('x', 200_000))).Code);
        room.Do(new Announce(room.NextId(), room.Now, Room.Control, " "));
        Assert.Null(room.Team("us").Header.Announcement);
        Assert.Equal("S0956", room.Refused(new Announce(room.NextId(), room.Now, Room.Control, "")).Code);
    }

    private static Room Seated() => new Room().Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);
}

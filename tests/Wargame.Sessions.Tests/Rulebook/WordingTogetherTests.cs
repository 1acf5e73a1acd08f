using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Two people of a team word the same free-text order: nobody overwrites what they have not seen.</summary>
public sealed class WordingTogetherTests
{
    [Fact]
    public void Words_on_top_of_what_the_writer_saw_take_their_place_and_the_writer_is_named()
    {
        var room = Begun();
        var first = Revision(room);

        room.Do(Word(room, "bolivia-2", "The minister speaks", first));

        Assert.True(Revision(room) > first);
        Assert.Equal(("The minister speaks", "Person bolivia-2"), (room.State.Arguments[0].Text.Action, room.Team("bolivia").Arguments.Now[0].By));
    }

    [Fact]
    public void Stale_words_are_refused_with_the_name_of_whoever_was_faster_and_may_be_sent_again()
    {
        var room = Begun();
        var seen = Revision(room);
        room.Do(Word(room, "bolivia-2", "The minister speaks", seen));

        var refusal = room.Refused(Word(room, "bolivia-1", "The bishop speaks", seen));

        Assert.Equal("S1710", refusal.Code);
        Assert.StartsWith("Person bolivia-2 changed this order", refusal.Why.ToString(), StringComparison.Ordinal);
        Assert.Equal("The minister speaks", room.State.Arguments[0].Text.Action);
        room.Do(Word(room, "bolivia-1", "The bishop speaks", Revision(room)));
    }

    [Fact]
    public void The_own_other_device_is_named_as_that()
    {
        var room = Begun();
        var seen = Revision(room);
        room.Do(Word(room, "bolivia-1", "The minister speaks", seen));

        Assert.Equal("S1711", room.Refused(Word(room, "bolivia-1", "The bishop speaks", seen)).Code);
    }

    [Fact]
    public void An_order_that_was_taken_back_is_not_brought_back_unseen_nor_is_a_new_one_in_its_place_overwritten()
    {
        var room = Begun();
        var (id, seen) = (room.Id(), Revision(room));
        room.Do(new DropArgument(room.NextId(), room.Now, Room.By("bolivia-2"), id));
        Assert.Equal("S1712", room.Refused(room.Write("bolivia-1", Argued.Text(action: "The bishop speaks"), id) with { Onto = seen }).Code);

        room.Do(room.Write("bolivia-2", Argued.Text(action: "The minister speaks")) with { Onto = 0 });

        Assert.Equal(id, room.Id());
        Assert.Equal("S1710", room.Refused(Word(room, "bolivia-1", "The bishop speaks", seen)).Code);
    }

    [Fact]
    public void Words_that_stand_there_already_change_nothing_and_are_never_stale()
    {
        var room = Begun();
        room.Do(new Sign(room.NextId(), room.Now, Room.By("bolivia-2")));

        Assert.Empty(room.Do(Word(room, "bolivia-2", Argued.Action, onto: 0)));
        Assert.NotEmpty(room.State.Desk("bolivia").SignedBy);
    }

    [Fact]
    public void Which_version_it_is_is_shown_to_its_own_team_alone()
    {
        var room = Begun();
        room.To(Phase.Commitment);

        Assert.Equal(0, room.Team("us").Arguments.Now[0].Revision);
        Assert.Equal(Revision(room), room.Team("bolivia").Arguments.Now[0].Revision);
    }

    private static Room Begun()
    {
        var room = new Room().Seat("bolivia-1").Seat("bolivia-2").Seat("us-1").To(Phase.Deliberation);
        room.Do(room.Write("bolivia-1", Argued.Text()) with { Onto = 0 });
        return room;
    }

    private static int Revision(Room room) => room.State.Arguments[0].Revision;

    private static WriteArgument Word(Room room, string seat, string action, int onto) =>
        room.Write(seat, Argued.Text(action: action), room.Id()) with { Onto = onto };
}

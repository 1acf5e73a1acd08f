using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>What a person writes for themselves is kept, and nobody else gets it: not the team, not control, not the review.</summary>
public sealed class PrivateNoteTests
{
    private const string Canary = "CANARY-NOTE";

    [Fact]
    public void No_page_of_anybody_ever_holds_a_private_note()
    {
        var room = Seated();
        room.Do(Keep(room, "bolivia-1", Canary, 0));

        while (true)
        {
            Assert.All(room.Rules.Actors, actor => Assert.DoesNotContain(Canary, Eyes.Text(room.Team(actor.Id)), StringComparison.Ordinal));
            Assert.DoesNotContain(Canary, Eyes.Text(room.ControlDesk()), StringComparison.Ordinal);
            Assert.DoesNotContain(Canary, Eyes.Text(room.Projector()), StringComparison.Ordinal);
            Assert.DoesNotContain(Canary, Eyes.Text(View.OfReview(room.Rules, room.State)), StringComparison.Ordinal);
            if (room.State.Phase == Phase.Closed)
                break;
            room.Advance();
        }
        Assert.Equal(Canary, room.State.Note("bolivia-1").Text);
    }

    [Fact]
    public void Control_is_not_even_told_that_somebody_keeps_notes()
    {
        var room = Seated();
        var before = room.ControlDesk().Log;

        room.Do(Keep(room, "bolivia-1", Canary, 0));

        Assert.Equal(before, room.ControlDesk().Log);
    }

    [Fact]
    public void A_note_survives_a_new_key_and_goes_with_a_freed_seat()
    {
        var room = Seated();
        room.Do(Keep(room, "bolivia-1", Canary, 0));
        room.Do(new ReissueSeat(room.NextId(), room.Now, Room.Control, "bolivia-1"));
        Assert.Equal(Canary, room.State.Note("bolivia-1").Text);

        room.Do(new FreeSeat(room.NextId(), room.Now, Room.Control, "bolivia-1"));

        Assert.Equal("", room.State.Note("bolivia-1").Text);
    }

    [Fact]
    public void Two_devices_of_one_seat_do_not_overwrite_one_another()
    {
        var room = Seated();
        room.Do(Keep(room, "bolivia-1", "Laptop", 0));

        Assert.Equal("S1731", room.Refused(Keep(room, "bolivia-1", "Phone", 0)).Code);
        Assert.Equal("S1730", room.Refused(Keep(room, "bolivia-1", new string('x', Limits.NoteCharacters + 1), 1)).Code);
        room.Do(Keep(room, "bolivia-1", "Phone", 1));
        Assert.Equal("S0105", room.Refused(new KeepNote(room.NextId(), room.Now, Room.Control, "x", 0)).Code);
    }

    private static Room Seated() => new Room().Seat("bolivia-1").Seat("bolivia-2").Seat("us-1");

    private static KeepNote Keep(Room room, string seat, string text, int onto) => new(room.NextId(), room.Now, Room.By(seat), text, onto);
}

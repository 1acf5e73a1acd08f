using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Two people of a team write on the same order: nobody overwrites what they have not seen.</summary>
public sealed class DraftingTogetherTests
{
    [Fact]
    public void A_save_on_top_of_what_the_writer_saw_is_carried_out_and_shows_who_changed_it()
    {
        var room = Seated();
        room.Do(Save(room, "us-1", "a", 500, onto: 0));
        var first = Draft(room);

        room.Do(Save(room, "us-2", "a", 750, first.Revision));

        var second = Draft(room);
        Assert.True(second.Revision > first.Revision);
        Assert.Equal(("Person us-1", "Person us-2", ""), (second.By, second.ChangedBy, first.ChangedBy));
    }

    [Fact]
    public void A_stale_save_is_refused_with_the_name_of_whoever_was_faster()
    {
        var room = Seated();
        room.Do(Save(room, "us-1", "a", 500, onto: 0));
        var seen = Draft(room).Revision;
        room.Do(Save(room, "us-2", "a", 750, seen));

        var refusal = room.Refused(Save(room, "us-1", "a", 250, seen));

        Assert.Equal("S1710", refusal.Code);
        Assert.StartsWith("Person us-2 changed this order", refusal.Why.ToString(), StringComparison.Ordinal);
        Assert.Equal(750, Draft(room).Draft.Level);
        room.Do(Save(room, "us-1", "a", 250, Draft(room).Revision));
    }

    [Fact]
    public void The_own_other_device_is_named_as_that()
    {
        var room = Seated();
        room.Do(Save(room, "us-1", "a", 500, onto: 0));
        var seen = Draft(room).Revision;
        room.Do(Save(room, "us-1", "a", 750, seen));

        Assert.Equal("S1711", room.Refused(Save(room, "us-1", "a", 250, seen)).Code);
    }

    [Fact]
    public void A_draft_that_was_taken_back_is_not_brought_back_unseen()
    {
        var room = Seated();
        room.Do(Save(room, "us-1", "a", 500, onto: 0));
        var seen = Draft(room).Revision;
        room.Do(new RemoveDraft(room.NextId(), room.Now, Room.By("us-2"), "a"));

        Assert.Equal("S1712", room.Refused(Save(room, "us-1", "a", 250, seen)).Code);
        room.Do(Save(room, "us-1", "a", 250, onto: 0));
        Assert.True(Draft(room).Revision > seen);
    }

    [Fact]
    public void Saving_what_is_there_already_changes_nothing_and_is_never_stale()
    {
        var room = Seated();
        room.Do(Save(room, "us-1", "a", 500, onto: 0));

        Assert.Empty(room.Do(Save(room, "us-2", "a", 500, onto: 0)));
    }

    [Fact]
    public void Revisions_count_the_own_teams_saves_and_tell_nothing_of_others()
    {
        var quiet = Seated();
        var busy = Seated();
        busy.Do(busy.Draft("autonomists-1", "x", "strike", "lowlands"));
        quiet.Do(Save(quiet, "us-1", "a", 500, onto: 0));
        busy.Do(Save(busy, "us-1", "a", 500, onto: 0));

        Assert.Equal(Draft(quiet).Revision, Draft(busy).Revision);
    }

    private static Room Seated() => new Room().Seat("us-1").Seat("us-2").Seat("autonomists-1").To(Phase.Deliberation);

    private static SaveDraft Save(Room room, string seat, string id, int level, int onto) =>
        room.Draft(seat, id, "bribe", "bolivia", level) with { Onto = onto };

    private static DraftView Draft(Room room) => room.Team("us").Drafts.Single();
}

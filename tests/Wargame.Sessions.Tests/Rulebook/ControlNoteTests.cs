using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using static Wargame.Sessions.Tests.Small.WhiteCellRoom;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Private notes of the white cell: stamped with their moment, on no team's page and on no projector.</summary>
public sealed class ControlNoteTests
{
    [Fact]
    public void A_note_is_stamped_with_its_moment_and_its_author()
    {
        var room = new Room().Joined().Seat("bolivia-1").To(Phase.Deliberation);
        room.Do(new WriteControlNote(room.NextId(), room.Now, Bea, "They misread the mandate.", "bolivia", room.Rules.Model.Definition.Injects[0].Id));
        room.Do(new WriteControlNote(room.NextId(), room.Now, Ana, "", "", ""));

        var notes = room.ControlDesk().Cell.Notes;
        Assert.Equal([2, 1], notes.Select(each => each.Note.Number));
        Assert.Equal(("Bea", 1, Phase.Deliberation, room.Now, "bolivia"), (notes[1].Person, notes[1].Note.Turn, notes[1].Note.Phase, notes[1].Note.At, notes[1].Actor?.Id));
        Assert.Equal(room.Rules.Model.Definition.Injects[0].Title, notes[1].Inject);
        Assert.Contains(room.ControlDesk().Log, line => line is { By: "Ana", Text: "Control bookmarks this moment." });
    }

    [Fact]
    public void A_note_reaches_no_team_no_projector_and_no_review()
    {
        var room = new Room().Joined().Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);
        var before = (Eyes.Text(room.Team("bolivia")), Eyes.Text(room.Team("us")), Eyes.Text(room.Projector()));

        room.Do(new WriteControlNote(room.NextId(), room.Now, Bea, "CANARY-NOTE", "bolivia", ""));

        Assert.Equal(before, (Eyes.Text(room.Team("bolivia")), Eyes.Text(room.Team("us")), Eyes.Text(room.Projector())));
        room.To(Phase.HotWash);
        foreach (var text in new[] { Eyes.Text(room.Team("bolivia")), Eyes.Text(room.Projector()), Eyes.Text(Views.View.OfReview(room.Rules, room.State)!) })
            Assert.DoesNotContain("CANARY-NOTE", text, StringComparison.Ordinal);
        Assert.Contains("CANARY-NOTE", Eyes.Text(room.ControlDesk()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("S0107", "About somebody", "nobody", "")]
    [InlineData("S0901", "About something", "", "nothing")]
    public void A_note_is_about_what_there_is(string code, string text, string actor, string inject)
    {
        var room = new Room();

        Assert.Equal(code, room.Refused(new WriteControlNote(room.NextId(), room.Now, Ana, text, actor, inject)).Code);
    }

    [Fact]
    public void A_note_is_neither_too_long_nor_a_teams()
    {
        var room = new Room().Seat("bolivia-1");

        Assert.Equal("S1407", room.Refused(new WriteControlNote(room.NextId(), room.Now, Ana, new string('x', 1_001), "", "")).Code);
        Assert.Equal("S0101", room.Refused(new WriteControlNote(room.NextId(), room.Now, Room.By("bolivia-1"), "Mine", "", "")).Code);
    }
}

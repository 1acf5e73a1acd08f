using Wargame.Sessions.Commands;
using Wargame.Sessions.Remarks;
using Wargame.Sessions.Tests.Small;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Anyone of the room writes about a moment in the review; control divides the story into chapters.</summary>
public sealed class RemarkTests
{
    public static TheoryData<long, RemarkKind, string, string> Unfit => new()
    {
        { 3, RemarkKind.Comment, " ", "S1160" },
        { 3, RemarkKind.Comment, new string('x', 601), "S1160" },
        { 3, RemarkKind.Chapter, new string('x', 61), "S1160" },
        { 0, RemarkKind.Comment, "Before it all.", "S1161" },
        { 9_999, RemarkKind.Comment, "After it all.", "S1161" },
    };

    [Fact]
    public void A_comment_is_kept_with_its_moment_and_changed_by_its_author_alone()
    {
        var room = Over();
        room.Do(Comment(room, "us-1", "r1", "Here we lost them."));
        room.Do(Comment(room, "us-1", "r1", "  Here we lost them,\nand knew it. "));

        Assert.Equal(new Remark("r1", 3, RemarkKind.Comment, "Here we lost them,\nand knew it.", Room.By("us-1")), Assert.Single(room.State.Remarks));
        Assert.Equal("S1164", room.Refused(Comment(room, "bolivia-1", "r1", "You did not.")).Code);
    }

    [Theory]
    [MemberData(nameof(Unfit))]
    public void What_is_no_remark_is_refused(long version, RemarkKind kind, string text, string code)
    {
        var room = Over();
        Assert.Equal(code, room.Refused(new MakeRemark(room.NextId(), room.Now, Room.Control, "r1", version, kind, text)).Code);
    }

    [Fact]
    public void Chapters_are_controls()
    {
        var room = Over();
        Assert.Equal(Refusals.NotControl.Code, room.Refused(new MakeRemark(room.NextId(), room.Now, Room.By("us-1"), "r1", 3, RemarkKind.Chapter, "The blockade")).Code);
        room.Do(new MakeRemark(room.NextId(), room.Now, Room.Control, "r1", 3, RemarkKind.Chapter, "The blockade"));
        Assert.Equal(RemarkKind.Chapter, Assert.Single(room.State.Remarks).Kind);
    }

    [Fact]
    public void Nobody_writes_before_the_hot_wash_and_no_stranger_ever()
    {
        var early = new Room().Seat("bolivia-1").To(Phase.Outcome);
        Assert.Equal(Refusals.WrongPhase($"", $"").Code, early.Refused(Comment(early, "bolivia-1", "r1", "Early.")).Code);

        var room = Over();
        Assert.Equal(Refusals.NoSuchSeat.Code, room.Refused(Comment(room, "nobody", "r1", "A stranger's.")).Code);
    }

    [Fact]
    public void Its_author_takes_it_out_and_control_any()
    {
        var room = Over();
        room.Do(Comment(room, "us-1", "r1", "Ours."));
        room.Do(Comment(room, "us-1", "r2", "Ours too."));
        Assert.Equal("S1164", room.Refused(new DropRemark(room.NextId(), room.Now, Room.By("bolivia-1"), "r1")).Code);
        Assert.Equal("S1163", room.Refused(new DropRemark(room.NextId(), room.Now, Room.Control, "r3")).Code);
        room.Do(new DropRemark(room.NextId(), room.Now, Room.By("us-1"), "r1"));
        room.Do(new DropRemark(room.NextId(), room.Now, Room.Control, "r2"));
        Assert.Empty(room.State.Remarks);
    }

    [Fact]
    public void The_review_holds_so_many_and_no_more()
    {
        var room = Over();
        for (var number = 0; number < Limits.Remarks; number++)
            room.Do(Comment(room, "us-1", $"r{number}", "One more."));
        Assert.Equal("S1162", room.Refused(Comment(room, "us-1", "last", "One too many.")).Code);
    }

    private static Room Over() => new Room().Seat("bolivia-1").Seat("us-1").To(Phase.HotWash);

    private static MakeRemark Comment(Room room, string seat, string id, string text) => new(room.NextId(), room.Now, Room.By(seat), id, 3, RemarkKind.Comment, text);
}

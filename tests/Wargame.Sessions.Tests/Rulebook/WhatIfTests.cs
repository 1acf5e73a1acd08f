using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;
using Wargame.Sessions.WhatIfs;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>What-ifs are kept in the review under a name, by anyone of the room, once the session is over; control puts one on the projector.</summary>
public sealed class WhatIfTests
{
    private static readonly Supposition Otherwise = new([new(1, SupposedKind.Removed, "bolivia", "a")], false, 0);

    public static TheoryData<string, Supposition, string> Unfit => new()
    {
        { " ", Otherwise, "S1140" },
        { new string('x', 61), Otherwise, "S1140" },
        { "Nothing", new([], false, 0), "S1141" },
        { "Too much", new([.. Enumerable.Repeat(Otherwise.Changes[0], 21)], false, 0), "S1141" },
        { "No such luck", new([], false, 41), "S1141" },
        { "No order", new([new(1, SupposedKind.Order, "bolivia", "a")], false, 0), "S1141" },
        { "Too early", new([new(0, SupposedKind.Removed, "bolivia", "a")], false, 0), "S1141" },
        { "No subject", new([new(1, SupposedKind.Removed, "bolivia", "")], false, 0), "S1141" },
        { "Endless", new([new(1, SupposedKind.Order, "bolivia", "a", new(new('x', 900), "lowlands", 1, Mode.Requested, 1, false))], false, 0), "S1141" },
    };

    [Fact]
    public void It_is_kept_under_a_name_and_kept_again_in_its_place()
    {
        var room = Over();
        room.Do(Keep(room, "us-1", "w1", "Without the police"));
        room.Do(Keep(room, "us-1", "w1", "  Nobody in the street "));

        var kept = Assert.Single(room.State.WhatIfs);
        Assert.Equal(("w1", "Nobody in the street", Room.By("us-1")), (kept.Id, kept.Name, kept.By));
        Assert.Equal(Otherwise.Changes, kept.Supposition.Changes);
    }

    [Theory]
    [MemberData(nameof(Unfit))]
    public void What_cannot_be_kept_is_refused(string name, Supposition supposition, string code)
    {
        var room = Over();
        Assert.Equal(code, room.Refused(new KeepWhatIf(room.NextId(), room.Now, Room.By("us-1"), "w1", name, supposition)).Code);
    }

    [Fact]
    public void Another_luck_alone_is_a_what_if()
    {
        var room = Over();
        room.Do(new KeepWhatIf(room.NextId(), room.Now, Room.Control, "w1", "Another day", new([], false, 40)));
        Assert.Single(room.State.WhatIfs);
    }

    [Fact]
    public void Nobody_keeps_one_before_the_hot_wash_and_no_stranger_ever()
    {
        var early = new Room().Seat("bolivia-1").To(Phase.Outcome);
        Assert.Equal(Refusals.WrongPhase($"", $"").Code, early.Refused(Keep(early, "bolivia-1", "w1", "Early")).Code);

        var room = Over();
        Assert.Equal(Refusals.NoSuchSeat.Code, room.Refused(Keep(room, "nobody", "w1", "A stranger's")).Code);
        Assert.Equal(
            Refusals.NotATeam.Code,
            room.Refused(new KeepWhatIf(room.NextId(), room.Now, new Issuer.Watcher("w"), "w1", "A watcher's", Otherwise)).Code);
    }

    [Fact]
    public void Only_who_kept_it_changes_it_and_control_takes_any_out()
    {
        var room = Over();
        room.Do(Keep(room, "us-1", "w1", "Ours"));
        Assert.Equal("S1144", room.Refused(Keep(room, "bolivia-1", "w1", "Mine")).Code);
        Assert.Equal("S1144", room.Refused(new DropWhatIf(room.NextId(), room.Now, Room.By("bolivia-1"), "w1")).Code);
        Assert.Equal("S1143", room.Refused(new DropWhatIf(room.NextId(), room.Now, Room.Control, "w2")).Code);
        room.Do(new DropWhatIf(room.NextId(), room.Now, Room.Control, "w1"));
        Assert.Empty(room.State.WhatIfs);
    }

    [Fact]
    public void The_review_holds_so_many_and_no_more()
    {
        var room = Over();
        for (var number = 0; number < Limits.WhatIfs; number++)
            room.Do(Keep(room, "us-1", $"w{number}", "One more"));
        Assert.Equal("S1142", room.Refused(Keep(room, "us-1", "last", "One too many")).Code);
    }

    [Fact]
    public void Control_puts_one_on_the_projector_and_it_goes_with_the_what_if()
    {
        var room = Over();
        room.Do(Keep(room, "us-1", "w1", "Ours"));
        Assert.Equal(Refusals.NotControl.Code, room.Refused(new ShowWhatIf(room.NextId(), room.Now, Room.By("us-1"), "w1")).Code);
        Assert.Equal("S1143", room.Refused(new ShowWhatIf(room.NextId(), room.Now, Room.Control, "w2")).Code);
        room.Do(new ShowWhatIf(room.NextId(), room.Now, Room.Control, "w1"));
        Assert.Equal("w1", View.OfBoard(room.Rules, room.State).WhatIf);
        Assert.Equal(Refusals.NothingNew.Code, room.Refused(new ShowWhatIf(room.NextId(), room.Now, Room.Control, "w1")).Code);

        room.Do(new DropWhatIf(room.NextId(), room.Now, Room.By("us-1"), "w1"));
        Assert.Equal("", View.OfBoard(room.Rules, room.State).WhatIf);
    }

    private static Room Over() => new Room().Seat("bolivia-1").Seat("us-1").To(Phase.HotWash);

    private static KeepWhatIf Keep(Room room, string seat, string id, string name) => new(room.NextId(), room.Now, Room.By(seat), id, name, Otherwise);
}

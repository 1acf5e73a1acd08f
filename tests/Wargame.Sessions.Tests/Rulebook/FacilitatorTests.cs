using Wargame.Sessions.Branches;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using static Wargame.Sessions.Tests.Small.WhiteCellRoom;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>The white cell is people: they come, they have names among themselves, they are sent out.</summary>
public sealed class FacilitatorTests
{
    [Fact]
    public void One_facilitator_alone_reads_no_names()
    {
        var room = new Room().Seat("bolivia-1").To(Phase.Adjudication);
        room.Do(new MakeRuling(room.NextId(), room.Now, Ana, "bolivia.approval", 1000, "The room says so"));

        Assert.All(room.ControlDesk().Log, line => Assert.Empty(line.By));
        Assert.Empty(Assert.Single(room.ControlDesk().Packet!.Rulings).By);
        Assert.Equal("Control", Assert.Single(room.ControlDesk().Cell.Facilitators).Facilitator.Person);
    }

    [Fact]
    public void Every_deed_says_whose_it_is_to_control_and_to_nobody_else()
    {
        var room = new Room().Joined().Seat("bolivia-1").To(Phase.Deliberation);
        room.Do(new Announce(room.NextId(), room.Now, Bea, "Coffee"));
        room.To(Phase.Adjudication);
        room.Do(new MakeRuling(room.NextId(), room.Now, Bea, "bolivia.approval", 1000, "The room says so", []));

        var page = room.ControlDesk();
        Assert.Equal("Bea", page.Log.First(line => line.Text.Contains("rules on", StringComparison.Ordinal)).By);
        Assert.Equal("Bea", page.Log.First(line => line.Text.Contains("announces", StringComparison.Ordinal)).By);
        Assert.Equal("Ana", page.Log.First(line => line.Text.Contains("closed", StringComparison.Ordinal)).By);
        Assert.Equal("Bea", Assert.Single(page.Packet!.Rulings).By);
        Assert.Equal([("Ana", true), ("Bea", true)], page.Cell.Facilitators.Select(each => (each.Facilitator.Person, each.Facilitator.Acts > 1)));

        room.To(Phase.Outcome);
        foreach (var text in new[] { Eyes.Text(room.Team("bolivia")), Eyes.Text(room.Projector()) })
            Assert.DoesNotContain("Bea", text, StringComparison.Ordinal);
        Assert.Contains("Coffee", Eyes.Text(room.Projector()), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_facilitators_do_not_have_one_name()
    {
        var room = new Room().Joined();

        Assert.Equal("S1403", room.Refused(new AdmitFacilitator(room.NextId(), room.Now, Bea, "cat", "ANA")).Code);
        Assert.Equal("S1403", room.Refused(new NameFacilitator(room.NextId(), room.Now, Bea, "Ana")).Code);
        Assert.Equal("S0004", room.Refused(new NameFacilitator(room.NextId(), room.Now, Bea, new string('x', 200_000))).Code);
        Assert.Equal("S0003", room.Refused(new AdmitFacilitator(room.NextId(), room.Now, Bea, "bea", "Cat")).Code);
        Assert.Equal("S0101", room.Refused(new AdmitFacilitator(room.NextId(), room.Now, Room.By("bolivia-1"), "cat", "Cat")).Code);
    }

    [Fact]
    public void Who_is_sent_out_commands_no_more_and_one_always_remains()
    {
        var room = new Room().Joined();
        room.Do(new AssignDuty(room.NextId(), room.Now, Ana, WhiteCell.Duty.Clock, "first"));

        Assert.Equal("S1405", room.Refused(new DismissFacilitator(room.NextId(), room.Now, Bea, "bea")).Code);
        Assert.Equal("S1402", room.Refused(new DismissFacilitator(room.NextId(), room.Now, Bea, "nobody")).Code);
        room.Do(new DismissFacilitator(room.NextId(), room.Now, Bea, "first"));

        Assert.Equal("S1402", room.Refused(new LockRoom(room.NextId(), room.Now, Ana, true)).Code);
        Assert.Null(room.State.Cell.HolderOf(WhiteCell.Duty.Clock));
        Assert.Equal(["Bea"], room.ControlDesk().Cell.Facilitators.Select(each => each.Facilitator.Person));
        room.Do(new LockRoom(room.NextId(), room.Now, Bea, true));
        Assert.Contains(room.ControlDesk().Log, line => line.By == "Ana");
    }

    [Fact]
    public void The_white_cell_of_now_goes_along_when_play_goes_back_and_may_act_on_the_old_line()
    {
        var room = new Room().Seat("bolivia-1").To(Phase.Briefing);
        var then = room.State;
        room.To(Phase.Deliberation).Joined();
        room.Do(new AssignDuty(room.NextId(), room.Now, Bea, WhiteCell.Duty.Clock, "bea"));
        var rewind = new Rewind("rewind", room.Now, Bea, "branch", "ABCDEF", "Branch", "Once more", then.Version);

        var opened = SessionEventJson.Read(SessionEventJson.Write(Branching.Opening(room.Rules, then, room.State, rewind, "00")));
        var branch = room.Rules.Evolve(then, opened);

        Assert.Equal(["Ana", "Bea"], branch.Cell.Facilitators.Select(each => each.Person));
        Assert.Equal("Bea", branch.Cell.HolderOf(WhiteCell.Duty.Clock)?.Person);
        Assert.True(room.Rules.Decide(then, new LockRoom("lock", room.Now, Bea, true)).Accepted);
    }

    [Fact]
    public void Who_came_in_on_another_line_keeps_their_name_on_this_one()
    {
        var room = new Room().Joined().Seat("bolivia-1").To(Phase.Deliberation);
        room.Do(new LeaveLine(room.NextId(), room.Now, Ana, "branch", "ABCDEF", "Branch", "Once more"));
        var cat = new Issuer.Control("cat");
        room.Do(new MeetFacilitator(room.NextId(), room.Now, cat, "Cat"));
        room.Do(new OpenRoom(room.NextId(), room.Now, cat));

        Assert.Equal("Cat", room.ControlDesk().Log.First(line => line.Text.Contains("second room", StringComparison.Ordinal)).By);
        Assert.Contains(room.ControlDesk().Log, line => line.Text == "Cat comes from another line of play.");
        Assert.Equal(["Ana", "Bea", "Cat"], room.State.Cell.Facilitators.Select(each => each.Person));
    }

    [Fact]
    public void A_line_learns_a_facilitators_new_name_and_keeps_names_apart()
    {
        var room = new Room().Joined();
        Assert.Equal(Decision.Nothing, room.Try(new MeetFacilitator(room.NextId(), room.Now, Bea, "Bea")));
        room.Do(new MeetFacilitator(room.NextId(), room.Now, Bea, "Beatriz"));

        Assert.Equal("Beatriz", room.State.Cell.NameOf("bea"));
        Assert.Equal("S1403", room.Refused(new MeetFacilitator(room.NextId(), room.Now, new Issuer.Control("cat"), "ana")).Code);
        Assert.Equal("S0101", room.Refused(new MeetFacilitator(room.NextId(), room.Now, Room.By("bolivia-1"), "Dan")).Code);
        room.Do(new DismissFacilitator(room.NextId(), room.Now, Ana, "bea"));
        Assert.Equal("S1402", room.Refused(new MeetFacilitator(room.NextId(), room.Now, Bea, "Bea")).Code);
    }

    [Fact]
    public void A_white_cell_holds_twelve()
    {
        var room = new Room();
        for (var each = 1; each < Limits.Facilitators; each++)
            room.Do(new AdmitFacilitator(room.NextId(), room.Now, Ana, $"f{each}", $"Facilitator {each}"));

        Assert.Equal("S1406", room.Refused(new AdmitFacilitator(room.NextId(), room.Now, Ana, "one too many", "Last")).Code);
    }
}

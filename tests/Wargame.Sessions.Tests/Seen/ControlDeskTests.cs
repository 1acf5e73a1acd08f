using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Small;

namespace Wargame.Sessions.Tests.Seen;

public sealed class ControlDeskTests
{
    [Fact]
    public void Control_is_told_in_every_phase_what_to_do_next()
    {
        var room = new Room();
        var told = new List<string> { room.ControlDesk().NextAction };
        while (room.State.Phase != Phase.Closed)
            told.Add(room.Advance().ControlDesk().NextAction);

        string[] turn = ["Open the deliberation", "Close the orders", "Release the results"];
        Assert.Equal(
            ["Start", .. turn, "Next quarter", .. turn, "Next quarter", .. turn, "Hold the hot wash", "Close the session", ""],
            told);
    }

    [Fact]
    public void The_hint_says_who_is_waited_for()
    {
        var room = new Room().Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);
        room.Do(new Sign(room.NextId(), room.Now, Room.By("bolivia-1")));
        Assert.Equal("Waiting for United States.", room.ControlDesk().NextHint);

        room.Do(new Sign(room.NextId(), room.Now, Room.By("us-1")));
        Assert.Equal("Every team has signed.", room.ControlDesk().NextHint);
    }

    [Fact]
    public void The_packet_is_there_in_adjudication_only()
    {
        var room = new Room().Seat("us-1").To(Phase.Deliberation);
        room.Do(room.Draft("us-1", "x", "bribe", "bolivia"));
        Assert.Null(room.ControlDesk().Packet);

        room.To(Phase.Adjudication);
        var packet = room.ControlDesk().Packet!;
        Assert.Contains(packet.Orders, order => order.Instrument.Id == "bribe");
        Assert.Equal(room.State.Proposal!.Result.Hash, packet.Hash);

        Assert.Null(room.To(Phase.Outcome).ControlDesk().Packet);
    }

    [Fact]
    public void A_released_order_is_shown_to_everyone_unless_it_was_covert()
    {
        var room = new Room().Seat("us-1").Seat("bolivia-1").To(Phase.Deliberation);
        room.Do(room.Draft("us-1", "x", "bribe", "bolivia"));
        room.Do(room.Draft("bolivia-1", "y", "police", "lowlands"));
        room.To(Phase.Outcome);

        Assert.Equal(["police"], room.Projector().Outcome!.Orders.Select(order => order.Instrument.Id));
        Assert.Equal(["police"], room.Team("bolivia").Outcome!.Orders.Select(order => order.Instrument.Id));
        Assert.Equal(["bribe", "police"], room.Team("us").Outcome!.Orders.Select(order => order.Instrument.Id).Order());
        Assert.Equal(2, room.ControlDesk().Outcome!.Orders.Length);
    }

    [Fact]
    public void The_log_has_words_for_what_happened_the_newest_first()
    {
        var log = new Room().Seat("bolivia-1").To(Phase.Briefing).ControlDesk().Log;

        Assert.StartsWith("Q3", log[0].Text, StringComparison.Ordinal);
        Assert.Contains(log, entry => entry.Text == "Person bolivia-1 joins Bolivia as President.");
    }
}

using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Turns;

namespace Wargame.Sessions.Tests.Rulebook;

public sealed class TurnMachineTests
{
    [Fact]
    public void The_diagram_is_the_one_on_file() => Golden.Matches("turn-machine.mmd", TurnMachine.Diagram());

    [Fact]
    public void A_facilitated_session_goes_through_every_phase_of_every_turn()
    {
        var room = new Room();
        var seen = new List<(int, Phase)> { (room.State.Turn, room.State.Phase) };
        while (room.State.Phase != Phase.Closed)
        {
            room.Advance();
            seen.Add((room.State.Turn, room.State.Phase));
        }

        Assert.Equal(
            [
                (0, Phase.Lobby),
                (1, Phase.Briefing), (1, Phase.Deliberation), (1, Phase.Adjudication), (1, Phase.Outcome),
                (2, Phase.Briefing), (2, Phase.Deliberation), (2, Phase.Adjudication), (2, Phase.Outcome),
                (3, Phase.Briefing), (3, Phase.Deliberation), (3, Phase.Adjudication), (3, Phase.Outcome),
                (3, Phase.HotWash), (3, Phase.Closed),
            ],
            seen);
    }

    [Fact]
    public void Nothing_follows_the_end()
    {
        var room = new Room().To(Phase.Closed);
        Assert.Equal("S0208", room.Refused(new Commands.AdvancePhase("x", room.Now, Room.Control, Phase.Closed)).Code);
    }
}

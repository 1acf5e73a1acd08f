using Wargame.World;

namespace Wargame.Sessions.Events;

/// <summary>A seat was freed.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="SeatId">The seat.</param>
public sealed record SeatFreed(Stamp Stamp, string SeatId) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var seat = state.Seat(SeatId) ?? throw new InvariantBrokenException("a seat is taken before it is freed", SeatId);
        var left = state with { Seats = state.Seats.Remove(seat), Notes = state.Notes.Remove(SeatId) };
        return (left.IsSeated(seat.Actor) ? left : left with { Bots = left.Bots.Remove(seat.Actor), Help = left.Help.Remove(seat.Actor) }).WithDesk(seat.Actor, desk => desk with
        {
            SignedBy = desk.SignedBy.Remove(SeatId),
            Ready = desk.Ready.Remove(SeatId),
        });
    }
}

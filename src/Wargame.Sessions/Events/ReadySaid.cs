using Wargame.World;

namespace Wargame.Sessions.Events;

/// <summary>A seat is ready to go on.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="SeatId">The seat.</param>
public sealed record ReadySaid(Stamp Stamp, string SeatId) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var seat = state.Seat(SeatId) ?? throw new InvariantBrokenException("whoever is ready has a seat", SeatId);
        return state.WithDesk(seat.Actor, desk => desk with { Ready = desk.Ready.Add(SeatId) });
    }
}

namespace Wargame.Sessions.Events;

/// <summary>A person left the room, or is back.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="SeatId">The seat.</param>
/// <param name="Absent">Whether the person is away.</param>
public sealed record SeatMarkedAbsent(Stamp Stamp, string SeatId, bool Absent) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var seat = state.Seat(SeatId) ?? throw new World.InvariantBrokenException("who is absent has a seat", SeatId);
        return state with { Seats = state.Seats.Replace(seat, seat with { Absent = Absent }) };
    }
}

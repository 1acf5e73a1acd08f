using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Notes that a person has left the room, or is back: nobody waits for the signature of an absent seat. Whoever acts is here again by that. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="SeatId">The seat.</param>
/// <param name="Absent">Whether the person is away.</param>
public sealed record MarkAbsent(string Id, DateTimeOffset At, Issuer By, string SeatId, bool Absent) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (state.Seat(SeatId) is not { } seat)
            return Refusals.NoSuchSeat;
        return seat.Absent == Absent ? Refusals.NothingNew : new SeatMarkedAbsent(Stamp.Of(this), SeatId, Absent);
    }
}

using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>
/// Notes that a person has left the room, or is back: nobody waits for the signature of an absent seat, and their rights fall to those who are
/// here. Whoever acts is here again by that. By control; or by a team-mate, of somebody who has done nothing for a minute.
/// </summary>
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
        var seat = state.Seat(SeatId);
        var mate = By is Issuer.Seat by && by.SeatId != SeatId && seat is not null && state.Seat(by.SeatId)?.Actor == seat.Actor;
        if (!mate && Gate.Control(this) is { } refusal)
            return refusal;
        if (seat is null)
            return Refusals.NoSuchSeat;
        if (mate && Absent && At - seat.LastActed < Limits.AwayAfter)
            return Refusals.StillHere;
        return seat.Absent == Absent ? Refusals.NothingNew : new SeatMarkedAbsent(Stamp.Of(this), SeatId, Absent);
    }
}

using Wargame.Sessions.Events;

namespace Wargame.Sessions.Commands;

/// <summary>Frees a seat; a team without seats is played by its doctrine. By control, or by the seat.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="SeatId">The seat.</param>
public sealed record FreeSeat(string Id, DateTimeOffset At, Issuer By, string SeatId) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (By is not Issuer.Control && By != new Issuer.Seat(SeatId))
            return By is Issuer.Seat ? Refusals.NotYourSeat : Refusals.NotControl;
        return state.Seat(SeatId) is null ? Refusals.NoSuchSeat : new SeatFreed(Stamp.Of(this), SeatId);
    }
}

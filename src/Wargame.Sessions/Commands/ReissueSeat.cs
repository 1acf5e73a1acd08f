using Wargame.Sessions.Events;

namespace Wargame.Sessions.Commands;

/// <summary>
/// Makes every key to a seat useless, so that whoever sits there comes in anew: a phone was lost, or the seat moves to another device. The
/// seat, its drafts and signatures stay. By control, or by the seat.
/// </summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="SeatId">The seat.</param>
public sealed record ReissueSeat(string Id, DateTimeOffset At, Issuer By, string SeatId) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (By is not Issuer.Control && By != new Issuer.Seat(SeatId))
            return By is Issuer.Seat ? Refusals.NotYourSeat : Refusals.NotControl;
        return state.Seat(SeatId) is null ? Refusals.NoSuchSeat : new SeatReissued(Stamp.Of(this), SeatId);
    }
}

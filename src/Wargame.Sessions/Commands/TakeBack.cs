using Wargame.Sessions.Events;

namespace Wargame.Sessions.Commands;

/// <summary>Takes a team back from the bot that plays it: what it has drafted stays and can be changed, what it has signed must be signed anew. By control, or by a seat of the team.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Actor">The team's actor.</param>
public sealed record TakeBack(string Id, DateTimeOffset At, Issuer By, string Actor) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (By is not Issuer.Control && (By is not Issuer.Seat by || state.Seat(by.SeatId)?.Actor != Actor))
            return By is Issuer.Seat ? Refusals.NotYourSeat : Refusals.NotControl;
        return state.IsBot(Actor) ? new BotHandedBack(Stamp.Of(this), Actor) : Refusals.NoBot;
    }
}

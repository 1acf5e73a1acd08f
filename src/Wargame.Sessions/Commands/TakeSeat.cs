namespace Wargame.Sessions.Commands;

/// <summary>Seats a person in a team. By control, or by the seat that is taken.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="SeatId">The new seat's id, unique in the session, 1 to 64 characters; it is shown to the team, so it must not be the token.</param>
/// <param name="Actor">The team's actor.</param>
/// <param name="Person">The person's name, 1 to 40 characters.</param>
public sealed record TakeSeat(string Id, DateTimeOffset At, Issuer By, string SeatId, string Actor, string Person) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state) => throw new NotImplementedException();
}

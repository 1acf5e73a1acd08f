namespace Wargame.Sessions.Commands;

/// <summary>Frees a seat; a team without seats is played by its doctrine. By control, or by the seat.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="SeatId">The seat.</param>
public sealed record FreeSeat(string Id, DateTimeOffset At, Issuer By, string SeatId) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state) => throw new NotImplementedException();
}

namespace Wargame.Sessions.Commands;

/// <summary>Moves the deadline. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Seconds">By how many seconds, -3600 to 3600, not 0.</param>
public sealed record ExtendClock(string Id, DateTimeOffset At, Issuer By, int Seconds) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state) => throw new NotImplementedException();
}

namespace Wargame.Sessions.Commands;

/// <summary>Freezes clocks, injects and deadlines. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Reason">Why, as everyone reads it, 3 to 400 characters.</param>
public sealed record PauseSession(string Id, DateTimeOffset At, Issuer By, string Reason) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state) => throw new NotImplementedException();
}

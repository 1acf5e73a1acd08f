namespace Wargame.Sessions.Commands;

/// <summary>Releases the proposed turn to the teams. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
public sealed record ReleaseResults(string Id, DateTimeOffset At, Issuer By) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state) => throw new NotImplementedException();
}

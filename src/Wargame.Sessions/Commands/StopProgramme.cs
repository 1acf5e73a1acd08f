namespace Wargame.Sessions.Commands;

/// <summary>Marks a running order of the team to end with this turn's commitment, or to go on after all.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="OrderId">The running order.</param>
/// <param name="Stop">True to end it, false to let it go on.</param>
public sealed record StopProgramme(string Id, DateTimeOffset At, Issuer By, string OrderId, bool Stop) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state) => throw new NotImplementedException();
}

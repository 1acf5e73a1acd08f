namespace Wargame.Sessions.Commands;

/// <summary>Sends a drafted foreign order to its host before the orders are locked.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="DraftId">The draft.</param>
public sealed record AskHost(string Id, DateTimeOffset At, Issuer By, string DraftId) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state) => throw new NotImplementedException();
}

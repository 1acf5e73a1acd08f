namespace Wargame.Sessions.Commands;

/// <summary>Takes the caller's signature back.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
public sealed record WithdrawSignature(string Id, DateTimeOffset At, Issuer By) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state) => throw new NotImplementedException();
}

namespace Wargame.Sessions.Commands;

/// <summary>Changes the engine's proposal (MODEL 3.11). By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Key">The number's key, such as <c>bolivia.approval</c>.</param>
/// <param name="Change">Added after all rules, in milli-units; 0 takes an earlier ruling on it back.</param>
/// <param name="Reason">Why, 3 to 400 characters; goes into the ledger.</param>
public sealed record MakeRuling(string Id, DateTimeOffset At, Issuer By, string Key, long Change, string Reason) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state) => throw new NotImplementedException();
}

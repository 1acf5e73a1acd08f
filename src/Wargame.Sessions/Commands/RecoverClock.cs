namespace Wargame.Sessions.Commands;

/// <summary>After an outage the deadline moves by its length. By the clock.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="LastAlive">When the session was last known to run.</param>
public sealed record RecoverClock(string Id, DateTimeOffset At, Issuer By, DateTimeOffset LastAlive) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state) => throw new NotImplementedException();
}

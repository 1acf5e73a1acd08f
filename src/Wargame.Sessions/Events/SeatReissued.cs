namespace Wargame.Sessions.Events;

/// <summary>The keys to a seat were made useless; the seat stays taken. Nothing of the session changes by it, but the log keeps it.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="SeatId">The seat.</param>
public sealed record SeatReissued(Stamp Stamp, string SeatId) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state;
}

namespace Wargame.Sessions.Events;

/// <summary>A seat was freed.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="SeatId">The seat.</param>
public sealed record SeatFreed(Stamp Stamp, string SeatId) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => throw new NotImplementedException();
}

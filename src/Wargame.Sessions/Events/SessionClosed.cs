namespace Wargame.Sessions.Events;

/// <summary>Only the review is left.</summary>
/// <param name="Stamp">When and by whom.</param>
public sealed record SessionClosed(Stamp Stamp) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state.Enter(Phase.Closed, At, null);
}

namespace Wargame.Sessions.Events;

/// <summary>Control changed the proposal; a new proposal follows.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Key">The number.</param>
/// <param name="Change">In milli-units; 0 takes an earlier ruling back.</param>
/// <param name="Reason">Why.</param>
public sealed record RulingMade(Stamp Stamp, string Key, long Change, string Reason) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state;
}

namespace Wargame.Sessions.Events;

/// <summary>Clocks, injects and deadlines stand still.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Reason">Why, as everyone reads it.</param>
public sealed record SessionPaused(Stamp Stamp, string Reason) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state with { Pause = new(At, Reason) };
}

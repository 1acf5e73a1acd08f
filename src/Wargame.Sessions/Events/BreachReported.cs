using Wargame.Sessions.Agreements;

namespace Wargame.Sessions.Events;

/// <summary>The engine found that a clause was broken, or control judged so.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Breach">What was broken, what shows it, and who learns of it at once.</param>
public sealed record BreachReported(Stamp Stamp, Breach Breach) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state with { Breaches = state.Breaches.Add(Breach) };
}

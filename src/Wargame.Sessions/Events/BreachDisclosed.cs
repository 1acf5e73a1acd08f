using System.Collections.Immutable;
using Wargame.World;

namespace Wargame.Sessions.Events;

/// <summary>Control let others know of a breach.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="BreachId">The breach.</param>
/// <param name="To">Those who learn of it now.</param>
public sealed record BreachDisclosed(Stamp Stamp, string BreachId, ImmutableArray<string> To) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var before = state.Breach(BreachId) ?? throw new InvariantBrokenException("what is disclosed was reported", BreachId);
        return state with
        {
            Breaches = state.Breaches.Replace(before, before with { KnownTo = [.. before.KnownTo.Union(To).Order(StringComparer.Ordinal)] }),
        };
    }
}

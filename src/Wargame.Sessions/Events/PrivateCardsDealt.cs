using System.Collections.Immutable;

namespace Wargame.Sessions.Events;

/// <summary>The seed dealt each team its secret motive.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Cards">The card's id by the actor's id.</param>
public sealed record PrivateCardsDealt(Stamp Stamp, ImmutableSortedDictionary<string, string> Cards) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state with { PrivateCards = Cards.WithComparers(StringComparer.Ordinal) };
}

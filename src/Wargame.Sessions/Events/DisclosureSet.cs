using System.Collections.Immutable;
using Wargame.Sessions.Disclosures;

namespace Wargame.Sessions.Events;

/// <summary>Control set how much of a fact some are told, or took that back to the scenario's rule.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Readers">Actor ids, or <see cref="Setting.Everyone"/>.</param>
/// <param name="Level">How much; null when it was taken back.</param>
/// <param name="Reason">Why.</param>
public sealed record DisclosureSet(
    Stamp Stamp, FactName Fact, ImmutableArray<string> Readers, DisclosureLevel? Level, string Reason) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => Settings.With(state, Fact, Readers, Level, Reason);
}

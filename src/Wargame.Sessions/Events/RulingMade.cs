using System.Collections.Immutable;
using Wargame.Sessions.Adjudication;

namespace Wargame.Sessions.Events;

/// <summary>Control changed the proposal; a new proposal follows.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Key">The number.</param>
/// <param name="Change">In milli-units; 0 takes an earlier ruling back.</param>
/// <param name="Reason">Why.</param>
/// <param name="To">Who is told when the results are released: null for nobody, empty for everyone, else these actors.</param>
public sealed record RulingMade(Stamp Stamp, string Key, long Change, string Reason, ImmutableArray<string>? To = null) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        Interventions.With(state, new(InterventionKind.Number, Key, state.Turn, null, Reason, To, By), Change != 0);
}

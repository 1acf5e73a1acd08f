using Wargame.Sessions.Adjudication;

namespace Wargame.Sessions.Events;

/// <summary>Control vetoed an order, turned a draw round or switched a rule off, or took that back. In adjudication a new proposal follows.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Intervention">On what and why.</param>
/// <param name="On">Whether it was laid on, or taken back.</param>
public sealed record Intervened(Stamp Stamp, Intervention Intervention, bool On) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => Interventions.With(state, Intervention with { By = By }, On);
}

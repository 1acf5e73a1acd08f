using Wargame.Sessions.Fixing;

namespace Wargame.Sessions.Events;

/// <summary>Control has taken over what fits a running session of a mended text of its scenario; or, where it is the pinned text, has brought that back.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Fix">All that is otherwise than the session was opened with.</param>
/// <param name="Reason">Why.</param>
public sealed record FixTaken(Stamp Stamp, ScenarioFix Fix, string Reason) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state with
    {
        Msel = FixLaw.Laid(rules, state, Fix),
        Briefs = Fix.Briefs,
        FixedBy = Fix.To == rules.Scenario.Hash ? "" : Fix.To,
    };
}

using Wargame.Sessions.Msel;

namespace Wargame.Sessions.Events;

/// <summary>Control has decided about an inject of the scenario: held, skipped, let go, set for a turn, or worded anew.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Plan">What was decided, with its reason.</param>
public sealed record InjectPlanned(Stamp Stamp, InjectPlan Plan) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state with { Msel = state.Msel with { Plans = state.Msel.Plans.SetItem(Plan.Inject, Plan) } };
}

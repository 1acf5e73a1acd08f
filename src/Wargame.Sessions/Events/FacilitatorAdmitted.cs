namespace Wargame.Sessions.Events;

/// <summary>Another facilitator was let in.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="FacilitatorId">The facilitator.</param>
/// <param name="Person">The person's name.</param>
public sealed record FacilitatorAdmitted(Stamp Stamp, string FacilitatorId, string Person) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state with { Cell = state.Cell with { Facilitators = state.Cell.Facilitators.Add(new(FacilitatorId, Person)) } };
}

namespace Wargame.Sessions.Events;

/// <summary>A facilitator was sent out; their duties are everybody's again.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="FacilitatorId">The facilitator.</param>
public sealed record FacilitatorDismissed(Stamp Stamp, string FacilitatorId) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state with { Cell = state.Cell.With(FacilitatorId, each => each with { Left = true }) };
}

using Wargame.Sessions.WhiteCell;

namespace Wargame.Sessions.Events;

/// <summary>A facilitator said their name.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Person">The name.</param>
public sealed record FacilitatorNamed(Stamp Stamp, string Person) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => By is Issuer.Control by
        ? state with { Cell = state.Cell.With(Facilitator.IdOf(by), each => each with { Person = Person }) }
        : state;
}

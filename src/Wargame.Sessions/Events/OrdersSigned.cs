namespace Wargame.Sessions.Events;

/// <summary>A seat, or a doctrine, signed its team's orders.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Actor">Whose orders.</param>
/// <param name="Because">Why, in a line; empty for doctrines and for people who did not say.</param>
public sealed record OrdersSigned(Stamp Stamp, string Actor, string Because = "") : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state.WithDesk(Actor, desk => By is Issuer.Seat by
        ? desk with { SignedBy = desk.SignedBy.Add(by.SeatId) }
        : desk with { DoctrineSigned = true });
}

namespace Wargame.Sessions.Events;

/// <summary>A signature was taken back.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Actor">Whose orders.</param>
public sealed record SignatureWithdrawn(Stamp Stamp, string Actor) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state.WithDesk(Actor, desk => By is Issuer.Seat by
        ? desk with { SignedBy = desk.SignedBy.Remove(by.SeatId) }
        : desk with { DoctrineSigned = false });
}

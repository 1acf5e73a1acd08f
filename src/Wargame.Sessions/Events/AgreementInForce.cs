namespace Wargame.Sessions.Events;

/// <summary>Every party has signed the same version.</summary>
/// <param name="Stamp">When and by whom the last signature was given.</param>
/// <param name="AgreementId">The agreement.</param>
/// <param name="FromTurn">The first turn in which it binds.</param>
public sealed record AgreementInForce(Stamp Stamp, string AgreementId, int FromTurn) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state.WithAgreement(AgreementId, agreement => agreement with { FromTurn = FromTurn, Drafts = agreement.Drafts.Clear() });
}

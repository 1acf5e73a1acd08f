namespace Wargame.Sessions.Events;

/// <summary>Somebody gave an agreement up before it was in force, or denounced it after.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="AgreementId">The agreement.</param>
/// <param name="Party">For whom.</param>
/// <param name="Reason">Why.</param>
/// <param name="FromTurn">The first turn in which it no longer binds.</param>
public sealed record AgreementLeft(Stamp Stamp, string AgreementId, string Party, string Reason, int FromTurn) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state.WithAgreement(AgreementId, agreement => agreement with { Ending = new(Party, Reason, FromTurn, agreement.WasSigned) });
}

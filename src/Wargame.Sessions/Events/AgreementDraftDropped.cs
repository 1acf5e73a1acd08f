namespace Wargame.Sessions.Events;

/// <summary>A team threw its own draft away; an agreement that was never offered goes with it.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="AgreementId">The agreement.</param>
/// <param name="Party">Whose draft it was.</param>
public sealed record AgreementDraftDropped(Stamp Stamp, string AgreementId, string Party) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var after = state.WithAgreement(AgreementId, agreement => agreement with { Drafts = agreement.Drafts.Remove(Party) });
        return after with { Agreements = after.Agreements.RemoveAll(agreement => agreement.Versions.IsEmpty && agreement.Drafts.IsEmpty) };
    }
}

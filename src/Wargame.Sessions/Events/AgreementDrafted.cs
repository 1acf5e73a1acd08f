using Wargame.Sessions.Agreements;

namespace Wargame.Sessions.Events;

/// <summary>A team keeps a text of an agreement that nobody else reads.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="AgreementId">The agreement; a new one begins with it.</param>
/// <param name="Party">Whose draft it is.</param>
/// <param name="Text">What it says so far.</param>
public sealed record AgreementDrafted(Stamp Stamp, string AgreementId, string Party, AgreementText Text) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state.WithAgreement(AgreementId, agreement => agreement with { Drafts = agreement.Drafts.SetItem(Party, Text) });
}

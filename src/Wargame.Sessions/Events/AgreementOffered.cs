using Wargame.Sessions.Agreements;

namespace Wargame.Sessions.Events;

/// <summary>A text was offered to its parties; it takes the place of the version before it, whose signatures do not count for it.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="AgreementId">The agreement; a new one may begin with it.</param>
/// <param name="Party">For whom it was offered.</param>
/// <param name="Text">What it says.</param>
public sealed record AgreementOffered(Stamp Stamp, string AgreementId, string Party, AgreementText Text) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state.WithAgreement(AgreementId, agreement => agreement with
    {
        Drafts = agreement.Drafts.Remove(Party),
        Versions = agreement.Versions.Add(new(agreement.Versions.Length + 1, Party, At, state.Turn, Text, [], [])),
    });
}

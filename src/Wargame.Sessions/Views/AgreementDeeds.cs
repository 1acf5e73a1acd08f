using Wargame.Sessions.Events;
using Wargame.World.Wording;

namespace Wargame.Sessions.Views;

/// <summary>The words of control's log for agreements and what comes of them.</summary>
internal static class AgreementDeeds
{
    /// <summary>The words, or null for what is not about agreements.</summary>
    public static Sentence? Of(Sight sight, SessionEvent happened) => happened switch
    {
        AgreementDrafted drafted => $"{sight.Entity(drafted.Party)} drafts an agreement.",
        AgreementDraftDropped dropped => $"{sight.Entity(dropped.Party)} throws the draft of an agreement away.",
        AgreementOffered offered => $"{sight.Entity(offered.Party)} offers “{offered.Text.Title}”.",
        AgreementSigned signed => $"{sight.Entity(signed.Party)} signs “{Title(sight, signed.AgreementId)}”.",
        AgreementInForce settled => $"“{Title(sight, settled.AgreementId)}” is in force.",
        AgreementLeft left => $"{sight.Entity(left.Party)} leaves “{Title(sight, left.AgreementId)}”: {left.Reason}",
        BreachReported { Breach: var breach } => $"{sight.Entity(breach.Party)} breaks clause {breach.Clause} of “{Title(sight, breach.AgreementId)}”.",
        BreachDisclosed disclosed => $"Control discloses a breach of “{Title(sight, sight.State.Breach(disclosed.BreachId)?.AgreementId ?? "")}”.",
        _ => null,
    };

    private static string Title(Sight sight, string agreement) => sight.State.Agreement(agreement)?.Current?.Text.Title ?? "";
}

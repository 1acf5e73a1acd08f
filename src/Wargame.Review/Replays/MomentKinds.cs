using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Review.Replays;

/// <summary>Which events a timeline shows, and whose doing they were. What is private or anonymous has no place on it.</summary>
internal static class MomentKinds
{
    /// <summary>The kind of an event and its actor, or null when a timeline does not show it. What control writes it shows when it comes.</summary>
    public static (MomentKind Kind, string Actor)? Of(SessionState state, SessionEvent happened) => happened switch
    {
        DraftSaved saved => (MomentKind.Order, saved.Draft.Actor),
        DraftRemoved removed => (MomentKind.Order, removed.Actor),
        ProgrammeMarked marked => (MomentKind.Order, marked.Actor),
        OrdersSigned signed => (MomentKind.Signature, signed.Actor),
        SignatureWithdrawn withdrawn => (MomentKind.Signature, withdrawn.Actor),
        HostAsked asked => (MomentKind.Request, asked.Draft.Actor),
        RequestAnswered answered => (MomentKind.Answer, state.Request(answered.RequestId)?.Host ?? ""),
        OptionChosen chosen => (MomentKind.Answer, chosen.Actor),
        MessageSent sent => (MomentKind.Message, ActorOrControl(sent.From)),
        AgreementOffered offered => (MomentKind.Agreement, offered.Party),
        AgreementSigned signed => (MomentKind.Agreement, signed.Party),
        AgreementInForce => (MomentKind.Agreement, ""),
        AgreementLeft left => (MomentKind.Agreement, left.Party),
        _ => OfTheWhiteCell(happened),
    };

    private static (MomentKind Kind, string Actor)? OfTheWhiteCell(SessionEvent happened) => happened switch
    {
        BreachReported => (MomentKind.Breach, ""),
        BreachDisclosed => (MomentKind.Breach, ""),
        InjectSent => (MomentKind.Inject, ""),
        FixTaken => (MomentKind.Fix, ""),
        RulingMade => (MomentKind.Ruling, ""),
        Intervened => (MomentKind.Ruling, ""),
        ArgumentJudged => (MomentKind.Ruling, ""),
        ArgumentWritten written => (MomentKind.Argument, written.Actor),
        Announced => (MomentKind.Announcement, ""),
        SessionPaused => (MomentKind.Announcement, ""),
        _ => null,
    };

    private static string ActorOrControl(string member) => member == Sessions.Talk.Party.Control ? "" : member;
}

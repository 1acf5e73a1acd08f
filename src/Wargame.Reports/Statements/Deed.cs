using Wargame.Reports.Tables;
using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Reports.Statements;

/// <summary>Something that a person did, in the words of xAPI.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Kind">What sort of thing it was done with: <c>order</c>.</param>
/// <param name="Thing">Which, unique in the session.</param>
/// <param name="Name">What people call that.</param>
/// <param name="Response">The answer, in a word; null for what is none.</param>
/// <param name="Took">How long the person was waited for; null where nobody waited.</param>
internal sealed record Deed(Verb Verb, string Kind, string Thing, string Name, string? Response = null, TimeSpan? Took = null)
{
    /// <summary>What an event says of its person; null where it says nothing worth keeping.</summary>
    /// <param name="before">The session before it.</param>
    /// <param name="happened">The event.</param>
    public static Deed? Of(SessionState before, SessionEvent happened) => happened switch
    {
        SeatTaken taken => new(Verb.Joined, "session", "", taken.Actor),
        DraftSaved saved => new(Verb.Drafted, "order", saved.Draft.OrderId(before.Turn), saved.Draft.Instrument),
        DraftRemoved removed => new(Verb.Withdrew, "order", FormattableString.Invariant($"{before.Turn:00}/{removed.Actor}/{removed.DraftId}"), "order"),
        OrdersSigned signed => new(Verb.Approved, "orders", FormattableString.Invariant($"{before.Turn:00}/{signed.Actor}"), "orders"),
        HostAsked asked => new(Verb.Asked, "request", asked.RequestId, asked.Draft.Instrument),
        RequestAnswered answered => Answer(before, answered),
        OptionChosen chosen => new(Verb.Answered, "card", chosen.Card, chosen.Card, chosen.Option),
        MessageSent sent => new(Verb.Sent, "conversation", Spelling.Several(sent.Members), sent.Members.Length == 1 ? "own team" : Spelling.Several(sent.Members)),
        AgreementOffered offered => new(Verb.Offered, "agreement", offered.AgreementId, "agreement"),
        AgreementSigned signed => new(Verb.Accepted, "agreement", signed.AgreementId, "agreement"),
        AgreementLeft left => new(Verb.Left, "agreement", left.AgreementId, "agreement"),
        ArgumentWritten written => new(Verb.Drafted, "argument", FormattableString.Invariant($"{before.Turn:00}/{written.Actor}"), "free-text order"),
        _ => null,
    };

    private static Deed Answer(SessionState before, RequestAnswered answered)
    {
        var request = before.Request(answered.RequestId);
        return new(
            Verb.Answered, "request", answered.RequestId, request?.Draft.Instrument ?? "request", answered.Answer.Word(),
            request is { AskedAt: var asked } && asked != default && answered.At >= asked ? answered.At - asked : null);
    }
}

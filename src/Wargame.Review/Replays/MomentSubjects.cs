using System.Collections.Immutable;
using System.Globalization;
using Wargame.Sessions;
using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Agreements;
using Wargame.Sessions.Events;

namespace Wargame.Review.Replays;

/// <summary>What events are about, and who knew it when they happened. All is read from the state before the event.</summary>
internal static class MomentSubjects
{
    public static MomentSubject Of(SessionState state, SessionEvent happened) => happened switch
    {
        DraftSaved saved => Order(saved.Draft, saved.Draft.Actor),
        DraftRemoved removed when state.Desk(removed.Actor).Drafts.FirstOrDefault(draft => draft.Id == removed.DraftId) is { } draft => Order(draft, removed.Actor),
        ProgrammeMarked marked when state.World.Programmes.FirstOrDefault(programme => programme.Order.Id == marked.OrderId) is { } runs =>
            new(SubjectKind.Order, runs.Order.Instrument, runs.Order.Target, [marked.Actor]),
        HostAsked asked => Order(asked.Draft, asked.Draft.Actor, asked.Host),
        RequestAnswered answered when state.Request(answered.RequestId) is { } request => Order(request.Draft, request.Draft.Actor, request.Host),
        OptionChosen chosen => new(SubjectKind.Card, chosen.Card, chosen.Option, [chosen.Actor]),
        MessageSent sent => new(SubjectKind.Talk, sent.From, "", sent.Members),
        ArgumentWritten written => new(SubjectKind.Words, written.Text.Action, "", [written.Actor]),
        Announced announced => new(SubjectKind.Words, announced.Text, "", MomentSubject.Everyone),
        SessionPaused paused => new(SubjectKind.Words, paused.Reason, "", MomentSubject.Everyone),
        InjectSent sent => new(SubjectKind.Inject, sent.Inject, "", []),
        _ => OfAgreements(state, happened) ?? OfTheWhiteCell(state, happened) ?? MomentSubject.Nothing,
    };

    /// <summary>A ladder's new rung: whoever sees the ladder knows it.</summary>
    public static MomentSubject Rung(string ladder, int rung) => new(SubjectKind.Ladder, ladder, rung.ToString(CultureInfo.InvariantCulture), []);

    private static MomentSubject? OfAgreements(SessionState state, SessionEvent happened) => happened switch
    {
        AgreementOffered offered => Agreement(offered.AgreementId, offered.Text),
        AgreementSigned signed => Agreement(state, signed.AgreementId),
        AgreementInForce began => Agreement(state, began.AgreementId),
        AgreementLeft left => Agreement(state, left.AgreementId),
        BreachReported reported => Breach(state, reported.Breach, reported.Breach.KnownTo),
        BreachDisclosed told when state.Breach(told.BreachId) is { } breach => Breach(state, breach, breach.KnownTo.AddRange(told.To)),
        _ => null,
    };

    private static MomentSubject? OfTheWhiteCell(SessionState state, SessionEvent happened) => happened switch
    {
        RulingMade ruling => new(SubjectKind.Number, ruling.Key, "", []),
        Intervened { Intervention: { Kind: InterventionKind.Number } hand } => new(SubjectKind.Number, hand.Subject, "", []),
        Intervened { Intervention: { Kind: InterventionKind.RuleOff } hand } => new(SubjectKind.Rule, hand.Subject, "", []),
        Intervened { Intervention: { Kind: InterventionKind.Veto } hand } when state.Proposal?.Given.FirstOrDefault(given => given.Draft.OrderId(state.Turn) == hand.Subject) is { } vetoed =>
            new(SubjectKind.Order, vetoed.Draft.Instrument, vetoed.Draft.Target, []),
        ArgumentJudged judged when state.Argument(judged.ArgumentId) is { } argument => new(SubjectKind.Words, argument.Text.Action, "", []),
        _ => null,
    };

    private static MomentSubject Order(Draft draft, params ImmutableArray<string> knownTo) => new(SubjectKind.Order, draft.Instrument, draft.Target, knownTo);

    private static MomentSubject? Agreement(SessionState state, string id) => state.Agreement(id)?.Current is { } current ? Agreement(id, current.Text) : null;

    private static MomentSubject Agreement(string id, AgreementText text) =>
        new(SubjectKind.Words, text.Title, "", [.. text.Parties, .. text.Sponsors, .. text.Readers]) { Agreement = id };

    private static MomentSubject Breach(SessionState state, Breach breach, ImmutableArray<string> knownTo) =>
        new(SubjectKind.Words, state.Agreement(breach.AgreementId)?.Current?.Text.Title ?? "", "", knownTo);
}

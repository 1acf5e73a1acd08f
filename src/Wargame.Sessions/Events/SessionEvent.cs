using System.Text.Json.Serialization;

namespace Wargame.Sessions.Events;

/// <summary>
/// Something that happened in a session. A closed union: only this project can add cases, and the compiler demands of each how it changes
/// the state. The names below are stored for ever; a test pins them.
/// </summary>
/// <param name="Stamp">When and by whom.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(SessionOpened), "session-opened")]
[JsonDerivedType(typeof(SeatTaken), "seat-taken")]
[JsonDerivedType(typeof(SeatFreed), "seat-freed")]
[JsonDerivedType(typeof(SeatReissued), "seat-reissued")]
[JsonDerivedType(typeof(BotTookOver), "bot-took-over")]
[JsonDerivedType(typeof(BotHandedBack), "bot-handed-back")]
[JsonDerivedType(typeof(SeatMarkedAbsent), "seat-marked-absent")]
[JsonDerivedType(typeof(RoomLocked), "room-locked")]
[JsonDerivedType(typeof(HelpAsked), "help-asked")]
[JsonDerivedType(typeof(HelpAnswered), "help-answered")]
[JsonDerivedType(typeof(Announced), "announced")]
[JsonDerivedType(typeof(WatcherAdmitted), "watcher-admitted")]
[JsonDerivedType(typeof(SightAllowed), "sight-allowed")]
[JsonDerivedType(typeof(WatcherDismissed), "watcher-dismissed")]
[JsonDerivedType(typeof(ObservationMade), "observation-made")]
[JsonDerivedType(typeof(ObservationWithdrawn), "observation-withdrawn")]
[JsonDerivedType(typeof(FacilitatorAdmitted), "facilitator-admitted")]
[JsonDerivedType(typeof(FacilitatorNamed), "facilitator-named")]
[JsonDerivedType(typeof(FacilitatorDismissed), "facilitator-dismissed")]
[JsonDerivedType(typeof(DutyAssigned), "duty-assigned")]
[JsonDerivedType(typeof(ControlNoted), "control-noted")]
[JsonDerivedType(typeof(PrivateCardsDealt), "private-cards-dealt")]
[JsonDerivedType(typeof(TurnOpened), "turn-opened")]
[JsonDerivedType(typeof(DeliberationOpened), "deliberation-opened")]
[JsonDerivedType(typeof(DraftSaved), "draft-saved")]
[JsonDerivedType(typeof(DraftRemoved), "draft-removed")]
[JsonDerivedType(typeof(ProgrammeMarked), "programme-marked")]
[JsonDerivedType(typeof(HostAsked), "host-asked")]
[JsonDerivedType(typeof(RequestAnswered), "request-answered")]
[JsonDerivedType(typeof(OptionChosen), "option-chosen")]
[JsonDerivedType(typeof(ArgumentWritten), "argument-written")]
[JsonDerivedType(typeof(ArgumentDropped), "argument-dropped")]
[JsonDerivedType(typeof(ArgumentPointMade), "argument-point-made")]
[JsonDerivedType(typeof(ArgumentPointWithdrawn), "argument-point-withdrawn")]
[JsonDerivedType(typeof(ArgumentVoteCalled), "argument-vote-called")]
[JsonDerivedType(typeof(ArgumentEstimateGiven), "argument-estimate-given")]
[JsonDerivedType(typeof(ArgumentJudged), "argument-judged")]
[JsonDerivedType(typeof(ArgumentTold), "argument-told")]
[JsonDerivedType(typeof(OrdersSigned), "orders-signed")]
[JsonDerivedType(typeof(SignatureWithdrawn), "signature-withdrawn")]
[JsonDerivedType(typeof(OrdersLocked), "orders-locked")]
[JsonDerivedType(typeof(TurnProposed), "turn-proposed")]
[JsonDerivedType(typeof(RulingMade), "ruling-made")]
[JsonDerivedType(typeof(ResultsReleased), "results-released")]
[JsonDerivedType(typeof(ReadySaid), "ready-said")]
[JsonDerivedType(typeof(HotWashOpened), "hot-wash-opened")]
[JsonDerivedType(typeof(SessionClosed), "session-closed")]
[JsonDerivedType(typeof(SessionPaused), "session-paused")]
[JsonDerivedType(typeof(SessionResumed), "session-resumed")]
[JsonDerivedType(typeof(DeadlineMoved), "deadline-moved")]
[JsonDerivedType(typeof(MessageSent), "message-sent")]
[JsonDerivedType(typeof(MessagesRead), "messages-read")]
[JsonDerivedType(typeof(AgreementDrafted), "agreement-drafted")]
[JsonDerivedType(typeof(AgreementDraftDropped), "agreement-draft-dropped")]
[JsonDerivedType(typeof(AgreementOffered), "agreement-offered")]
[JsonDerivedType(typeof(AgreementSigned), "agreement-signed")]
[JsonDerivedType(typeof(AgreementInForce), "agreement-in-force")]
[JsonDerivedType(typeof(AgreementLeft), "agreement-left")]
[JsonDerivedType(typeof(BreachReported), "breach-reported")]
[JsonDerivedType(typeof(BreachDisclosed), "breach-disclosed")]
[JsonDerivedType(typeof(InjectPlanned), "inject-planned")]
[JsonDerivedType(typeof(Intervened), "intervened")]
[JsonDerivedType(typeof(InjectWritten), "inject-written")]
[JsonDerivedType(typeof(InjectSent), "inject-sent")]
[JsonDerivedType(typeof(FixTaken), "fix-taken")]
[JsonDerivedType(typeof(HotWashAnswered), "hot-wash-answered")]
[JsonDerivedType(typeof(AnswersShown), "answers-shown")]
[JsonDerivedType(typeof(AnswersGrouped), "answers-grouped")]
[JsonDerivedType(typeof(WhatIfKept), "what-if-kept")]
[JsonDerivedType(typeof(WhatIfDropped), "what-if-dropped")]
[JsonDerivedType(typeof(WhatIfShown), "what-if-shown")]
[JsonDerivedType(typeof(RemarkMade), "remark-made")]
[JsonDerivedType(typeof(RemarkDropped), "remark-dropped")]
[JsonDerivedType(typeof(StatementJudged), "statement-judged")]
[JsonDerivedType(typeof(BranchOpened), "branch-opened")]
[JsonDerivedType(typeof(RoomLeft), "room-left")]
[JsonDerivedType(typeof(RoomArrived), "room-arrived")]
[JsonDerivedType(typeof(RoomOpened), "room-opened")]
[JsonDerivedType(typeof(RoleGiven), "role-given")]
[JsonDerivedType(typeof(NoteKept), "note-kept")]
[JsonDerivedType(typeof(DisclosureSet), "disclosure-set")]
public abstract record SessionEvent(Stamp Stamp)
{
    /// <summary>When it happened.</summary>
    [JsonIgnore]
    public DateTimeOffset At => Stamp.At;

    /// <summary>Who brought it about.</summary>
    [JsonIgnore]
    public Issuer By => Stamp.By;

    /// <summary>The state after it.</summary>
    internal abstract SessionState Evolve(SessionRules rules, SessionState state);
}

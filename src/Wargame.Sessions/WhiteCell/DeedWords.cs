using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Events;
using Wargame.Sessions.Msel;
using Wargame.Sessions.Views;
using Wargame.World.Wording;

namespace Wargame.Sessions.WhiteCell;

/// <summary>Who did what, in a sentence for another facilitator.</summary>
internal static class DeedWords
{
    /// <summary>A sentence: <c>Ana closed the orders.</c></summary>
    public static Sentence Of(SessionRules rules, SessionState state, SessionEvent happened)
    {
        var sight = new Sight(rules, state, new Viewer.Control(), []);
        var who = Who(state, happened.By);
        return Course(sight, who, happened) ?? Injects(who, happened) ?? People(sight, who, happened) ?? Room(who, happened) ?? Cell(sight, who, happened);
    }

    private static Sentence Who(SessionState state, Issuer by) => by switch
    {
        Issuer.Control control => $"{new Authored(state.Cell.NameOf(Facilitator.IdOf(control)))}",
        Issuer.Clock => $"The clock",
        _ => $"The room",
    };

    private static Sentence? Course(Sight sight, Sentence who, SessionEvent happened) => happened switch
    {
        TurnOpened opened => $"{who} opened {sight.Rules.Scenario.Turn(opened.Turn)}.",
        DeliberationOpened => $"{who} opened the deliberation.",
        OrdersLocked => $"{who} closed the orders.",
        TurnProposed => $"{who} went on to adjudication.",
        ResultsReleased => $"{who} released the results.",
        HotWashOpened => $"{who} opened the hot wash.",
        SessionClosed => $"{who} closed the session.",
        SessionPaused paused => $"{who} paused the session: {paused.Reason}",
        SessionResumed => $"{who} let the session go on.",
        DeadlineMoved => $"{who} moved the clock.",
        RulingMade { Change: 0 } ruling => $"{who} took the ruling on {CourseWords.Number(sight, ruling.Key)} back.",
        RulingMade ruling => $"{who} ruled on {CourseWords.Number(sight, ruling.Key)}: {ruling.Reason}",
        Intervened done => Hand(who, done, RulingNews.Title(sight, done.Intervention)),
        _ => null,
    };

    private static Sentence? Injects(Sentence who, SessionEvent happened) => happened switch
    {
        InjectPlanned { Plan: { Coming: InjectComing.Held } plan } => $"{who} held this inject: {plan.Reason}",
        InjectPlanned { Plan: { Coming: InjectComing.Skipped } plan } => $"{who} skipped this inject: {plan.Reason}",
        InjectPlanned planned => $"{who} changed this inject: {planned.Plan.Reason}",
        InjectSent => $"{who} sent this inject.",
        FixTaken taken => $"{who} took a mended text of the scenario over: {taken.Reason}",
        ArgumentJudged { Judgement: null } => $"{who} took the judgement of this order back.",
        ArgumentJudged { Judgement: { } judgement } => $"{who} judged this order: {judgement.Reason}",
        ArgumentTold => $"{who} worded what is told of this order.",
        ArgumentVoteCalled { Open: true } => $"{who} opened the vote on this order.",
        ArgumentVoteCalled => $"{who} closed the vote on this order.",
        DisclosureSet { Level: null } set => $"{who} took back what was set of who is told this: {set.Reason}",
        DisclosureSet set => $"{who} set who is told this: {set.Reason}",
        _ => null,
    };

    private static Sentence? People(Sight sight, Sentence who, SessionEvent happened) => happened switch
    {
        Announced { Text.Length: 0 } => $"{who} took the announcement down.",
        Announced announced => $"{who} announced: {announced.Text}",
        RoomLocked { Locked: true } => $"{who} locked the room.",
        RoomLocked => $"{who} opened the room.",
        SightAllowed { SeesAll: true } => $"{who} let this observer see all.",
        SightAllowed => $"{who} let this observer see what is public.",
        WatcherDismissed => $"{who} sent this person out.",
        SeatFreed => $"{who} freed this seat.",
        SeatReissued => $"{who} made a new key to this seat.",
        SeatMarkedAbsent { Absent: true } => $"{who} noted that this person is away.",
        SeatMarkedAbsent => $"{who} noted that this person is back.",
        BotTookOver bot => $"{who} let a bot play {sight.Entity(bot.Actor)}.",
        BotHandedBack back => $"{who} handed {sight.Entity(back.Actor)} back to its people.",
        HelpAnswered answered => $"{who} closed the call of {sight.Entity(answered.Actor)} for help.",
        _ => null,
    };

    private static Sentence? Room(Sentence who, SessionEvent happened) => happened switch
    {
        RoomLeft { Name.Length: 0 } left => $"{who} took the room to the first line of play: {left.Reason}",
        RoomLeft left => $"{who} took the room to the branch “{left.Name}”: {left.Reason}",
        RoomOpened => $"{who} opened a second room on this line.",
        RoomArrived arrived => $"{who} brought the room here: {arrived.Reason}",
        AnswersGrouped { Group.Length: 0 } => $"{who} let the words of the answers sort them again.",
        AnswersGrouped grouped => $"{who} put answers under “{grouped.Group}”.",
        AnswersShown { Shown: true } => $"{who} put answers on the wall.",
        AnswersShown => $"{who} took answers from the wall.",
        _ => null,
    };

    private static Sentence Cell(Sight sight, Sentence who, SessionEvent happened) => happened switch
    {
        BreachReported reported => $"{who} judged that clause {reported.Breach.Clause} was broken: {reported.Breach.Reason}",
        BreachDisclosed => $"{who} disclosed this breach.",
        DutyAssigned { To.Length: 0 } laid => $"{who} laid {Duties.Words(laid.Duty)} down.",
        DutyAssigned { By: Issuer.Control by } taken when Facilitator.IdOf(by) == taken.To => $"{who} took {Duties.Words(taken.Duty)}.",
        DutyAssigned assigned => $"{who} gave {Duties.Words(assigned.Duty)} to {new Authored(sight.State.Cell.NameOf(assigned.To))}.",
        FacilitatorDismissed => $"{who} sent this facilitator out.",
        _ => $"{who} did something here.",
    };

    private static Sentence Hand(Sentence who, Intervened done, Sentence subject) => (done.Intervention.Kind, done.On) switch
    {
        (InterventionKind.Veto, true) => $"{who} vetoed “{subject}”: {done.Intervention.Reason}",
        (InterventionKind.Reverse, true) => $"{who} turned round the draw “{subject}”: {done.Intervention.Reason}",
        (InterventionKind.RuleOff, true) => $"{who} switched off the rule “{subject}”: {done.Intervention.Reason}",
        (InterventionKind.RuleOff, false) => $"{who} switched on again the rule “{subject}”: {done.Intervention.Reason}",
        _ => $"{who} took back the hand on “{subject}”: {done.Intervention.Reason}",
    };
}

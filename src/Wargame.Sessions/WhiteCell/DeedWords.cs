using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Events;
using Wargame.Sessions.Msel;
using Wargame.Sessions.Views;

namespace Wargame.Sessions.WhiteCell;

/// <summary>Who did what, in a sentence for another facilitator.</summary>
internal static class DeedWords
{
    /// <summary>A sentence: <c>Ana closed the orders.</c></summary>
    public static string Of(SessionRules rules, SessionState state, SessionEvent happened) =>
        $"{Who(state, happened.By)} {What(new Sight(rules, state, new Viewer.Control(), []), happened)}";

    private static string Who(SessionState state, Issuer by) => by switch
    {
        Issuer.Control control => state.Cell.NameOf(Facilitator.IdOf(control)),
        Issuer.Clock => "The clock",
        _ => "The room",
    };

    private static string What(Sight sight, SessionEvent happened) => happened switch
    {
        TurnOpened opened => $"opened {sight.Rules.Scenario.TurnLabel(opened.Turn)}.",
        DeliberationOpened => "opened the deliberation.",
        OrdersLocked => "closed the orders.",
        TurnProposed => "went on to adjudication.",
        ResultsReleased => "released the results.",
        HotWashOpened => "opened the hot wash.",
        SessionClosed => "closed the session.",
        SessionPaused paused => $"paused the session: {paused.Reason}",
        SessionResumed => "let the session go on.",
        DeadlineMoved => "moved the clock.",
        RulingMade { Change: 0 } ruling => $"took the ruling on {Number(sight, ruling.Key)} back.",
        RulingMade ruling => $"ruled on {Number(sight, ruling.Key)}: {ruling.Reason}",
        Intervened done => $"{Hand(done)} “{RulingNews.Title(sight, done.Intervention)}”: {done.Intervention.Reason}",
        InjectPlanned { Plan: { Coming: InjectComing.Held } plan } => $"held this inject: {plan.Reason}",
        InjectPlanned { Plan: { Coming: InjectComing.Skipped } plan } => $"skipped this inject: {plan.Reason}",
        InjectPlanned planned => $"changed this inject: {planned.Plan.Reason}",
        InjectSent => "sent this inject.",
        ArgumentJudged { Judgement: null } => "took the judgement of this order back.",
        ArgumentJudged { Judgement: { } judgement } => $"judged this order: {judgement.Reason}",
        ArgumentTold => "worded what is told of this order.",
        ArgumentVoteCalled called => called.Open ? "opened the vote on this order." : "closed the vote on this order.",
        DisclosureSet { Level: null } set => $"took back what was set of who is told this: {set.Reason}",
        DisclosureSet set => $"set who is told this: {set.Reason}",
        _ => People(sight, happened),
    };

    private static string People(Sight sight, SessionEvent happened) => happened switch
    {
        Announced { Text.Length: 0 } => "took the announcement down.",
        Announced announced => $"announced: {announced.Text}",
        RoomLocked locked => locked.Locked ? "locked the room." : "opened the room.",
        SightAllowed allowed => allowed.SeesAll ? "let this observer see all." : "let this observer see what is public.",
        WatcherDismissed => "sent this person out.",
        SeatFreed => "freed this seat.",
        SeatReissued => "made a new key to this seat.",
        SeatMarkedAbsent marked => marked.Absent ? "noted that this person is away." : "noted that this person is back.",
        BotTookOver bot => $"let a bot play {sight.Entity(bot.Actor).Name}.",
        BotHandedBack back => $"handed {sight.Entity(back.Actor).Name} back to its people.",
        HelpAnswered answered => $"closed the call of {sight.Entity(answered.Actor).Name} for help.",
        BreachReported reported => $"judged that clause {reported.Breach.Clause} was broken: {reported.Breach.Reason}",
        BreachDisclosed => "disclosed this breach.",
        DutyAssigned { To.Length: 0 } laid => $"laid {Duties.Words(laid.Duty)} down.",
        DutyAssigned { By: Issuer.Control by } taken when Facilitator.IdOf(by) == taken.To => $"took {Duties.Words(taken.Duty)}.",
        DutyAssigned assigned => $"gave {Duties.Words(assigned.Duty)} to {sight.State.Cell.NameOf(assigned.To)}.",
        FacilitatorDismissed => "sent this facilitator out.",
        _ => Room(happened),
    };

    private static string Room(SessionEvent happened) => happened switch
    {
        RoomLeft { Name.Length: 0 } left => $"took the room to the first line of play: {left.Reason}",
        RoomLeft left => $"took the room to the branch “{left.Name}”: {left.Reason}",
        RoomOpened => "opened a second room on this line.",
        RoomArrived arrived => $"brought the room here: {arrived.Reason}",
        AnswersGrouped { Group.Length: 0 } => "let the words of the answers sort them again.",
        AnswersGrouped grouped => $"put answers under “{grouped.Group}”.",
        AnswersShown shown => shown.Shown ? "put answers on the wall." : "took answers from the wall.",
        _ => "did something here.",
    };

    private static string Hand(Intervened done) => (done.Intervention.Kind, done.On) switch
    {
        (InterventionKind.Veto, true) => "vetoed",
        (InterventionKind.Reverse, true) => "turned round the draw",
        (InterventionKind.RuleOff, true) => "switched off the rule",
        (InterventionKind.RuleOff, false) => "switched on again the rule",
        _ => "took back the hand on",
    };

    private static string Number(Sight sight, string key) => sight.Rules.Model.Find(key) is { } slot ? Numbers.Words(slot) : key;
}

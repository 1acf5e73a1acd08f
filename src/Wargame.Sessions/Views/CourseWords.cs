using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Msel;
using Wargame.World.Wording;

namespace Wargame.Sessions.Views;

/// <summary>The words of control's log for the course of the session: its phases, its injects, control's hand.</summary>
internal static class CourseWords
{
    /// <summary>The words, or null for what teams do.</summary>
    public static Sentence? Of(Sight sight, SessionEvent happened) => happened switch
    {
        SessionOpened opened => $"The session {opened.JoinCode} is open.",
        PrivateCardsDealt => $"Private cards are dealt.",
        TurnOpened opened => $"{sight.Rules.Scenario.Turn(opened.Turn)} begins; {opened.Injects.Length} injects arrive.",
        DeliberationOpened => Begins(Phase.Deliberation),
        OrdersLocked => $"Orders are closed.",
        TurnProposed => $"The engine proposes the turn.",
        RulingMade ruling => $"Control rules on {Number(sight, ruling.Key)}: {ruling.Reason}",
        Intervened done => Hand(done, RulingNews.Title(sight, done.Intervention)),
        ResultsReleased => $"Results are released.",
        HotWashOpened => Begins(Phase.HotWash),
        SessionClosed => $"The session is closed.",
        SessionPaused paused => $"Paused: {paused.Reason}",
        SessionResumed => $"The session goes on.",
        DeadlineMoved => $"The clock is moved.",
        InjectPlanned { Plan: var plan } => Planned(sight, Logbook.Inject(sight, plan.Inject), plan),
        InjectWritten written => $"Control writes “{written.Inject.Words.Title}” to {Logbook.Names(sight, written.Inject.To)}.",
        InjectSent sent => $"“{Logbook.Inject(sight, sent.Inject)}” comes by control’s hand.",
        DisclosureSet set => DisclosureWords.Of(sight, set),
        _ => null,
    };

    /// <summary>A number that was ruled on; its key where the world has it no more.</summary>
    public static Sentence Number(Sight sight, string key) => sight.Rules.Model.Find(key) switch
    {
        { } slot => $"{slot}",
        _ => $"{key}",
    };

    private static Sentence Begins(Phase phase) => $"It is time for {PhaseWords.Of(phase)}.";

    private static Sentence Hand(Intervened done, Sentence subject) => (done.Intervention.Kind, done.On) switch
    {
        (InterventionKind.Veto, true) => $"Control vetoes “{subject}”: {done.Intervention.Reason}",
        (InterventionKind.Reverse, true) => $"Control turns round the draw “{subject}”: {done.Intervention.Reason}",
        (InterventionKind.RuleOff, true) => $"Control switches off the rule “{subject}”: {done.Intervention.Reason}",
        (InterventionKind.RuleOff, false) => $"Control switches on again the rule “{subject}”: {done.Intervention.Reason}",
        _ => $"Control takes back the ruling on “{subject}”: {done.Intervention.Reason}",
    };

    private static Sentence Planned(Sight sight, string inject, InjectPlan plan) => plan switch
    {
        { Coming: InjectComing.Held } => $"Control on “{inject}”: held. {plan.Reason}",
        { Coming: InjectComing.Skipped } => $"Control on “{inject}”: skipped. {plan.Reason}",
        { Turn: { } turn } => $"Control on “{inject}”: set for {sight.Rules.Scenario.Turn(turn)}. {plan.Reason}",
        { Words: not null } => $"Control on “{inject}”: worded anew. {plan.Reason}",
        _ => $"Control on “{inject}”: left to its trigger. {plan.Reason}",
    };
}

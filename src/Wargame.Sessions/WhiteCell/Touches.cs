using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Events;

namespace Wargame.Sessions.WhiteCell;

/// <summary>
/// What a deed of the white cell was done to, and what a command would overwrite: where the two meet and the second facilitator had not seen
/// the first one's deed, the first wins.
/// </summary>
internal static class Touches
{
    /// <summary>The course of the phases.</summary>
    public const string Phase = "phase";

    private const string Pause = "pause";
    private const string Clock = "clock";
    private const string Packet = "packet";
    private const string Lock = "lock";
    private const string Announcement = "announcement";
    private const string Text = "text";
    private const string Room = "room";
    private const string Wall = "wall";

    /// <summary>What a command would overwrite.</summary>
    public static string[] Of(Command command) => command switch
    {
        AdvancePhase or ReleaseResults => [Phase, Pause, Packet],
        PauseSession or ResumeSession => [Pause],
        ExtendClock => [Clock, Phase],
        MakeRuling ruling => [Hand(InterventionKind.Number, ruling.Key), Phase],
        Intervene { Kind: InterventionKind.RuleOff } hand => [Hand(hand.Kind, hand.Subject)],
        Intervene hand => [Hand(hand.Kind, hand.Subject), Phase],
        JudgeArgument judged => [Argument(judged.ArgumentId), Phase],
        TakeJudgementBack back => [Argument(back.ArgumentId), Phase],
        TellArgument told => [Argument(told.ArgumentId), Phase],
        CallVote called => [Argument(called.ArgumentId)],
        SetDisclosure set => [Fact(set.Fact)],
        Rewind or LeaveLine => [Room, Phase, Pause],
        OpenRoom => [Room],
        GroupAnswers { Slots: var slots } => [.. slots.Select(Answer)],
        ShowAnswers { Slots: { IsEmpty: false } slots } => [.. slots.Select(Answer)],
        ShowAnswers => [Wall],
        PlanInject planned => [Inject(planned.Inject)],
        EditInject edited => [Inject(edited.Inject)],
        SendInject sent => [Inject(sent.Inject)],
        TakeFix { Fix: var fix } => [Text, .. fix.Injects.Select(inject => Inject(inject.Id)), .. fix.Dropped.Select(Inject)],
        Announce => [Announcement],
        LockRoom => [Lock],
        AllowSight allowed => [Watcher(allowed.WatcherId)],
        DismissWatcher dismissed => [Watcher(dismissed.WatcherId)],
        FreeSeat freed => [Seat(freed.SeatId)],
        ReissueSeat reissued => [Seat(reissued.SeatId)],
        MarkAbsent marked => [Seat(marked.SeatId)],
        LetBotPlay bot => [Team(bot.Actor)],
        TakeBack back => [Team(back.Actor)],
        AnswerHelp answered => [Help(answered.Actor)],
        ReportBreach reported => [Clause(reported.AgreementId, reported.Clause)],
        DiscloseBreach disclosed => [Breach(disclosed.BreachId)],
        AssignDuty assigned => [Of(assigned.Duty)],
        DismissFacilitator dismissed => [Person(dismissed.FacilitatorId)],
        _ => [],
    };

    /// <summary>What a deed was done to, besides the phases.</summary>
    public static string[] Of(SessionEvent happened) => happened switch
    {
        SessionPaused or SessionResumed => [Pause],
        DeadlineMoved => [Clock],
        RulingMade ruling => [Hand(InterventionKind.Number, ruling.Key), Packet],
        Intervened { Intervention: { Kind: InterventionKind.RuleOff } rule } => [Hand(rule.Kind, rule.Subject)],
        Intervened { Intervention: var made } => [Hand(made.Kind, made.Subject), Packet],
        ArgumentJudged judged => [Argument(judged.ArgumentId), Packet],
        ArgumentTold told => [Argument(told.ArgumentId), Packet],
        ArgumentVoteCalled called => [Argument(called.ArgumentId)],
        DisclosureSet set => [Fact(set.Fact)],
        RoomLeft => [Room, Pause],
        RoomOpened or RoomArrived => [Room],
        AnswersGrouped { Slots: var slots } => [Wall, .. slots.Select(Answer)],
        AnswersShown { Slots: var slots } => [Wall, .. slots.Select(Answer)],
        InjectPlanned planned => [Inject(planned.Plan.Inject)],
        InjectWritten written => [Inject(written.Inject.Id)],
        InjectSent sent => [Inject(sent.Inject)],
        FixTaken { Fix: var fix } => [Text, .. fix.Injects.Select(inject => Inject(inject.Id)), .. fix.Dropped.Select(Inject)],
        Announced => [Announcement],
        RoomLocked => [Lock],
        SightAllowed allowed => [Watcher(allowed.WatcherId)],
        WatcherDismissed dismissed => [Watcher(dismissed.WatcherId)],
        SeatFreed freed => [Seat(freed.SeatId)],
        SeatReissued reissued => [Seat(reissued.SeatId)],
        SeatMarkedAbsent marked => [Seat(marked.SeatId)],
        BotTookOver bot => [Team(bot.Actor)],
        BotHandedBack back => [Team(back.Actor)],
        HelpAnswered answered => [Help(answered.Actor)],
        BreachReported { Breach: var breach } => [Clause(breach.AgreementId, breach.Clause)],
        BreachDisclosed disclosed => [Breach(disclosed.BreachId)],
        DutyAssigned assigned => [Of(assigned.Duty)],
        FacilitatorDismissed dismissed => [Person(dismissed.FacilitatorId)],
        _ => [],
    };

    private static string Hand(InterventionKind kind, string subject) => $"hand/{kind}/{subject}";

    /// <summary>An inject, of the scenario or written.</summary>
    public static string Inject(string id) => $"inject/{id}";

    private static string Fact(FactName fact) => $"fact/{fact.Kind}/{fact.Subject}";

    private static string Answer(string slot) => $"answer/{slot}";

    private static string Argument(string id) => $"argument/{id}";

    private static string Watcher(string id) => $"watcher/{id}";

    private static string Seat(string id) => $"seat/{id}";

    private static string Team(string actor) => $"team/{actor}";

    private static string Help(string actor) => $"help/{actor}";

    private static string Clause(string agreement, int number) => FormattableString.Invariant($"clause/{agreement}/{number}");

    private static string Breach(string id) => $"breach/{id}";

    private static string Of(Duty duty) => $"duty/{duty}";

    private static string Person(string id) => $"facilitator/{id}";
}

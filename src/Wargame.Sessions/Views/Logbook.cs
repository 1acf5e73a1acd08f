using System.Collections.Immutable;
using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Msel;

namespace Wargame.Sessions.Views;

/// <summary>The last events in words, for control.</summary>
internal static class Logbook
{
    /// <summary>Newest first.</summary>
    public static ImmutableArray<LogEntry> Of(Sight sight) =>
        [.. sight.State.Recent.Reverse().Select(happened => new LogEntry(
            happened.At, Words(sight, happened), happened.By is Issuer.Doctrine, sight.State.Cell.Attribution(happened.By)))];

    private static string Words(Sight sight, SessionEvent happened) => happened switch
    {
        SessionOpened opened => $"The session {opened.JoinCode} is open.",
        SeatTaken taken => $"{taken.Person} joins {Name(sight, taken.Actor)} as {sight.Rules.Kept(taken.Title)}.",
        SeatFreed => "A seat is free again.",
        _ when RoomWords.Of(sight, happened) is { } words => words,
        _ when BranchWords.Of(sight, happened) is { } words => words,
        _ when CellWords.Of(sight, happened) is { } words => words,
        _ when ArgumentWords.Of(sight, happened) is { } words => words,
        PrivateCardsDealt => "Private cards are dealt.",
        TurnOpened opened => $"{sight.Rules.Scenario.TurnLabel(opened.Turn)} begins; {opened.Injects.Length} injects arrive.",
        DeliberationOpened => Begins(Phase.Deliberation),
        OrdersLocked => "Orders are closed.",
        TurnProposed => "The engine proposes the turn.",
        RulingMade ruling => $"Control rules on {(sight.Rules.Model.Find(ruling.Key) is { } slot ? Numbers.Words(slot) : ruling.Key)}: {ruling.Reason}",
        ResultsReleased => "Results are released.",
        HotWashOpened => Begins(Phase.HotWash),
        SessionClosed => "The session is closed.",
        SessionPaused paused => $"Paused: {paused.Reason}",
        SessionResumed => "The session goes on.",
        DeadlineMoved => "The clock is moved.",
        DraftSaved saved => $"{Name(sight, saved.Draft.Actor)} drafts {sight.Instrument(saved.Draft.Instrument).Name}.",
        DraftRemoved removed => $"{Name(sight, removed.Actor)} takes a draft back.",
        ProgrammeMarked marked => $"{Name(sight, marked.Actor)} {(marked.Stop ? "will end" : "goes on with")} a running order.",
        HostAsked asked => $"{Name(sight, asked.Draft.Actor)} asks {Name(sight, asked.Host)}: {sight.Instrument(asked.Draft.Instrument).Name}.",
        RequestAnswered answered => $"{Host(sight, answered)} answers a request: {answered.Answer}.",
        OptionChosen chosen => $"{Name(sight, chosen.Actor)} answers a card.",
        OrdersSigned signed => $"{Name(sight, signed.Actor)} signs.",
        SignatureWithdrawn withdrawn => $"{Name(sight, withdrawn.Actor)} takes a signature back.",
        MessageSent sent => $"{Party(sight, sent.From)} writes to {string.Join(", ", sent.Members.Where(member => member != sent.From).Select(member => Party(sight, member)).DefaultIfEmpty("its own team"))}.",
        AgreementDrafted drafted => $"{Name(sight, drafted.Party)} drafts an agreement.",
        AgreementDraftDropped dropped => $"{Name(sight, dropped.Party)} throws the draft of an agreement away.",
        AgreementOffered offered => $"{Name(sight, offered.Party)} offers “{offered.Text.Title}”.",
        AgreementSigned signed => $"{Name(sight, signed.Party)} signs “{Title(sight, signed.AgreementId)}”.",
        AgreementInForce settled => $"“{Title(sight, settled.AgreementId)}” is in force.",
        AgreementLeft left => $"{Name(sight, left.Party)} leaves “{Title(sight, left.AgreementId)}”: {left.Reason}",
        BreachReported reported => $"{Name(sight, reported.Breach.Party)} breaks clause {reported.Breach.Clause} of “{Title(sight, reported.Breach.AgreementId)}”.",
        BreachDisclosed disclosed => $"Control discloses a breach of “{Title(sight, sight.State.Breach(disclosed.BreachId)?.AgreementId ?? "")}”.",
        Intervened done => $"Control {Deed(done)} “{RulingNews.Title(sight, done.Intervention)}”: {done.Intervention.Reason}",
        InjectPlanned planned => $"Control on “{Inject(sight, planned.Plan.Inject)}”: {Planned(sight, planned.Plan)} {planned.Plan.Reason}",
        InjectWritten written => $"Control writes “{written.Inject.Words.Title}” to {Names(sight, written.Inject.To)}.",
        InjectSent sent => $"“{Inject(sight, sent.Inject)}” comes by control’s hand.",
        DisclosureSet set => DisclosureWords.Of(sight, set),
        ReadySaid => "A seat is ready to go on.",
        NoteKept => throw new World.InvariantBrokenException("private notes are in no log", ""),
        _ => throw new World.InvariantBrokenException("the log has words for every event", happened.GetType().Name),
    };

    private static string Begins(Phase phase) => $"It is time for {PhaseWords.Of(phase)}.";

    private static string Name(Sight sight, string actor) => sight.Entity(actor).Name;

    private static string Title(Sight sight, string agreement) => sight.State.Agreement(agreement)?.Current?.Text.Title ?? "";

    private static string Deed(Intervened done) => (done.Intervention.Kind, done.On) switch
    {
        (InterventionKind.Veto, true) => "vetoes",
        (InterventionKind.Reverse, true) => "turns round the draw",
        (InterventionKind.RuleOff, true) => "switches off the rule",
        (InterventionKind.RuleOff, false) => "switches on again the rule",
        _ => "takes back the ruling on",
    };

    /// <summary>The headline of an inject as it is worded now.</summary>
    public static string Inject(Sight sight, string id) => sight.State.Msel.Written.FirstOrDefault(written => written.Id == id)?.Words.Title
        ?? sight.State.Msel.Worded(sight.World.Injects.First(inject => inject.Id == id)).Title;

    private static string Names(Sight sight, ImmutableArray<string> actors) => actors.IsEmpty ? "everyone" : string.Join(", ", sight.Names(actors));

    private static string Planned(Sight sight, InjectPlan plan) => plan switch
    {
        { Coming: InjectComing.Held } => "held.",
        { Coming: InjectComing.Skipped } => "skipped.",
        { Turn: { } turn } => $"set for {sight.Rules.Scenario.TurnLabel(turn)}.",
        { Words: not null } => "worded anew.",
        _ => "left to its trigger.",
    };

    private static string Party(Sight sight, string party) => party == Talk.Party.Control ? "Control" : Name(sight, party);

    private static string Host(Sight sight, RequestAnswered answered) =>
        sight.State.Request(answered.RequestId) is { } request ? Name(sight, request.Host) : "A host";
}

using System.Collections.Immutable;
using Wargame.Grains.Wire;
using Wargame.Protocol.Control;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;
using Wargame.Sessions;
using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Msel;
using Wargame.World.Definition;
using Milli = Wargame.World.Limits;

namespace Wargame.Server.Hubs;

/// <summary>Who commands, with which id; the session stamps the time.</summary>
/// <param name="Id">Made by the client.</param>
/// <param name="By">The seat or control.</param>
internal sealed record Envelope(string Id, Issuer By);

/// <summary>What browsers say, as commands of the rules. Null means that a word is none of the known ones.</summary>
internal static class CommandReader
{
    public static Command? SaveDraft(this Envelope from, DraftOrder draft) => DraftReader.ReadMode(draft.Mode) is { } mode
        ? new SaveDraft(
            from.Id, default, from.By, draft.DraftId, draft.Instrument, draft.Target, draft.Level, mode, draft.Turns, draft.ImposeIfRefused, Onto: draft.Revision)
        : null;

    public static Command? Answer(this Envelope from, string requestId, string answer, string because) =>
        DraftReader.ReadWord<HostAnswer>(answer) is { } word ? new AnswerRequest(from.Id, default, from.By, requestId, word, because) : null;

    public static Command Say(this Envelope from, MessageDraft message) =>
        new SendMessage(from.Id, default, from.By, [.. message.To], message.Title, message.Text, message.As);

    public static Command? Write(this Envelope from, string agreementId, AgreementDraft draft, bool offer, int onto, string forActor) =>
        AgreementReader.Read(draft) is { } text ? new WriteAgreement(from.Id, default, from.By, agreementId, text, offer, onto, forActor) : null;

    public static Command Judge(this Envelope from, BreachJudgement judgement) =>
        new ReportBreach(from.Id, default, from.By, judgement.AgreementId, judgement.Clause, judgement.Reason, [.. judgement.To]);

    public static Command? Advance(this Envelope from, string fromPhase) =>
        DraftReader.ReadWord<Phase>(fromPhase) is { } phase ? new AdvancePhase(from.Id, default, from.By, phase) : null;

    public static Command? Rule(this Envelope from, RulingDraft ruling) => Math.Abs(ruling.Change) <= Milli.Amount
        ? new MakeRuling(from.Id, default, from.By, ruling.Key, (long)Math.Round(ruling.Change * Milli.Milli), ruling.Reason, Told(ruling.Told, ruling.To))
        : null;

    public static Command? Plan(this Envelope from, InjectDecision decision) => DraftReader.ReadWord<InjectComing>(decision.Coming) is { } coming
        ? new PlanInject(from.Id, default, from.By, decision.Inject, coming, TurnOf(decision.Turn), decision.Reason)
        : null;

    public static Command? Write(this Envelope from, InjectDraft draft) => DraftReader.ReadWord<Channel>(draft.Channel) is { } channel
        ? new WriteInject(from.Id, default, from.By, channel, [.. draft.To], new(draft.Title, draft.Text, draft.From), TurnOf(draft.Turn))
        : null;

    public static Command? Intervene(this Envelope from, InterventionDraft draft) => DraftReader.ReadWord<InterventionKind>(draft.Kind) is { } kind
        ? new Intervene(from.Id, default, from.By, kind, draft.Subject, draft.On, draft.Reason, Told(draft.Told, draft.To))
        : null;

    private static ImmutableArray<string>? Told(bool told, IReadOnlyList<string> to) => told ? [.. to] : null;

    private static int? TurnOf(int turn) => turn == 0 ? null : turn;
}

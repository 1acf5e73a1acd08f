using Microsoft.AspNetCore.SignalR;
using Wargame.Grains;
using Wargame.Grains.Desks;
using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;
using Wargame.Protocol.Review;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Languages;

namespace Wargame.Server.Hubs;

/// <summary>What browsers ask. It knows the caller's desk and nothing of the session: every answer comes from the desk.</summary>
/// <param name="door">Opens desks to tokens.</param>
/// <param name="grains">The desks.</param>
public sealed partial class WargameHub(Doorkeeper door, IGrainFactory grains) : Hub<IWargameClient>, IWargameHub
{
    private AttachedDesk Attached => AttachedDesk.Of(Context)!;

    private IDesk Desk => grains.Desk(Attached.Address);

    /// <inheritdoc/>
    public Task<AttachReply> Attach(string token, long lastSequence) => door.Attach(Context, token, lastSequence);

    /// <inheritdoc/>
    public async Task<CommandReply> Speak(string language)
    {
        if (LanguageCodes.Find(language) is not { } known)
            return new(HostRefusals.Malformed);
        await door.Speak(Context, known);
        return new((Refusal?)null);
    }

    /// <inheritdoc/>
    public Task<CommandReply> TakeChanges()
    {
        door.TakeChanges(Context);
        return Task.FromResult(new CommandReply((Refusal?)null));
    }

    /// <inheritdoc/>
    public Task<CommandReply> SaveDraft(string commandId, DraftOrder draft) => Send(commandId, from => from.SaveDraft(draft));

    /// <inheritdoc/>
    public Task<CommandReply> RemoveDraft(string commandId, string draftId) =>
        Send(commandId, from => new RemoveDraft(from.Id, default, from.By, draftId));

    /// <inheritdoc/>
    public Task<CommandReply> StopProgramme(string commandId, string orderId, bool stop) =>
        Send(commandId, from => new StopProgramme(from.Id, default, from.By, orderId, stop));

    /// <inheritdoc/>
    public Task<CommandReply> AskHost(string commandId, string draftId) =>
        Send(commandId, from => new AskHost(from.Id, default, from.By, draftId));

    /// <inheritdoc/>
    public Task<CommandReply> AnswerRequest(string commandId, string requestId, string answer, string because) =>
        Send(commandId, from => from.Answer(requestId, answer, because));

    /// <inheritdoc/>
    public Task<CommandReply> ChooseOption(string commandId, string cardId, string optionId, string because) =>
        Send(commandId, from => new ChooseOption(from.Id, default, from.By, cardId, optionId, because));

    /// <inheritdoc/>
    public Task<CommandReply> Sign(string commandId, string because) =>
        Send(commandId, from => new Sign(from.Id, default, from.By, because));

    /// <inheritdoc/>
    public Task<CommandReply> WithdrawSignature(string commandId) =>
        Send(commandId, from => new WithdrawSignature(from.Id, default, from.By));

    /// <inheritdoc/>
    public Task<CommandReply> SayReady(string commandId) => Send(commandId, from => new SayReady(from.Id, default, from.By));

    /// <inheritdoc/>
    public Task<CommandReply> SendMessage(string commandId, MessageDraft message) => Send(commandId, from => from.Say(message));

    /// <inheritdoc/>
    public Task<CommandReply> MarkRead(string commandId, string conversationId, int number) =>
        Send(commandId, from => new MarkRead(from.Id, default, from.By, conversationId, number));

    /// <inheritdoc/>
    public Task<CommandReply> WriteAgreement(string commandId, string agreementId, AgreementDraft text, bool offer, int onto, string forActor) =>
        Send(commandId, from => from.Write(agreementId, text, offer, onto, forActor));

    /// <inheritdoc/>
    public Task<CommandReply> DropAgreementDraft(string commandId, string agreementId, string forActor) =>
        Send(commandId, from => new DropAgreementDraft(from.Id, default, from.By, agreementId, forActor));

    /// <inheritdoc/>
    public Task<CommandReply> SignAgreement(string commandId, string agreementId, int version, string forActor) =>
        Send(commandId, from => new SignAgreement(from.Id, default, from.By, agreementId, version, forActor));

    /// <inheritdoc/>
    public Task<CommandReply> LeaveAgreement(string commandId, string agreementId, string reason, string forActor) =>
        Send(commandId, from => new LeaveAgreement(from.Id, default, from.By, agreementId, reason, forActor));

    /// <inheritdoc/>
    public Task<AgreementWords> AgreementWords() => Desk.AgreementWords(Attached.Language);

    /// <inheritdoc/>
    public Task<OrderPreview> PreviewOrder(DraftOrder draft) => Desk.Preview(draft, Attached.Language);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AnswerPreview>> PreviewAnswers(string requestId) => await Desk.PreviewAnswers(requestId, Attached.Language);

    /// <inheritdoc/>
    public Task<Waterfall?> Explain(string key, int turn) => Desk.Explain(key, turn, Attached.Language);

    /// <inheritdoc/>
    public Task<ReviewPage?> Review() => Desk.Review(Attached.Language);

    /// <inheritdoc/>
    public Task<CommandReply> AdvancePhase(string commandId, string fromPhase) => Send(commandId, from => from.Advance(fromPhase));

    /// <inheritdoc/>
    public Task<CommandReply> PauseSession(string commandId, string reason) =>
        Send(commandId, from => new PauseSession(from.Id, default, from.By, reason));

    /// <inheritdoc/>
    public Task<CommandReply> ResumeSession(string commandId) => Send(commandId, from => new ResumeSession(from.Id, default, from.By));

    /// <inheritdoc/>
    public Task<CommandReply> ExtendClock(string commandId, int seconds) =>
        Send(commandId, from => new ExtendClock(from.Id, default, from.By, seconds));

    /// <inheritdoc/>
    public Task<CommandReply> MakeRuling(string commandId, RulingDraft ruling) => Send(commandId, from => from.Rule(ruling));

    /// <inheritdoc/>
    public Task<CommandReply> Intervene(string commandId, InterventionDraft draft) => Send(commandId, from => from.Intervene(draft));

    /// <inheritdoc/>
    public Task<CommandReply> ReleaseResults(string commandId) => Send(commandId, from => new ReleaseResults(from.Id, default, from.By));

    /// <inheritdoc/>
    public Task<CommandReply> PlanInject(string commandId, InjectDecision decision) => Send(commandId, from => from.Plan(decision));

    /// <inheritdoc/>
    public Task<CommandReply> EditInject(string commandId, InjectEdit edit) =>
        Send(commandId, from => new EditInject(from.Id, default, from.By, edit.Inject, new(edit.Title, edit.Text, edit.From), edit.Reason));

    /// <inheritdoc/>
    public Task<CommandReply> SendInject(string commandId, string inject) => Send(commandId, from => new SendInject(from.Id, default, from.By, inject));

    /// <inheritdoc/>
    public Task<CommandReply> WriteInject(string commandId, InjectDraft draft) => Send(commandId, from => from.Write(draft));

    /// <inheritdoc/>
    public Task<CommandReply> ReportBreach(string commandId, BreachJudgement judgement) => Send(commandId, from => from.Judge(judgement));

    /// <inheritdoc/>
    public Task<CommandReply> DiscloseBreach(string commandId, BreachDisclosure disclosure) =>
        Send(commandId, from => new DiscloseBreach(from.Id, default, from.By, disclosure.BreachId, [.. disclosure.To]));

    /// <inheritdoc/>
    public Task<CommandReply> FreeSeat(string commandId, string seatId) =>
        Send(commandId, from => new FreeSeat(from.Id, default, from.By, seatId));

    /// <inheritdoc/>
    public override Task OnDisconnectedAsync(Exception? exception) => door.Leave(Context);

    private async Task<CommandReply> Send(string commandId, Func<Envelope, Command?> read)
    {
        if (!IsId(commandId) || read(new(commandId, Caller)) is not { } command)
            return new(HostRefusals.Malformed);
        return await Desk.Send(command, Attached.Language);
    }
}

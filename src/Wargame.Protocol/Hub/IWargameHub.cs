using Wargame.Protocol.Control;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Review;

namespace Wargame.Protocol.Hub;

/// <summary>
/// What a browser may ask of the server, at <c>/hub</c>. Every command carries an id made by the client, so that sending it twice counts
/// once; every call is authorized against the matrix of roles.
/// </summary>
public partial interface IWargameHub
{
    /// <summary>Joins the desk that a token opens. The page follows as <see cref="IWargameClient"/>'s message. A board attaches with <c>board:</c> and the join code.</summary>
    Task<AttachReply> Attach(string token, long lastSequence);

    /// <summary>
    /// Says in which language (en, es, pt) the caller wants pages, answers and refusals. Before <see cref="Attach"/> it counts for the page that
    /// follows; after it, the page comes once more in the language. Without it, English.
    /// </summary>
    Task<CommandReply> Speak(string language);

    /// <summary>
    /// Says that the caller takes changes: after its first page it is sent <see cref="IWargameClient.PageChanges"/> where they are shorter than the page.
    /// Without it every page comes whole.
    /// </summary>
    Task<CommandReply> TakeChanges();

    /// <summary>Adds or changes an order of the caller's team.</summary>
    Task<CommandReply> SaveDraft(string commandId, DraftOrder draft);

    /// <summary>Takes a drafted order back.</summary>
    Task<CommandReply> RemoveDraft(string commandId, string draftId);

    /// <summary>Marks a running order to end with this turn's commitment, or to go on after all.</summary>
    Task<CommandReply> StopProgramme(string commandId, string orderId, bool stop);

    /// <summary>Sends a drafted foreign order to its host for an answer.</summary>
    Task<CommandReply> AskHost(string commandId, string draftId);

    /// <summary>Answers a request as host: request, accept, conditions or refuse; with a reason in a line, or empty.</summary>
    Task<CommandReply> AnswerRequest(string commandId, string requestId, string answer, string because);

    /// <summary>Answers a choice card, with a reason in a line, or empty.</summary>
    Task<CommandReply> ChooseOption(string commandId, string cardId, string optionId, string because);

    /// <summary>Signs the team's orders for this turn, with a reason in a line, or empty.</summary>
    Task<CommandReply> Sign(string commandId, string because);

    /// <summary>Takes the caller's signature back.</summary>
    Task<CommandReply> WithdrawSignature(string commandId);

    /// <summary>Says that the caller has read the results and is ready for the next turn.</summary>
    Task<CommandReply> SayReady(string commandId);

    /// <summary>Says something to any set of teams, for the caller's team or as control.</summary>
    Task<CommandReply> SendMessage(string commandId, Pages.MessageDraft message);

    /// <summary>Says that the caller has read a conversation up to a message.</summary>
    Task<CommandReply> MarkRead(string commandId, string conversationId, int number);

    /// <summary>Keeps a text of an agreement as a private draft, or offers it to its parties. Control names the actor for which it writes.</summary>
    Task<CommandReply> WriteAgreement(string commandId, string agreementId, Pages.AgreementDraft text, bool offer, int onto, string forActor);

    /// <summary>Throws the own draft of an agreement away.</summary>
    Task<CommandReply> DropAgreementDraft(string commandId, string agreementId, string forActor);

    /// <summary>Signs the version of an agreement that is offered.</summary>
    Task<CommandReply> SignAgreement(string commandId, string agreementId, int version, string forActor);

    /// <summary>Gives an agreement up, or denounces it when it is in force.</summary>
    Task<CommandReply> LeaveAgreement(string commandId, string agreementId, string reason, string forActor);

    /// <summary>The words that the terms of agreements are picked from.</summary>
    Task<Pages.AgreementWords> AgreementWords();

    /// <summary>What an order is expected to do to the numbers that the caller may see, with and without it.</summary>
    Task<OrderPreview> PreviewOrder(DraftOrder draft);

    /// <summary>What each answer to a request is expected to do to the numbers that the caller may see; empty when there is no such request.</summary>
    Task<IReadOnlyList<AnswerPreview>> PreviewAnswers(string requestId);

    /// <summary>The waterfall of one number's change in a released turn; null when the caller may not see it.</summary>
    Task<Waterfall?> Explain(string key, int turn);

    /// <summary>The review; null before the hot wash.</summary>
    Task<ReviewPage?> Review();

    /// <summary>Control: goes on to the next phase.</summary>
    Task<CommandReply> AdvancePhase(string commandId, string fromPhase);

    /// <summary>Control: freezes clocks, with a reason that everyone sees.</summary>
    Task<CommandReply> PauseSession(string commandId, string reason);

    /// <summary>Control: goes on; deadlines shift by the length of the pause.</summary>
    Task<CommandReply> ResumeSession(string commandId);

    /// <summary>Control: moves the deadline, in seconds, -3600 to 3600.</summary>
    Task<CommandReply> ExtendClock(string commandId, int seconds);

    /// <summary>Control: changes the engine's proposal, with a reason that goes into the ledger.</summary>
    Task<CommandReply> MakeRuling(string commandId, RulingDraft ruling);

    /// <summary>Control: vetoes an order, turns a draw round, switches a rule off from the next turn; or takes that back.</summary>
    Task<CommandReply> Intervene(string commandId, InterventionDraft draft);

    /// <summary>Control: releases the proposed results to the teams.</summary>
    Task<CommandReply> ReleaseResults(string commandId);

    /// <summary>Control: holds, skips, lets go or re-times an inject that has not come.</summary>
    Task<CommandReply> PlanInject(string commandId, InjectDecision decision);

    /// <summary>Control: words an inject anew that has not come.</summary>
    Task<CommandReply> EditInject(string commandId, InjectEdit edit);

    /// <summary>Control: sends an inject of the scenario now.</summary>
    Task<CommandReply> SendInject(string commandId, string inject);

    /// <summary>Control: writes an inject on the spot.</summary>
    Task<CommandReply> WriteInject(string commandId, InjectDraft draft);

    /// <summary>Control: judges that a clause was broken in the last turn that was played.</summary>
    Task<CommandReply> ReportBreach(string commandId, Pages.BreachJudgement judgement);

    /// <summary>Control: lets others know of a breach.</summary>
    Task<CommandReply> DiscloseBreach(string commandId, Pages.BreachDisclosure disclosure);

    /// <summary>Control: frees a seat; its token stops working.</summary>
    Task<CommandReply> FreeSeat(string commandId, string seatId);
}

/// <summary>What the server tells a browser.</summary>
public interface IWargameClient
{
    /// <summary>The desk of a team is new. Sequence numbers rise; an older one than the last shown is ignored.</summary>
    Task TeamPage(long sequence, Pages.TeamPage page);

    /// <summary>Control's desk is new.</summary>
    Task ControlPage(long sequence, ControlPage page);

    /// <summary>Who of the own team writes on what just now: all of them, each time.</summary>
    Task Editing(IReadOnlyList<Pages.EditorView> editors);

    /// <summary>The projector's board is new.</summary>
    Task BoardPage(long sequence, Pages.BoardPage page);

    /// <summary>
    /// What is new on the desk, for a caller that takes changes. They go with the last page that came over this connection, whether it was shown or not;
    /// its number is said, so that nothing is put together that does not belong together.
    /// </summary>
    /// <param name="sequence">The number of the page that they lead to.</param>
    /// <param name="since">The number of the page that they go with.</param>
    /// <param name="changes">In the form of <see cref="Changes.PageChanges"/>.</param>
    Task PageChanges(long sequence, long since, System.Text.Json.JsonElement changes);

    /// <summary>The server is about to stop: the connection will break, and come back by itself when it or another one is there.</summary>
    Task ServerStops();

    /// <summary>The token no longer works; why is one of <see cref="Farewells"/>.</summary>
    Task Detached(string why);
}

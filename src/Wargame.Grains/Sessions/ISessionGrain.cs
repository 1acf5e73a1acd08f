using Orleans.Concurrency;
using Wargame.Grains.Desks;
using Wargame.Grains.Lines;
using Wargame.Protocol.Control;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;
using Wargame.Protocol.Review;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Languages;
using Refusal = Wargame.Protocol.Hub.Refusal;

namespace Wargame.Grains.Sessions;

/// <summary>A session: the only one who writes its events.</summary>
public interface ISessionGrain : IGrainWithStringKey
{
    /// <summary>Carries a command out: decides, stores, and only then shows. The session stamps its own time on it.</summary>
    Task<CommandReply> Send(Command command, Language language = Language.English);

    /// <summary>Seats a person, with a new token for the seat.</summary>
    /// <param name="actor">The team's actor.</param>
    /// <param name="person">Their name.</param>
    /// <param name="title">The role; empty for the first that is free.</param>
    /// <param name="language">The language of a refusal.</param>
    Task<SeatGrant> Seat(string actor, string person, string title, Language language);

    /// <summary>The private note of a seat, for that seat alone.</summary>
    Task<NoteView> OwnNote(string seatId);

    /// <summary>What people see who come with the join code.</summary>
    Task<JoinPage> Join(Language language);

    /// <summary>Makes every key to a seat useless, lets its devices go, and makes a pass for a new one.</summary>
    /// <param name="commandId">Made by the client; sent again, it makes another pass and lets nobody else go.</param>
    /// <param name="by">Control.</param>
    /// <param name="seatId">The seat.</param>
    /// <param name="language">The language of a refusal.</param>
    Task<PassReply> Reissue(string commandId, Issuer by, string seatId, Language language);

    /// <summary>Makes a pass for another device of the caller's own seat.</summary>
    Task<PassReply> OwnPass(string seatId, Language language);

    /// <summary>Lets an observer or evaluator in, with a pass.</summary>
    Task<PassReply> Invite(string commandId, Issuer by, WatcherSort sort, string person, Language language);

    /// <summary>Lets another facilitator in, with a pass.</summary>
    Task<PassReply> InviteFacilitator(string commandId, Issuer by, string person, Language language);

    /// <summary>What a facilitator is called here; empty for one whom the session does not know.</summary>
    Task<string> FacilitatorName(string facilitatorId);

    /// <summary>Who watches under this id, or null.</summary>
    Task<Watcher?> Watcher(string watcherId);

    /// <summary>The desk of a team, or null when no team plays the actor.</summary>
    Task<DeskAddress?> TeamDesk(string actor);

    /// <summary>What a pass opens, or null.</summary>
    Task<PassPage?> LookAtPass(string pass, Language language);

    /// <summary>Uses a pass up.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="alone">Whether the seat's other devices are let go.</param>
    /// <param name="language">The language of a refusal.</param>
    Task<PassGrant> UsePass(string pass, bool alone, Language language);

    /// <summary>Somebody on this seat answers a question of the hot wash; nothing that is stored says who.</summary>
    /// <param name="seatId">The seat; forgotten once it was seen that it may answer.</param>
    /// <param name="receipt">Made of the device's key: the same device finds its answer again.</param>
    /// <param name="question">The question's id.</param>
    /// <param name="text">The answer.</param>
    /// <param name="language">The language of a refusal.</param>
    Task<CommandReply> AnswerHotWash(string seatId, string receipt, string question, string text, Language language);

    /// <summary>Where this line of play stands.</summary>
    Task<LineStand> Line(Language language);

    /// <summary>How many events have happened on this line, once nothing on it is secret any more; null before its hot wash. Asked at every step of a replay.</summary>
    Task<long?> PlayedOut();

    /// <summary>The line's room: its code and its people.</summary>
    Task<LineRoom> Room();

    /// <summary>Goes back to a moment on a new line; the room goes there, this line stays.</summary>
    Task<LineReply> Rewind(string commandId, Issuer by, RewindDraft draft, Language language);

    /// <summary>Whether the room may go to another line; nothing happens yet.</summary>
    Task<CommandReply> MayLeave(string commandId, Issuer by, string to, string reason, Language language);

    /// <summary>The room goes to a line that has received it already.</summary>
    Task<CommandReply> Leave(string commandId, Issuer by, string to, string name, string reason, Language language);

    /// <summary>A desk's page as it is now.</summary>
    Task<DeskPage> PageOf(DeskAddress desk, Language language);

    /// <summary>What an order is expected to do to the numbers that the actor may see.</summary>
    Task<OrderPreview> Preview(string actor, DraftOrder draft, Language language);

    /// <summary>What each answer to a request is expected to do to the numbers that the host may see.</summary>
    Task<List<AnswerPreview>> PreviewAnswers(string host, string requestId, Language language);

    /// <summary>The words that the terms of agreements are picked from at this desk.</summary>
    Task<AgreementWords> AgreementWords(DeskAddress desk, Language language);

    /// <summary>The causes of a change that the desk may know, or null.</summary>
    Task<Waterfall?> Explain(DeskAddress desk, string key, int turn, Language language);

    /// <summary>Who is told what of a fact, or null when there is none.</summary>
    Task<WhoKnowsView?> WhoKnows(string kind, string subject, Language language);

    /// <summary>Which text of the scenario the session plays.</summary>
    Task<TextStand> Text();

    /// <summary>What the session could take over of the text as it is now, or of the one that it was opened with; null when it cannot be read or has errors.</summary>
    /// <remarks>It only looks, and long: commands are carried out meanwhile.</remarks>
    [AlwaysInterleave]
    Task<FixView?> ScenarioFix(bool back, Language language);

    /// <summary>Takes over what fits of the text with this hash.</summary>
    Task<CommandReply> TakeFix(string commandId, Issuer by, string hash, string reason, Language language);

    /// <summary>The review, or null before the hot wash.</summary>
    Task<ReviewPage?> Review(Language language);

    /// <summary>From a desk: its browsers by seat, and the languages that they read.</summary>
    Task ReportPresence(DeskAddress desk, Dictionary<string, int> connections, HashSet<Language> languages);
}

/// <summary>The answer to a person who asks for a seat.</summary>
/// <param name="Token">Opens the seat; empty when refused. Only its hash is kept.</param>
/// <param name="Refusal">Why not, or null.</param>
[GenerateSerializer, Immutable, Alias("seat-grant")]
public sealed record SeatGrant(string Token, Refusal? Refusal);

/// <summary>The answer to a device that comes with a pass.</summary>
/// <param name="Token">Opens the seat; empty when refused. Only its hash is kept.</param>
/// <param name="Refusal">Why not, or null.</param>
[GenerateSerializer, Immutable, Alias("pass-grant")]
public sealed record PassGrant(string Token, Refusal? Refusal);

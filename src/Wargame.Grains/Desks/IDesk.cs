using Orleans.Concurrency;
using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;
using Wargame.Protocol.Review;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Desks;

/// <summary>A desk: one actor's view of a session, those who sit there, and their way to the session.</summary>
public interface IDesk : IGrainWithStringKey
{
    /// <summary>The web node's browsers at this desk; the node is told of new pages from now on.</summary>
    Task Report(NodeReport report, IDeskObserver observer);

    /// <summary>The web node has no browser here any more.</summary>
    Task Leave(string node);

    /// <summary>The page as it is now.</summary>
    Task<DeskPage> Page(Language language);

    /// <summary>Hands a command to the session. A refusal is in the caller's language.</summary>
    Task<CommandReply> Send(Command command, Language language);

    /// <summary>Re-issues a seat. Control only.</summary>
    Task<PassReply> Reissue(string commandId, Issuer by, string seatId, Language language);

    /// <summary>Lets an observer or evaluator in. Control only.</summary>
    Task<PassReply> Invite(string commandId, Issuer by, WatcherSort sort, string person, Language language);

    /// <summary>Lets another facilitator in. Control only.</summary>
    Task<PassReply> InviteFacilitator(string commandId, Issuer by, string person, Language language);

    /// <summary>A pass to the papers of the session's scenario. Control only.</summary>
    Task<string> PapersPass();

    /// <summary>A pass for another device of the caller's own seat, or facilitator's desk.</summary>
    Task<PassReply> OwnPass(string seatId, Language language);

    /// <summary>A seat writes on something just now, or stops. Teams only.</summary>
    Task ShowEditing(string seatId, string place);

    /// <summary>Who writes on what just now.</summary>
    Task<EditorView[]> Editing();

    /// <summary>The seat's private note. Teams only.</summary>
    Task<NoteView> OwnNote(string seatId);

    /// <summary>What an order is expected to do. Teams only.</summary>
    Task<OrderPreview> Preview(DraftOrder draft, Language language);

    /// <summary>What each answer to a request is expected to come to.</summary>
    Task<List<AnswerPreview>> PreviewAnswers(string requestId, Language language);

    /// <summary>The words that the terms of agreements are picked from.</summary>
    Task<AgreementWords> AgreementWords(Language language);

    /// <summary>The causes of a change that this desk may know, or null.</summary>
    Task<Waterfall?> Explain(string key, int turn, Language language);

    /// <summary>Somebody on a seat answers a question of the hot wash. Teams only.</summary>
    Task<CommandReply> AnswerHotWash(string seatId, string receipt, string question, string text, Language language);

    /// <summary>The lines of play, or null when this desk may not know of them yet.</summary>
    Task<LineTree?> Lines(Language language);

    /// <summary>Goes back on a branch. Control only.</summary>
    Task<LineReply> Rewind(string commandId, Issuer by, RewindDraft draft, Language language);

    /// <summary>The room goes to another line. Control only.</summary>
    Task<LineReply> MoveRoom(string commandId, Issuer by, string to, string reason, Language language);

    /// <summary>This line beside another, or null when this desk may not know.</summary>
    Task<LineComparisonView?> CompareLines(string other, Language language);
    /// <summary>Who is told what of a fact, or null. Control only.</summary>
    Task<WhoKnowsView?> WhoKnows(string kind, string subject, Language language);


    /// <summary>How the scenario's text stands to the one that the session plays, or null. Control only.</summary>
    Task<TextNews?> TextNews();

    /// <summary>What the session could take over of a mended text, or null. Control only.</summary>
    Task<FixView?> ScenarioFix(bool back, Language language);

    /// <summary>Takes a mended text over. Control only.</summary>
    Task<CommandReply> TakeFix(string commandId, Issuer by, FixDecision decision, Language language);

    /// <summary>The review, or null before the hot wash.</summary>
    Task<ReviewPage?> Review(Language language);

    /// <summary>Where a replay can go, or null before the hot wash.</summary>
    Task<ReplayTimeline?> ReplayTimeline(string viewpoint, Language language);

    /// <summary>The session as it was at a moment, or null before the hot wash and where there is no such moment.</summary>
    Task<ReplayScene?> ReplayAt(long version, string viewpoint, Language language);

    /// <summary>All that was decided, and so can be decided otherwise; null before the hot wash.</summary>
    Task<WhatIfBench?> WhatIfBench(Language language);

    /// <summary>What an actor might order in a turn of a what-if, or null.</summary>
    Task<LegalOrderView[]?> WhatIfOrders(WhatIfDraft draft, int turn, string actor, Language language);

    /// <summary>What would have been; null before the hot wash.</summary>
    Task<WhatIfAnswer?> RunWhatIf(WhatIfDraft draft, Language language);

    /// <summary>What an actor's doctrine would have decided in its place in one turn, or null.</summary>
    Task<DoctrineInsteadView?> DoctrineInstead(int turn, string actor, Language language);

    /// <summary>The what-ifs that were kept; null before the hot wash.</summary>
    Task<KeptWhatIfView[]?> WhatIfs(string seatId, Language language);

    /// <summary>A kept what-if, played, or null.</summary>
    Task<WhatIfAnswer?> OpenWhatIf(string whatIfId, Language language);

    /// <summary>What was written about moments of the session; null before the hot wash.</summary>
    Task<RemarkView[]?> Remarks(string seatId, Language language);

    /// <summary>Who caused what, or how far the working out of it is; null before the hot wash.</summary>
    Task<AttributionView?> WhoCaused(Language language);

    /// <summary>The session under each belief of its scenario, or how far that is; null before the hot wash.</summary>
    Task<BeliefsView?> UnderBeliefs(Language language);

    /// <summary>The session against plays without people, or how far those are; null before the hot wash.</summary>
    Task<PlaysView?> BesidePlays(Language language);

    /// <summary>The session beside another one, or why not; null before the hot wash.</summary>
    Task<BesideSessionReply?> BesideSession(string other, Language language);

    /// <summary>What people did, as far as this desk may know who; null before the hot wash.</summary>
    Task<DeedsView?> Deeds(string seatId, Language language);

    /// <summary>What an edition of the report tells, or why it is not to be had; null before the hot wash.</summary>
    Task<TakeHomeReply?> TakeHome(string edition, Language language);

    /// <summary>How far the session went to a learning record store; null before the hot wash, and where it is sent to none.</summary>
    Task<SendingView?> Sending(Language language);

    /// <summary>A link of the causal chain, or null.</summary>
    Task<TrailView?> Trail(string kind, string id, int turn, Language language);

    /// <summary>From the session: a new page. The session does not wait for it, so that desk and session never wait for one another.</summary>
    [OneWay]
    Task Show(DeskPage page);

    /// <summary>From the session: a seat was freed.</summary>
    [OneWay]
    Task Dismiss(string seatId, string why);

    /// <summary>From the session: all who look on are let go.</summary>
    [OneWay]
    Task LetGo(string why);
}

/// <summary>The desk of a government.</summary>
public interface IGovernmentGrain : IDesk;

/// <summary>The desk of the United States.</summary>
public interface IUnitedStatesGrain : IDesk;

/// <summary>The desk of an armed group.</summary>
public interface IArmedGroupGrain : IDesk;

/// <summary>The desk of a population that acts as one.</summary>
public interface IPopulationGrain : IDesk;

/// <summary>The desk of a multilateral body.</summary>
public interface IMultilateralGrain : IDesk;

/// <summary>The desk of the white cell, which sees all.</summary>
public interface IControlGrain : IDesk;

/// <summary>The desk of the projector, which sees the public board.</summary>
public interface IBoardGrain : IDesk;

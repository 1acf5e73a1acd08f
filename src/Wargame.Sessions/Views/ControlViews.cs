using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Sessions.Views;

/// <summary>All that the white cell sees.</summary>
/// <param name="Header">Phase, clock, headline.</param>
/// <param name="NextAction">What control is asked to do now, an imperative; empty when nothing.</param>
/// <param name="NextHint">What will happen, or who is still waited for.</param>
/// <param name="Desks">Every actor.</param>
/// <param name="Map">The map.</param>
/// <param name="Board">The shared indicators.</param>
/// <param name="News">Everything that has come, to whom; newest turn first.</param>
/// <param name="Msel">Every inject, come or not.</param>
/// <param name="Ladders">The ladders.</param>
/// <param name="Crises">All crises.</param>
/// <param name="Packet">The proposed turn, or null outside adjudication.</param>
/// <param name="Outcome">The last released turn, all of it, or null.</param>
/// <param name="Log">The last things that happened, newest first, at most 40.</param>
/// <param name="Talk">All that was said.</param>
/// <param name="Beliefs">What the world is like where the evidence is contested; null when the scenario leaves no choice.</param>
/// <param name="Agreements">All agreements, drafts too, and all breaches.</param>
/// <param name="Locked">Whether nobody new may join by the code.</param>
/// <param name="Watchers">Observers and evaluators.</param>
/// <param name="Observations">What evaluators wrote, newest first.</param>
/// <param name="Cell">The white cell itself.</param>
/// <param name="HotWash">The answers of the hot wash, shown or not; empty before it.</param>
/// <param name="Arguments">All free-text orders of the turn, and what is established.</param>
public sealed record ControlView(
    HeaderView Header, string NextAction, string NextHint, ImmutableArray<DeskView> Desks, MapView Map,
    ImmutableArray<NumberView> Board, ImmutableArray<NewsView> News, ImmutableArray<MselRow> Msel,
    ImmutableArray<LadderView> Ladders, ImmutableArray<CrisisView> Crises, PacketView? Packet, OutcomeView? Outcome, ImmutableArray<LogEntry> Log,
    ImmutableArray<ConversationView> Talk, ProfileDefinition? Beliefs, AgreementsView Agreements, bool Locked,
    ImmutableArray<WatcherView> Watchers, ImmutableArray<ObservationView> Observations, CellView Cell,
    ImmutableArray<HotWashView> HotWash, ArgumentsView Arguments)
{
    /// <summary>Who is told what by control's hand.</summary>
    public ImmutableArray<SetFactView> Disclosures { get; init; } = [];
}

/// <summary>Somebody who watches.</summary>
/// <param name="Watcher">Who.</param>
/// <param name="Connected">Whether a browser is connected.</param>
public sealed record WatcherView(Watcher Watcher, bool Connected);

/// <summary>A line of the exercise evaluation guide.</summary>
/// <param name="Observation">The line.</param>
/// <param name="Actor">The team, or null for the whole room.</param>
/// <param name="TurnLabel">When.</param>
public sealed record ObservationView(Observation Observation, EntityDefinition? Actor, string TurnLabel)
{
    /// <summary>The training objective that it tells of; empty for a task of the evaluator's own.</summary>
    public string Objective { get; init; } = "";

    /// <summary>Its moment of the replay, for the review alone, else 0: how much has happened in a session tells of others' desks.</summary>
    public long Version { get; init; }
}

/// <summary>An actor's desk as control sees it.</summary>
/// <param name="Team">Public status.</param>
/// <param name="Seats">Its seats.</param>
/// <param name="Drafts">What it drafts.</param>
/// <param name="OpenRequests">Requests that it has not answered.</param>
/// <param name="OpenCards">Cards that it has not answered.</param>
/// <param name="PrivateCard">Its secret motive, or null.</param>
/// <param name="LastSeen">When one of its seats last did something, or null.</param>
/// <param name="Help">Its open call for help, or null.</param>
/// <param name="Doctrine">Whose doctrine a bot plays it by.</param>
public sealed record DeskView(
    TeamStatus Team, ImmutableArray<SeatView> Seats, ImmutableArray<DraftView> Drafts, ImmutableArray<RequestView> OpenRequests,
    ImmutableArray<CardView> OpenCards, PrivateCardView? PrivateCard, DateTimeOffset? LastSeen, HelpCall? Help, DoctrineOrigin Doctrine)
{
    /// <summary>The team's roles.</summary>
    public ImmutableArray<RoleView> Roles { get; init; } = [];

    /// <summary>What its people decided and why, newest first.</summary>
    public ImmutableArray<DecisionView> Decisions { get; init; } = [];
}

/// <summary>Whose doctrine a bot would play a team by.</summary>
public enum DoctrineOrigin
{
    /// <summary>The scenario has none for it: a bot would hold still.</summary>
    None,

    /// <summary>One for actors of its kind.</summary>
    Kind,

    /// <summary>One of its own.</summary>
    Own,
}

/// <summary>The adjudication packet.</summary>
/// <param name="Orders">All orders of the turn with their answers.</param>
/// <param name="Choices">Answers to cards, in words.</param>
/// <param name="Movements">The proposed changes with their causes, largest first.</param>
/// <param name="Draws">All draws.</param>
/// <param name="Rulings">Rulings made so far.</param>
/// <param name="Headline">The headline that the release will show.</param>
/// <param name="Hash">State hash of the proposal.</param>
/// <param name="Trace">The rules behind the changes.</param>
/// <param name="Earlier">Rulings of earlier turns, the latest first: how control has ruled before.</param>
/// <param name="Otherwise">What unplayed actors would have ordered otherwise.</param>
public sealed record PacketView(
    ImmutableArray<RevealedOrder> Orders, ImmutableArray<string> Choices, ImmutableArray<Movement> Movements,
    ImmutableArray<DrawView> Draws, ImmutableArray<RulingView> Rulings, string Headline, ulong Hash, ImmutableArray<TraceLine> Trace,
    ImmutableArray<EarlierRuling> Earlier, ImmutableArray<RunnerUpView> Otherwise);

/// <summary>A ruling of an earlier turn.</summary>
/// <param name="TurnLabel">When.</param>
/// <param name="Kind">On what: a kind of intervention, or <c>Argument</c>.</param>
/// <param name="Title">What it was laid on, in words.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Which facilitator ruled; empty while there has been only one.</param>
/// <param name="About">By what rulings of different turns are alike.</param>
public sealed record EarlierRuling(string TurnLabel, string Kind, string Title, string Reason, string By, string About);

/// <summary>A ruling.</summary>
/// <param name="Slot">The number.</param>
/// <param name="Ruling">Amount in milli-units, author and reason.</param>
/// <param name="By">Which facilitator ruled, for control's eyes; else empty.</param>
public sealed record RulingView(Slot Slot, Ruling Ruling, string By = "");

/// <summary>A line of the session's log.</summary>
/// <param name="At">When.</param>
/// <param name="Text">What happened.</param>
/// <param name="ByBot">Whether a doctrine did it, for an actor that nobody plays or for people.</param>
/// <param name="By">Which facilitator did it; empty for others, and while there has been only one.</param>
public sealed record LogEntry(DateTimeOffset At, string Text, bool ByBot = false, string By = "");

/// <summary>The whole session, for the review: nothing is hidden any more.</summary>
/// <param name="Header">The session.</param>
/// <param name="Teams">Every team with how it did.</param>
/// <param name="Numbers">Every number with its course, the shared indicators first.</param>
/// <param name="Turns">Every released turn.</param>
/// <param name="Maps">The map after each turn, the opening first.</param>
/// <param name="Seed">The seed of all chance.</param>
/// <param name="Beliefs">What the world was like where the evidence is contested; null when the scenario leaves no choice.</param>
/// <param name="Agreements">All agreements and breaches.</param>
/// <param name="Observations">What evaluators wrote, in order.</param>
/// <param name="HotWash">The answers of the hot wash that control showed.</param>
public sealed record ReviewView(
    HeaderView Header, ImmutableArray<ReviewTeamView> Teams, ImmutableArray<NumberView> Numbers, ImmutableArray<ReviewTurnView> Turns,
    ImmutableArray<MapView> Maps, ulong Seed, ProfileDefinition? Beliefs, AgreementsView Agreements,
    ImmutableArray<ObservationView> Observations, ImmutableArray<HotWashView> HotWash)
{
    /// <summary>What people decided and why, in order.</summary>
    public ImmutableArray<DecisionView> Decisions { get; init; } = [];
}

/// <summary>A team at the end.</summary>
/// <param name="Team">The team.</param>
/// <param name="Verdict">How it did.</param>
public sealed record ReviewTeamView(TeamStatus Team, VerdictView Verdict);

/// <summary>A turn in the review.</summary>
/// <param name="Outcome">What happened, all of it.</param>
/// <param name="News">What came, to whom.</param>
/// <param name="Choices">Answers to cards, in words, with a doctrine's reason.</param>
/// <param name="Rulings">Control's rulings.</param>
/// <param name="Hash">State hash after it.</param>
/// <param name="Arguments">Free-text orders.</param>
public sealed record ReviewTurnView(
    OutcomeView Outcome, ImmutableArray<NewsView> News, ImmutableArray<string> Choices, ImmutableArray<RulingView> Rulings, ulong Hash,
    ImmutableArray<ArgumentView> Arguments)
{
    /// <summary>What the teams were told of it in estimates and rumours.</summary>
    public ImmutableArray<ToldView> Told { get; init; } = [];
}

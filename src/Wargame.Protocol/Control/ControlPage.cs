using Wargame.Protocol.Http;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;

namespace Wargame.Protocol.Control;

/// <summary>All that the white cell sees.</summary>
/// <param name="Header">Phase, clock, headline.</param>
/// <param name="JoinAddress">The address to open on a phone in the same network, with the code.</param>
/// <param name="NextAction">What control is asked to do now, an imperative: <c>Close the orders</c>; empty when nothing.</param>
/// <param name="NextHint">What will happen, or who is still waited for.</param>
/// <param name="Desks">Every team.</param>
/// <param name="Map">The map.</param>
/// <param name="Board">The shared indicators.</param>
/// <param name="News">Everything that has come, to whom.</param>
/// <param name="Msel">The master scenario events list: every inject, come or not.</param>
/// <param name="Ladders">The ladders.</param>
/// <param name="Crises">All crises, most pressing first.</param>
/// <param name="Packet">The adjudication packet: the proposed turn, or null outside adjudication.</param>
/// <param name="Outcome">The last released turn, all of it, or null.</param>
/// <param name="Log">The last things that happened, newest first, at most 40.</param>
/// <param name="Talk">All that was said, the latest conversation first.</param>
/// <param name="Beliefs">What the world is like where the evidence is contested; null when the scenario leaves no choice.</param>
/// <param name="Agreements">All agreements, drafts too, and all breaches.</param>
/// <param name="Locked">Whether nobody new may join by the code.</param>
/// <param name="Watchers">Observers and evaluators.</param>
/// <param name="Observations">What evaluators wrote, newest first.</param>
/// <param name="Cell">The white cell itself.</param>
/// <param name="HotWash">The answers of the hot wash, shown or not; empty before it.</param>
/// <param name="Disclosures">Who is told what by control's hand, the latest first.</param>
/// <param name="Arguments">All free-text orders of the turn.</param>
public sealed record ControlPage(
    SessionHeader Header,
    string JoinAddress,
    string NextAction,
    string NextHint,
    IReadOnlyList<DeskView> Desks,
    MapView Map,
    IReadOnlyList<NumberView> Board,
    IReadOnlyList<ControlNewsView> News,
    IReadOnlyList<MselRow> Msel,
    IReadOnlyList<LadderView> Ladders,
    IReadOnlyList<ControlCrisisView> Crises,
    PacketView? Packet,
    OutcomeView? Outcome,
    IReadOnlyList<LogLine> Log,
    IReadOnlyList<ConversationView> Talk,
    ProfileCard? Beliefs,
    AgreementsView Agreements,
    bool Locked,
    IReadOnlyList<WatcherView> Watchers,
    IReadOnlyList<ObservationView> Observations,
    CellView Cell,
    IReadOnlyList<HotWashView> HotWash,
    IReadOnlyList<SetFact> Disclosures,
    ArgumentsView Arguments);

/// <summary>A team as control sees it.</summary>
/// <param name="Team">Public status.</param>
/// <param name="Playable">Whether people may play it; the others always act by doctrine.</param>
/// <param name="Seats">Its seats.</param>
/// <param name="Drafts">What it drafts.</param>
/// <param name="OpenRequests">Requests that it has not answered.</param>
/// <param name="OpenCards">Cards that it has not answered.</param>
/// <param name="PrivateCard">Its secret motive.</param>
/// <param name="LastSeen">When it last did something (ISO 8601), or null.</param>
/// <param name="Help">Its open call for help, or null.</param>
/// <param name="Doctrine">Whose doctrine a bot plays it by: own, kind or none.</param>
/// <param name="AskedSince">Since when the oldest request to it waits for an answer, or null.</param>
/// <param name="Roles">The team's roles.</param>
/// <param name="Decisions">What its people decided and why, newest first.</param>
public sealed record DeskView(
    TeamStatus Team, bool Playable, IReadOnlyList<SeatView> Seats, IReadOnlyList<DraftView> Drafts, IReadOnlyList<RequestView> OpenRequests,
    IReadOnlyList<CardView> OpenCards, PrivateCardView? PrivateCard, DateTimeOffset? LastSeen, HelpView? Help,
    string Doctrine, DateTimeOffset? AskedSince, IReadOnlyList<RoleView> Roles, IReadOnlyList<DecisionView> Decisions);

/// <summary>An inject that came, with its audience.</summary>
/// <param name="News">The item.</param>
/// <param name="To">Names of those who got it; empty for everyone.</param>
/// <param name="Expected">What control expects the teams to do.</param>
public sealed record ControlNewsView(NewsView News, IReadOnlyList<string> To, string Expected);

/// <summary>A crisis as control sees it.</summary>
/// <param name="Crisis">The crisis.</param>
/// <param name="To">Names of those who are told of it; empty for everyone.</param>
/// <param name="OnWhen">Where it may break out, as the author wrote it.</param>
/// <param name="OffWhen">Where it ends; empty when it is over after a turn.</param>
/// <param name="Source">Citation.</param>
public sealed record ControlCrisisView(CrisisView Crisis, IReadOnlyList<string> To, string OnWhen, string OffWhen, string Source);

/// <summary>The adjudication packet.</summary>
/// <param name="Orders">All orders of the turn with their answers.</param>
/// <param name="Choices">Answers to cards, in words.</param>
/// <param name="Movements">The proposed changes with their causes, largest first.</param>
/// <param name="Draws">All draws.</param>
/// <param name="Rulings">Rulings made so far.</param>
/// <param name="Headline">The headline that the release will show.</param>
/// <param name="Hash">State hash of the proposal, hexadecimal.</param>
/// <param name="Trace">The rules behind the changes.</param>
/// <param name="Earlier">Rulings of earlier turns, the latest first.</param>
/// <param name="Otherwise">What unplayed actors would have ordered otherwise.</param>
public sealed record PacketView(
    IReadOnlyList<RevealedOrder> Orders, IReadOnlyList<string> Choices, IReadOnlyList<Movement> Movements,
    IReadOnlyList<DrawView> Draws, IReadOnlyList<RulingView> Rulings, string Headline, string Hash,
    IReadOnlyList<TraceLine> Trace, IReadOnlyList<EarlierRuling> Earlier, IReadOnlyList<RunnerUpView> Otherwise);

/// <summary>A rule and what it moved in the proposed turn.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Because">Why it holds.</param>
/// <param name="Source">Citation.</param>
/// <param name="At">Its place in the YAML.</param>
/// <param name="Off">Whether control has switched it off.</param>
/// <param name="Moves">What it moved most.</param>
public sealed record TraceLine(string Rule, string Title, string Because, string Source, string At, bool Off, IReadOnlyList<TraceMove> Moves);

/// <summary>A number that a rule moved.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Amount">By how much.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">high, low or neither.</param>
public sealed record TraceMove(string Label, double Amount, string Unit, string Good);

/// <summary>A ruling of an earlier turn.</summary>
/// <param name="TurnLabel">When.</param>
/// <param name="Kind">number, veto, reverse, ruleOff or argument.</param>
/// <param name="Title">What it was laid on.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Which facilitator ruled; empty while there has been only one.</param>
/// <param name="About">By what rulings of different turns are alike: the number's key, actor and instrument, the draw, the rule.</param>
public sealed record EarlierRuling(string TurnLabel, string Kind, string Title, string Reason, string By, string About);

/// <summary>The best order that an unplayed actor did not give.</summary>
/// <param name="ActorCode">Three letters.</param>
/// <param name="ActorName">The actor's name.</param>
/// <param name="Name">The instrument's name.</param>
/// <param name="TargetName">Where, or empty.</param>
/// <param name="Worth">What it was worth to the actor; doctrines count from 0 to 10.</param>
/// <param name="Needed">What it would have had to be worth.</param>
/// <param name="Full">Whether the actor gave as many orders as it gives in a turn; else it was worth too little.</param>
public sealed record RunnerUpView(string ActorCode, string ActorName, string Name, string TargetName, double Worth, double Needed, bool Full);

/// <summary>Control's hand on an order, a draw or a rule.</summary>
/// <param name="Kind">veto, reverse or ruleOff.</param>
/// <param name="Subject">The order's id, the draw's name, the rule's id.</param>
/// <param name="On">Whether it is laid on, or taken back.</param>
/// <param name="Reason">Why, 3 to 400 characters.</param>
/// <param name="Told">Whether anybody is told.</param>
/// <param name="To">Who is told: actor ids; empty for everyone.</param>
public sealed record InterventionDraft(string Kind, string Subject, bool On, string Reason, bool Told, IReadOnlyList<string> To);

/// <summary>A ruling.</summary>
/// <param name="Key">The number.</param>
/// <param name="Label">Its name.</param>
/// <param name="Change">Added, in its unit.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Which facilitator ruled; empty while there has been only one, and in the review.</param>
/// <param name="ArgumentId">The free-text order that it comes of: it goes only with its judgement; empty for control's own hand.</param>
public sealed record RulingView(string Key, string Label, double Change, string Reason, string By, string ArgumentId);

/// <summary>A ruling as control drafts it.</summary>
/// <param name="Key">The number's key.</param>
/// <param name="Change">Added, in its unit; 0 takes an earlier ruling on it back.</param>
/// <param name="Reason">Why, 3 to 400 characters.</param>
/// <param name="Told">Whether anybody is told.</param>
/// <param name="To">Who is told: actor ids; empty for everyone.</param>
public sealed record RulingDraft(string Key, double Change, string Reason, bool Told, IReadOnlyList<string> To);

/// <summary>A line of the session's log.</summary>
/// <param name="At">When (ISO 8601).</param>
/// <param name="Text">What happened.</param>
/// <param name="ByBot">Whether a doctrine did it.</param>
/// <param name="By">Which facilitator did it; empty for others, and while there has been only one.</param>
public sealed record LogLine(DateTimeOffset At, string Text, bool ByBot, string By);

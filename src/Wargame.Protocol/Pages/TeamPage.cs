using Wargame.Protocol.Orders;

namespace Wargame.Protocol.Pages;

/// <summary>All that a team's seats see.</summary>
/// <param name="Header">Phase, clock, headline.</param>
/// <param name="Me">The team.</param>
/// <param name="BriefHtml">The team's brief, sanitized HTML.</param>
/// <param name="Seats">The team's seats.</param>
/// <param name="Teams">Every team.</param>
/// <param name="Map">The map.</param>
/// <param name="Board">The shared indicators.</param>
/// <param name="Numbers">The team's own large figures.</param>
/// <param name="Means">What orders are paid from: stock and gauges, with what is left after the drafts.</param>
/// <param name="News">Newest turn first.</param>
/// <param name="Ladders">The ladders.</param>
/// <param name="Crises">The crises that are on or may come, most pressing first.</param>
/// <param name="Mandate">The team's public objectives.</param>
/// <param name="PrivateCard">The team's secret motive, or null before it is dealt.</param>
/// <param name="Orders">What may be ordered; empty outside deliberation.</param>
/// <param name="Drafts">What is drafted.</param>
/// <param name="Programmes">What runs.</param>
/// <param name="Requests">What hosts are asked.</param>
/// <param name="Cards">Questions to answer.</param>
/// <param name="SignOff">one, majority or all.</param>
/// <param name="SignedBy">Ids of the seats that have signed.</param>
/// <param name="Signed">Whether the rule is met.</param>
/// <param name="Ready">Ids of the seats that are ready for the next turn.</param>
/// <param name="Outcome">The last released turn, or null.</param>
/// <param name="Verdict">At the end: how the mandate went; null before.</param>
/// <param name="Talk">What was said to the team, the latest conversation first.</param>
/// <param name="Agreements">The agreements and breaches that the team knows.</param>
/// <param name="Help">The team's open call for help, or null.</param>
/// <param name="Roles">The team's roles.</param>
/// <param name="Decisions">What its people decided and why, newest first.</param>
/// <param name="DecisionReasons">Whether they say why: asked or required.</param>
/// <param name="HotWash">The questions of the hot wash; empty outside it.</param>
/// <param name="Intelligence">Numbers that the team would not see, and is told of by rule or by control's hand.</param>
/// <param name="Arguments">The free-text orders that the team knows.</param>
public sealed record TeamPage(
    SessionHeader Header,
    TeamStatus Me,
    string BriefHtml,
    IReadOnlyList<SeatView> Seats,
    IReadOnlyList<TeamStatus> Teams,
    MapView Map,
    IReadOnlyList<NumberView> Board,
    IReadOnlyList<NumberView> Numbers,
    IReadOnlyList<MeansView> Means,
    IReadOnlyList<NewsView> News,
    IReadOnlyList<LadderView> Ladders,
    IReadOnlyList<CrisisView> Crises,
    IReadOnlyList<MandateLineView> Mandate,
    PrivateCardView? PrivateCard,
    IReadOnlyList<LegalOrderView> Orders,
    IReadOnlyList<DraftView> Drafts,
    IReadOnlyList<ProgrammeView> Programmes,
    IReadOnlyList<RequestView> Requests,
    IReadOnlyList<CardView> Cards,
    string SignOff,
    IReadOnlyList<string> SignedBy,
    bool Signed,
    IReadOnlyList<string> Ready,
    OutcomeView? Outcome,
    VerdictView? Verdict,
    IReadOnlyList<ConversationView> Talk,
    AgreementsView Agreements,
    HelpView? Help,
    IReadOnlyList<RoleView> Roles,
    IReadOnlyList<DecisionView> Decisions,
    string DecisionReasons,
    IReadOnlyList<HotWashQuestionView> HotWash,
    IReadOnlyList<NumberView> Intelligence,
    ArgumentsView Arguments);

/// <summary>A team's open call for help.</summary>
/// <param name="Note">What about; may be empty.</param>
/// <param name="At">When (ISO 8601).</param>
public sealed record HelpView(string Note, DateTimeOffset At);

/// <summary>A seat of the own team.</summary>
/// <param name="SeatId">Its id.</param>
/// <param name="Title">Minister of the Presidency.</param>
/// <param name="Person">Who sits there.</param>
/// <param name="Connected">Whether a browser is connected.</param>
/// <param name="Absent">Whether control has marked the person as away.</param>
/// <param name="JoinedIn">The turn in which the person came; 0 in the lobby.</param>
/// <param name="May">What the person may do for the team now: draft, sign, answer, negotiate.</param>
/// <param name="StandsIn">What of that they may do only because nobody is present whose title says so.</param>
/// <param name="Role">By which their role is asked for, the same in every language.</param>
public sealed record SeatView(
    string SeatId, string Title, string Person, bool Connected, bool Absent, int JoinedIn, IReadOnlyList<string> May,
    IReadOnlyList<string> StandsIn, string Role);

/// <summary>Something that orders are paid from.</summary>
/// <param name="Variable">The variable's id.</param>
/// <param name="Label">Its name.</param>
/// <param name="Has">Now.</param>
/// <param name="Running">What running orders will take this turn.</param>
/// <param name="Drafted">What the drafts will take this turn.</param>
/// <param name="Left">What is left.</param>
/// <param name="Unit">The unit.</param>
public sealed record MeansView(string Variable, string Label, double Has, double Running, double Drafted, double Left, string Unit);

/// <summary>A question of the crisis.</summary>
/// <param name="CardId">Its id.</param>
/// <param name="Title">The question.</param>
/// <param name="Html">Sanitized HTML.</param>
/// <param name="Options">The answers.</param>
/// <param name="Default">What silence chooses.</param>
/// <param name="Chosen">The answer so far, or empty.</param>
public sealed record CardView(
    string CardId, string Title, string Html, IReadOnlyList<CardOptionView> Options, string Default, string Chosen);

/// <summary>An answer to a card.</summary>
/// <param name="OptionId">Its id.</param>
/// <param name="Label">The button.</param>
/// <param name="Text">What it means.</param>
public sealed record CardOptionView(string OptionId, string Label, string Text);

/// <summary>A public objective.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What to bring about.</param>
/// <param name="Weight">Share of 100.</param>
/// <param name="State">met, partly or missed, as things stand.</param>
/// <param name="Number">The number that shows it, or null if the team may not see it.</param>
public sealed record MandateLineView(string Id, string Text, int Weight, string State, NumberView? Number);

/// <summary>A secret motive.</summary>
/// <param name="Title">A few words.</param>
/// <param name="Text">What and why.</param>
/// <param name="State">At the end: met or missed; empty before.</param>
/// <param name="StateWithout">At the end: met or missed had the team held; empty when that is not known.</param>
public sealed record PrivateCardView(string Title, string Text, string State, string StateWithout);

/// <summary>A number beside the same number of the run, with the same luck, in which the team held.</summary>
/// <param name="Id">The mandate line's or the indicator's.</param>
/// <param name="Label">Its name with its entity.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">high, low or neither.</param>
/// <param name="Value">As it came.</param>
/// <param name="Without">Without the team's orders and choices.</param>
/// <param name="StateWithout">How the mandate's line would stand: met, partly, missed; empty for an indicator.</param>
public sealed record Credit(string Id, string Label, string Unit, string Good, double Value, double Without, string StateWithout);

/// <summary>What a team added: the session minus the run in which it held.</summary>
/// <param name="ScoreWithout">The mandate's score in that run, 0 to 100.</param>
/// <param name="Lines">The mandate's numbers.</param>
/// <param name="Board">The shared indicators.</param>
/// <param name="BoardGain">How many points better the shared board stands for it.</param>
public sealed record ValueAdded(int ScoreWithout, IReadOnlyList<Credit> Lines, IReadOnlyList<Credit> Board, double BoardGain);

/// <summary>A team's line of the debrief.</summary>
/// <param name="Team">The team.</param>
/// <param name="Score">Its mandate's score, 0 to 100.</param>
/// <param name="ScoreWithout">The score in the run in which it held.</param>
/// <param name="BoardGain">How many points better the shared board stands for it.</param>
public sealed record DebriefLine(TeamStatus Team, int Score, int ScoreWithout, double BoardGain);

/// <summary>How a team did.</summary>
/// <param name="Score">0 to 100: the weights of lines met, half for partly.</param>
/// <param name="Text">A few sentences built from the largest causes.</param>
/// <param name="Lines">The mandate's lines.</param>
/// <param name="PrivateCard">The private card.</param>
/// <param name="Added">What of it is the team's own doing, or null when that is not known.</param>
public sealed record VerdictView(
    int Score, string Text, IReadOnlyList<MandateLineView> Lines, PrivateCardView? PrivateCard, ValueAdded? Added);

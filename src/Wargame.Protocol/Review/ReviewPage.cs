using Wargame.Protocol.Http;
using Wargame.Protocol.Pages;

namespace Wargame.Protocol.Review;

/// <summary>The whole session, for the review: nothing is hidden any more.</summary>
/// <param name="Header">The session.</param>
/// <param name="Teams">Every team with how it did.</param>
/// <param name="Numbers">Every number with its course, the shared indicators first.</param>
/// <param name="Turns">Every released turn.</param>
/// <param name="Map">The map as it stood after each turn, the opening first.</param>
/// <param name="Scenario">The scenario's id.</param>
/// <param name="ScenarioHash">The scenario's content hash.</param>
/// <param name="Seed">The seed of all chance, as text (64 bits do not fit a browser's number).</param>
/// <param name="Beliefs">What the world was like where the evidence is contested; null when the scenario leaves no choice.</param>
/// <param name="Agreements">All agreements and breaches.</param>
/// <param name="Observations">What evaluators wrote, in order.</param>
/// <param name="Decisions">What people decided for their teams and why, in order.</param>
/// <param name="HotWash">The answers of the hot wash that control showed.</param>
public sealed record ReviewPage(
    SessionHeader Header, IReadOnlyList<ReviewTeam> Teams, IReadOnlyList<NumberView> Numbers, IReadOnlyList<ReviewTurn> Turns,
    IReadOnlyList<MapView> Map, string Scenario, string ScenarioHash, string Seed,
    ProfileCard? Beliefs, AgreementsView Agreements, IReadOnlyList<ObservationView> Observations,
    IReadOnlyList<DecisionView> Decisions,
    IReadOnlyList<HotWashView> HotWash);

/// <summary>A team at the end.</summary>
/// <param name="Team">The team.</param>
/// <param name="Verdict">How it did.</param>
public sealed record ReviewTeam(TeamStatus Team, VerdictView Verdict);

/// <summary>A turn in the review.</summary>
/// <param name="Turn">From 1.</param>
/// <param name="TurnLabel">Its label.</param>
/// <param name="News">What came, to whom.</param>
/// <param name="Choices">Answers to cards, in words.</param>
/// <param name="Outcome">What happened, all of it.</param>
/// <param name="Rulings">Control's rulings.</param>
/// <param name="Hash">State hash after it, hexadecimal.</param>
/// <param name="Told">What the teams were told of it in estimates and rumours, beside the truth.</param>
/// <param name="Arguments">Free-text orders.</param>
public sealed record ReviewTurn(
    int Turn, string TurnLabel, IReadOnlyList<ReviewNews> News, IReadOnlyList<string> Choices, OutcomeView Outcome,
    IReadOnlyList<Wargame.Protocol.Control.RulingView> Rulings, string Hash, IReadOnlyList<ToldLine> Told, IReadOnlyList<ArgumentView> Arguments);

/// <summary>What a team was told, beside the truth.</summary>
/// <param name="Team">The team's name.</param>
/// <param name="Label">The fact.</param>
/// <param name="Unit">The number's unit; empty for an order.</param>
/// <param name="Truth">The number's value; 0 for an order.</param>
/// <param name="Level">rumour or partial.</param>
/// <param name="Range">What it was told of a number, or null.</param>
/// <param name="Said">What it was told of an order, in words.</param>
/// <param name="Wrong">Whether that was wrong.</param>
public sealed record ToldLine(string Team, string Label, string Unit, double Truth, string Level, ToldRange? Range, string Said, bool Wrong);

/// <summary>News with its audience.</summary>
/// <param name="News">The item.</param>
/// <param name="To">Names; empty for everyone.</param>
public sealed record ReviewNews(NewsView News, IReadOnlyList<string> To);

/// <summary>The waterfall of one change. The bars sum to it exactly.</summary>
/// <param name="Key">The number.</param>
/// <param name="Label">Its name with its entity.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">high, low or neither.</param>
/// <param name="Turn">The turn.</param>
/// <param name="TurnLabel">Its label.</param>
/// <param name="Before">Before.</param>
/// <param name="After">After.</param>
/// <param name="Bars">The causes, largest first; drift and the like last.</param>
public sealed record Waterfall(
    string Key, string Label, string Unit, string Good, int Turn, string TurnLabel, double Before, double After,
    IReadOnlyList<WaterfallBar> Bars);

/// <summary>One cause.</summary>
/// <param name="Label">The cause, in words.</param>
/// <param name="Amount">What it did, in the unit.</param>
/// <param name="Kind">rule, drift, cost, clamp, ladder, ruling or hidden (causes that the viewer may not know, together).</param>
/// <param name="Behind">The order, inject or choice behind it, in words; empty for a law of the world.</param>
/// <param name="ActorCode">Whose doing it is, three letters, or empty.</param>
/// <param name="Because">The rule's reason.</param>
/// <param name="Source">Citation.</param>
/// <param name="Grade">S, X, D, M, or empty.</param>
/// <param name="Rule">The rule's id, or empty.</param>
/// <param name="At">The rule's place in the YAML: <c>doctrine/bonds.yaml:12:5</c>; empty when there is none.</param>
public sealed record WaterfallBar(
    string Label, double Amount, string Kind, string Behind, string ActorCode, string Because, string Source, string Grade, string Rule,
    string At);

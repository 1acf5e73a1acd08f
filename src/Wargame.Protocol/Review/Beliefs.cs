using Wargame.Protocol.Http;

namespace Wargame.Protocol.Review;

/// <summary>The session under each belief of its scenario, or how far the working out of it is.</summary>
/// <param name="Done">How much of it is done, in thousandths.</param>
/// <param name="Result">The answer; null while it is being worked out.</param>
public sealed record BeliefsView(int Done, BeliefsSlide? Result);

/// <summary>The same decisions with the same luck, once under each belief. Lists by world are in the order of <see cref="Profiles"/>.</summary>
/// <param name="Profiles">The beliefs: the session's own first. Only one where the scenario leaves no choice.</param>
/// <param name="Scores">The mandates' scores; what is judged is what its actor's own decisions added.</param>
/// <param name="Board">The shared board; what is judged is how the number moved from the opening.</param>
/// <param name="Objectives">Objectives that do not come out the same under all beliefs.</param>
/// <param name="Decisions">What was decided, what depends most on the belief first.</param>
/// <param name="LeftOut">Recorded orders that another world did not allow.</param>
public sealed record BeliefsSlide(
    IReadOnlyList<ProfileCard> Profiles, IReadOnlyList<BeliefNumber> Scores, IReadOnlyList<BeliefNumber> Board, IReadOnlyList<BeliefObjective> Objectives,
    IReadOnlyList<BeliefDecision> Decisions, IReadOnlyList<BeliefLeftOut> LeftOut);

/// <summary>A number at the end under each belief.</summary>
/// <param name="Key">The number.</param>
/// <param name="Label">Its name; the actor's for a score.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">high, low or neither.</param>
/// <param name="Ends">By belief.</param>
/// <param name="Dependence">turnsRound, onlyUnderSome or holds.</param>
public sealed record BeliefNumber(string Key, string Label, string Unit, string Good, IReadOnlyList<BeliefEnd> Ends, string Dependence);

/// <summary>Where a number ends under a belief.</summary>
/// <param name="Value">With the session's luck.</param>
/// <param name="OwnDoing">What is judged of it.</param>
/// <param name="Low">Under other luck one in twenty ends lower.</param>
/// <param name="High">Under other luck one in twenty ends higher.</param>
public sealed record BeliefEnd(double Value, double OwnDoing, double Low, double High);

/// <summary>An objective under each belief.</summary>
/// <param name="ActorName">Whose.</param>
/// <param name="Text">The objective.</param>
/// <param name="States">By belief: met, partly or missed.</param>
public sealed record BeliefObjective(string ActorName, string Text, IReadOnlyList<string> States);

/// <summary>What one actor decided in one turn, under each belief.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="TurnLabel">Its label.</param>
/// <param name="Actor">Whose decision.</param>
/// <param name="ActorName">The actor's name.</param>
/// <param name="Orders">What it ordered, in words.</param>
/// <param name="Key">The number that it is judged by.</param>
/// <param name="Label">Its name; the actor's for a score.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">high, low or neither.</param>
/// <param name="Effects">By belief how much higher the number ends for it.</param>
/// <param name="Dependence">turnsRound, onlyUnderSome or holds.</param>
public sealed record BeliefDecision(
    int Turn, string TurnLabel, string Actor, string ActorName, IReadOnlyList<string> Orders, string Key, string Label, string Unit, string Good,
    IReadOnlyList<double> Effects, string Dependence);

/// <summary>A recorded order that the world of a belief did not allow.</summary>
/// <param name="Profile">The belief's id.</param>
/// <param name="Order">The order, and why not.</param>
public sealed record BeliefLeftOut(string Profile, LeftOutView Order);

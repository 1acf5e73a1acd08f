namespace Wargame.Protocol.Review;

/// <summary>The session held against plays of its scenario without people, or how far those are.</summary>
/// <param name="Done">How much is played, in thousandths.</param>
/// <param name="Result">The answer; null while it is being played.</param>
public sealed record PlaysView(int Done, AmongPlaysView? Result);

/// <summary>The session among many plays of the same scenario, under the same beliefs, without people.</summary>
/// <param name="Plays">How many plays.</param>
/// <param name="Casts">In how many ways the actors were played.</param>
/// <param name="Seed">The seed of the plays, as text.</param>
/// <param name="Profile">The belief profile of all of them.</param>
/// <param name="TurnLabels">Labels of the turns that are compared; the opening is not among them.</param>
/// <param name="Numbers">The board and the mandates' scores, in the author's order, then all numbers that moved, the one farthest from the middle play first.</param>
public sealed record AmongPlaysView(
    int Plays, int Casts, string Seed, string Profile, IReadOnlyList<string> TurnLabels, IReadOnlyList<NumberAmongPlaysView> Numbers);

/// <summary>A number of the session among those of many plays.</summary>
/// <param name="Key">The number.</param>
/// <param name="Label">Its name.</param>
/// <param name="Kind">score, board or number.</param>
/// <param name="Actor">Whose mandate it is; empty for other numbers.</param>
/// <param name="Colour">The team's colour, or empty.</param>
/// <param name="Shape">The team's shape, or empty.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">high, low or neither.</param>
/// <param name="Course">In the session: the opening, then after each turn.</param>
/// <param name="Low">At the same moments: one play in twenty has less.</param>
/// <param name="LowerQuarter">One play in four has less.</param>
/// <param name="Middle">Half of the plays have less.</param>
/// <param name="UpperQuarter">One play in four has more.</param>
/// <param name="High">One play in twenty has more.</param>
/// <param name="Standing">How good the session's end is among them: worst, worstTenth, worstQuarter, worseHalf, middle, betterHalf, bestQuarter, bestTenth, best or alike; of a number without a better direction the worst is the lowest.</param>
/// <param name="Worse">Plays that did worse (without a better direction: came lower).</param>
/// <param name="Same">Plays that came to the same.</param>
/// <param name="Better">Plays that did better, or came higher.</param>
public sealed record NumberAmongPlaysView(
    string Key, string Label, string Kind, string Actor, string Colour, string Shape, string Unit, string Good, IReadOnlyList<double> Course,
    IReadOnlyList<double> Low, IReadOnlyList<double> LowerQuarter, IReadOnlyList<double> Middle, IReadOnlyList<double> UpperQuarter, IReadOnlyList<double> High,
    string Standing, int Worse, int Same, int Better);

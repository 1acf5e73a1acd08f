namespace Wargame.Protocol.Review;

/// <summary>Who caused what, or how far the working out of it is.</summary>
/// <param name="Done">How much of it is done, in thousandths.</param>
/// <param name="Result">The answer; null while it is being worked out.</param>
public sealed record AttributionView(int Done, Attribution? Result);

/// <summary>Every number's way from its opening to its end, as the world's own, the injects', and each player's share by Shapley value.</summary>
/// <param name="Players">Who has a share, in the order of <see cref="AttributedNumberView.Shares"/>.</param>
/// <param name="Exact">Whether every set of players was played; otherwise the shares are drawn and have an error.</param>
/// <param name="Runs">How many runs of the session were played for it.</param>
/// <param name="Numbers">The board, the mandates' scores, then the numbers that moved most.</param>
/// <param name="TurningPoints">The decisions without which the end would differ most, the most decisive first.</param>
public sealed record Attribution(
    IReadOnlyList<AttributionPlayer> Players, bool Exact, int Runs, IReadOnlyList<AttributedNumberView> Numbers, IReadOnlyList<TurningPointView> TurningPoints);

/// <summary>Who has a share.</summary>
/// <param name="Actor">The actor; empty for all others together, who act by doctrine.</param>
/// <param name="Name">The actor's name; empty for the others.</param>
/// <param name="Code">Three letters, or empty.</param>
/// <param name="Colour">CSS colour, or empty.</param>
/// <param name="Shape">The team's shape, or empty.</param>
public sealed record AttributionPlayer(string Actor, string Name, string Code, string Colour, string Shape);

/// <summary>A number's way. Opening, world, injects and all shares sum to the end.</summary>
/// <param name="Key">The number.</param>
/// <param name="Label">Its name.</param>
/// <param name="Kind">board, score or number.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">high, low or neither.</param>
/// <param name="Opening">Before the first turn.</param>
/// <param name="World">What the world did by itself.</param>
/// <param name="Injects">What the injects did while all hold.</param>
/// <param name="Shares">For each player its share.</param>
/// <param name="Errors">For each share its standard error; 0 when exact.</param>
/// <param name="End">At the end.</param>
/// <param name="LuckLow">Under other luck one in twenty ends lower than this.</param>
/// <param name="LuckMiddle">Under other luck half end lower.</param>
/// <param name="LuckHigh">Under other luck one in twenty ends higher.</param>
public sealed record AttributedNumberView(
    string Key, string Label, string Kind, string Unit, string Good, double Opening, double World, double Injects,
    IReadOnlyList<double> Shares, IReadOnlyList<double> Errors, double End, double LuckLow, double LuckMiddle, double LuckHigh);

/// <summary>What one actor decided in one turn, weighed by what the end would be had it held in that turn.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="TurnLabel">Its label.</param>
/// <param name="Actor">Whose decision.</param>
/// <param name="ActorName">The actor's name.</param>
/// <param name="Orders">What it ordered, in words.</param>
/// <param name="Effects">By how much it moved the ends that it moved most, the largest first.</param>
public sealed record TurningPointView(int Turn, string TurnLabel, string Actor, string ActorName, IReadOnlyList<string> Orders, IReadOnlyList<TurningPointEffect> Effects);

/// <summary>How much higher a number ends for a decision.</summary>
/// <param name="Key">The number.</param>
/// <param name="Label">Its name.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">high, low or neither.</param>
/// <param name="Amount">How much.</param>
public sealed record TurningPointEffect(string Key, string Label, string Unit, string Good, double Amount);

using Wargame.Protocol.Hub;

namespace Wargame.Protocol.Review;

/// <summary>Who made the difference between the session and another one, how far the working out of it is, or why not.</summary>
/// <param name="Done">How much of it is done, in thousandths.</param>
/// <param name="Result">The answer; null while it is being worked out, and when refused.</param>
/// <param name="Refusal">Why not, or null.</param>
public sealed record DifferenceView(int Done, SharedDifferenceView? Result, Refusal? Refusal);

/// <summary>The difference between two sessions of one scenario version, shared out among those who decided otherwise.</summary>
/// <param name="First">The caller's session, by its code.</param>
/// <param name="Second">The other one.</param>
/// <param name="TurnLabel">The last turn that both have released: after it the difference is taken.</param>
/// <param name="Players">Who decided otherwise, in the order of <see cref="SharedNumberView.Shares"/>.</param>
/// <param name="Exact">Whether every set of players was played; otherwise the shares are drawn and have an error.</param>
/// <param name="Runs">How many runs were played for it.</param>
/// <param name="Numbers">The board, the mandates' scores, then the other numbers that differ most.</param>
public sealed record SharedDifferenceView(
    string First, string Second, string TurnLabel, IReadOnlyList<AttributionPlayer> Players, bool Exact, int Runs, IReadOnlyList<SharedNumberView> Numbers);

/// <summary>A number's difference. Shares, control, luck and beliefs sum to the second end minus the first.</summary>
/// <param name="Key">The number.</param>
/// <param name="Label">Its name.</param>
/// <param name="Kind">board, score or number.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">high, low or neither.</param>
/// <param name="First">At the end in the caller's session.</param>
/// <param name="Second">At the end in the other one.</param>
/// <param name="Shares">For each player its share.</param>
/// <param name="Errors">For each share its standard error; 0 when exact.</param>
/// <param name="Control">What the other session's control did otherwise.</param>
/// <param name="Luck">What its other luck did.</param>
/// <param name="Beliefs">What its other beliefs did.</param>
public sealed record SharedNumberView(
    string Key, string Label, string Kind, string Unit, string Good, double First, double Second,
    IReadOnlyList<double> Shares, IReadOnlyList<double> Errors, double Control, double Luck, double Beliefs);

namespace Wargame.Protocol.Control;

/// <summary>Where control wants to go back to, on a branch of its own.</summary>
/// <param name="Name">What people call the branch, 1 to 60 characters.</param>
/// <param name="Reason">Why, as everyone reads it, 3 to 400 characters.</param>
/// <param name="Version">The moment, one of <see cref="LineTree.Moments"/>; null for the present one.</param>
public sealed record RewindDraft(string Name, string Reason, long? Version);

/// <summary>The lines of play of one session, and the moments of the caller's own that a rewind may go back to.</summary>
/// <param name="Here">The caller's line.</param>
/// <param name="Lines">All lines, the first one first, every branch after its parent.</param>
/// <param name="Moments">The beginnings of phases on the caller's line, in order.</param>
public sealed record LineTree(string Here, IReadOnlyList<LineView> Lines, IReadOnlyList<MomentView> Moments);

/// <summary>A line of play.</summary>
/// <param name="SessionId">Its id.</param>
/// <param name="Parent">The line that it left; empty for the first one.</param>
/// <param name="Depth">How many branches lie before it; 0 for the first line.</param>
/// <param name="Name">Its name; empty for the first line.</param>
/// <param name="Reason">Why it was opened; empty for the first line.</param>
/// <param name="From">Where it left its parent: <c>Q1 2009, deliberation</c>; empty for the first line.</param>
/// <param name="TurnLabel">Where it stands; empty in the lobby.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Paused">Whether it stands still.</param>
/// <param name="HasRoom">Whether people may sit there: its room has not gone to another line.</param>
/// <param name="People">How many seats are taken.</param>
/// <param name="JoinCode">Its join code.</param>
public sealed record LineView(
    string SessionId, string Parent, int Depth, string Name, string Reason, string From, string TurnLabel, string Phase, bool Paused,
    bool HasRoom, int People, string JoinCode);

/// <summary>A moment that a rewind may go back to: a phase began.</summary>
/// <param name="Version">Names it to the server.</param>
/// <param name="Turn">The turn, from 1.</param>
/// <param name="TurnLabel">Its label.</param>
/// <param name="Phase">The phase.</param>
/// <param name="At">When it began (ISO 8601).</param>
public sealed record MomentView(long Version, int Turn, string TurnLabel, string Phase, DateTimeOffset At);

/// <summary>The answer to a rewind, or to moving a room.</summary>
/// <param name="SessionId">The line that the room is on now; empty when refused.</param>
/// <param name="Refusal">Why not, or null.</param>
public sealed record LineReply(string SessionId, Hub.Refusal? Refusal);

/// <summary>Two lines side by side, as far as both were played.</summary>
/// <param name="First">The first line.</param>
/// <param name="Second">The other one.</param>
/// <param name="Turns">How many turns both have released.</param>
/// <param name="TurnLabel">The last of them; empty when there is none.</param>
/// <param name="Scores">The mandates' scores after that turn.</param>
/// <param name="Board">The shared board after that turn.</param>
/// <param name="Differences">The numbers that differ most after that turn, the most different first.</param>
/// <param name="Orders">Orders that only one of the lines saw, by turn.</param>
public sealed record LineComparisonView(
    LineView First, LineView Second, int Turns, string TurnLabel, IReadOnlyList<ComparedFigure> Scores, IReadOnlyList<ComparedFigure> Board,
    IReadOnlyList<ComparedFigure> Differences, IReadOnlyList<OrdersThatDiffer> Orders);

/// <summary>A number in two lines.</summary>
/// <param name="Key">The number.</param>
/// <param name="Label">Its name with its entity.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">high, low or neither.</param>
/// <param name="Firsts">In the first line: the opening, then after each turn.</param>
/// <param name="Seconds">In the second line.</param>
/// <param name="Causes">What makes the difference, the largest first; empty for scores and the board.</param>
public sealed record ComparedFigure(
    string Key, string Label, string Unit, string Good, IReadOnlyList<double> Firsts, IReadOnlyList<double> Seconds,
    IReadOnlyList<ComparedReason> Causes);

/// <summary>A cause in two lines.</summary>
/// <param name="Because">The cause, in a sentence.</param>
/// <param name="First">What it did in the first line, over all turns that both have.</param>
/// <param name="Second">What it did in the second line.</param>
public sealed record ComparedReason(string Because, double First, double Second);

/// <summary>The orders of a turn that only one of two lines saw.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="TurnLabel">Its label.</param>
/// <param name="OnlyFirst">Only in the first line, in words.</param>
/// <param name="OnlySecond">Only in the second line.</param>
public sealed record OrdersThatDiffer(int Turn, string TurnLabel, IReadOnlyList<string> OnlyFirst, IReadOnlyList<string> OnlySecond);

namespace Wargame.Protocol.Review;

/// <summary>A link of the causal chain, with what lies behind it and what came of it.</summary>
/// <param name="Kind">number, or what a cause is: order, inject, choice, crisis, ladder, ruling or rule.</param>
/// <param name="Id">The number's key, or the cause's id.</param>
/// <param name="Turn">The turn of a number's change, or in which a cause first moved something; 0 when it moved nothing.</param>
/// <param name="TurnLabel">Its label, or empty.</param>
/// <param name="Words">What it is; empty for a ruling.</param>
/// <param name="Behind">For a number: what moved it in the turn. For a cause: nothing.</param>
/// <param name="Ahead">For a cause: what it moved, turn by turn. For a number: what the laws that read it moved in the next turn.</param>
public sealed record TrailView(
    string Kind, string Id, int Turn, string TurnLabel, string Words, IReadOnlyList<TrailStepView> Behind, IReadOnlyList<TrailStepView> Ahead);

/// <summary>A step of the chain.</summary>
/// <param name="Kind">What the cause is.</param>
/// <param name="Id">The cause's id.</param>
/// <param name="Words">The cause in words; empty for a ruling.</param>
/// <param name="Turn">When.</param>
/// <param name="TurnLabel">When.</param>
/// <param name="Key">The number that moved.</param>
/// <param name="Label">Its name.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">high, low or neither.</param>
/// <param name="Amount">By how much.</param>
/// <param name="Because">The rule's reason, or empty.</param>
/// <param name="Source">Its citation, or empty.</param>
/// <param name="At">Where it stands in the scenario's files, <c>file:line</c>; or empty.</param>
/// <param name="Shared">Whether some of the amount came of several causes together, so that it stands at each of them.</param>
public sealed record TrailStepView(
    string Kind, string Id, string Words, int Turn, string TurnLabel, string Key, string Label, string Unit, string Good, double Amount, string Because, string Source,
    string At, bool Shared);

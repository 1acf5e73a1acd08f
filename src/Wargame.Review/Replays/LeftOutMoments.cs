namespace Wargame.Review.Replays;

/// <summary>How many moments of a kind a timeline leaves out.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many.</param>
public sealed record LeftOutMoments(MomentKind Kind, int Count);

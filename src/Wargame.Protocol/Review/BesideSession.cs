using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;

namespace Wargame.Protocol.Review;

/// <summary>The session beside another one of the same scenario, or why not.</summary>
/// <param name="Result">The answer; null when refused.</param>
/// <param name="Refusal">Why not, or null.</param>
public sealed record BesideSessionReply(BesideSessionView? Result, Refusal? Refusal);

/// <summary>Two sessions of one scenario side by side, as far as both were played.</summary>
/// <param name="First">The caller's session, by its code.</param>
/// <param name="Second">The other one.</param>
/// <param name="Turns">How many turns both have released.</param>
/// <param name="TurnLabel">The last of them; empty when there is none.</param>
/// <param name="TurnLabels">Labels of the opening's successors: the turns that are compared.</param>
/// <param name="SameVersion">Whether both were played with the same version of the scenario.</param>
/// <param name="SameBeliefs">Whether under the same beliefs.</param>
/// <param name="SameLuck">Whether under the same seed.</param>
/// <param name="NotInBoth">How many mandates, board entries and numbers only one version has.</param>
/// <param name="Parted">The first turn in which anything was decided otherwise, as its label; empty when nothing was.</param>
/// <param name="PartedFirst">What only the first session had in that turn, in words.</param>
/// <param name="PartedSecond">What only the other one had.</param>
/// <param name="Endings">The rung of each ladder after the last common turn.</param>
/// <param name="Scores">The mandates' scores.</param>
/// <param name="Board">The shared board.</param>
/// <param name="Differences">The numbers that differ most, the most different first.</param>
public sealed record BesideSessionView(
    string First, string Second, int Turns, string TurnLabel, IReadOnlyList<string> TurnLabels, bool SameVersion, bool SameBeliefs, bool SameLuck, int NotInBoth,
    string Parted, IReadOnlyList<string> PartedFirst, IReadOnlyList<string> PartedSecond, IReadOnlyList<EndingBesideView> Endings,
    IReadOnlyList<ComparedFigure> Scores, IReadOnlyList<ComparedFigure> Board, IReadOnlyList<ComparedFigure> Differences);

/// <summary>Where a ladder stood in two sessions.</summary>
/// <param name="Name">The ladder.</param>
/// <param name="First">Its rung in the first.</param>
/// <param name="Second">Its rung in the other one.</param>
public sealed record EndingBesideView(string Name, string First, string Second);

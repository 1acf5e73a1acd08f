using System.Collections.Immutable;

namespace Wargame.Sessions.Fixing;

/// <summary>
/// What a running session takes over from a mended text of its scenario: all in which the text differs from the one that the session was opened
/// with, as far as it can be taken over. One fix takes the place of an earlier one; one that says nothing brings the pinned text back.
/// </summary>
/// <param name="From">The content hash of the text that the session had.</param>
/// <param name="To">The content hash of the mended text.</param>
/// <param name="Injects">Injects of the scenario that have not come, as they are now.</param>
/// <param name="Added">Injects that the scenario did not have. They tell people something and do nothing to the world.</param>
/// <param name="Dropped">Ids of injects that the scenario has no more: they do not come by themselves.</param>
/// <param name="Briefs">Briefs that are new.</param>
public sealed record ScenarioFix(
    string From, string To, ImmutableArray<FixedInject> Injects, ImmutableArray<FixedInject> Added, ImmutableArray<string> Dropped,
    ImmutableArray<FixedBrief> Briefs);

using Wargame.Sessions;

namespace Wargame.Reports.Statements;

/// <summary>A rating of a team, as it stood from one event to another. A line whose words alone were changed is the same rating.</summary>
/// <param name="Version">The event that gave it.</param>
/// <param name="Made">The line of the evaluation guide, as it stood then.</param>
/// <param name="Over">The event that changed it or took it back; null while it stands.</param>
internal sealed record GivenRating(long Version, Observation Made, Ending? Over);

/// <summary>The end of a rating.</summary>
/// <param name="Version">The event.</param>
/// <param name="At">When.</param>
internal sealed record Ending(long Version, DateTimeOffset At);

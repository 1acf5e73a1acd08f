namespace Wargame.Protocol.Review;

/// <summary>Some lines of a session's event log.</summary>
/// <param name="Lines">An event a line, as JSON; empty at the end.</param>
/// <param name="Last">The place of the last event that was looked at: ask for what comes after it.</param>
public sealed record EventLogPage(IReadOnlyList<string> Lines, long Last);

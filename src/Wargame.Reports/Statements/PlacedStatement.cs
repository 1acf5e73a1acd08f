namespace Wargame.Reports.Statements;

/// <summary>A statement, and the event that it comes of.</summary>
/// <param name="Version">The event's place in the session, from 1: whoever sends statements in order knows by it how far they are.</param>
/// <param name="Json">The statement, as JSON.</param>
public sealed record PlacedStatement(long Version, string Json);

namespace Wargame.EventStore;

/// <summary>An event to be stored.</summary>
/// <param name="Type">Its type's stable name.</param>
/// <param name="Json">Its payload.</param>
/// <param name="At">When it happened.</param>
public sealed record NewEvent(string Type, string Json, DateTimeOffset At);

/// <summary>An event that is on disk.</summary>
/// <param name="Version">Its place in the stream, from 1, without gaps.</param>
/// <param name="Type">Its type's stable name.</param>
/// <param name="Json">Its payload.</param>
/// <param name="At">When it happened.</param>
public sealed record StoredEvent(long Version, string Type, string Json, DateTimeOffset At);

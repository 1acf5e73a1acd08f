namespace Wargame.EventStore;

/// <summary>An event to be stored.</summary>
/// <param name="Type">Its type's stable name.</param>
/// <param name="Json">Its payload. Where a person's name belongs it holds <see cref="PersonalName.Mark"/>.</param>
/// <param name="At">When it happened.</param>
/// <param name="Names">The names of its marks (<see cref="PersonalName.Join"/>), kept apart so that they can be erased without touching the record; null for none.</param>
public sealed record NewEvent(string Type, string Json, DateTimeOffset At, string? Names = null);

/// <summary>An event that is on disk.</summary>
/// <param name="Version">Its place in the stream, from 1, without gaps.</param>
/// <param name="Type">Its type's stable name.</param>
/// <param name="Json">Its payload, with the name of a person where one is known.</param>
/// <param name="At">When it happened.</param>
public sealed record StoredEvent(long Version, string Type, string Json, DateTimeOffset At);

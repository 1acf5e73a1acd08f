namespace Wargame.EventStore;

/// <summary>An event to be stored.</summary>
/// <param name="Type">Its type's stable name.</param>
/// <param name="Json">Its payload. Where a person's name belongs it holds <see cref="PersonalName.Mark"/>, if the name is to be kept apart.</param>
/// <param name="At">When it happened.</param>
/// <param name="Name">The person's name that is kept apart, so that it can be erased without touching the record; null when there is none.</param>
public sealed record NewEvent(string Type, string Json, DateTimeOffset At, string? Name = null);

/// <summary>An event that is on disk.</summary>
/// <param name="Version">Its place in the stream, from 1, without gaps.</param>
/// <param name="Type">Its type's stable name.</param>
/// <param name="Json">Its payload, with the name of a person where one is known.</param>
/// <param name="At">When it happened.</param>
public sealed record StoredEvent(long Version, string Type, string Json, DateTimeOffset At);

using System.Collections.Immutable;

namespace Wargame.EventStore.Portable;

/// <summary>All that is stored of a session and of the lines that branched off it, but for keys and codes, which belong to one server.</summary>
/// <param name="Lines">The session first, then its branches in the order in which they were opened.</param>
public sealed record SessionRecord(ImmutableArray<RecordedLine> Lines)
{
    /// <summary>The session's id.</summary>
    public string Id => Lines[0].Session.SessionId;
}

/// <summary>One line of play, as it is stored.</summary>
/// <param name="Session">What must be known before it is read; its join code is empty.</param>
/// <param name="Branch">Where it left another line; null for the session itself.</param>
/// <param name="Events">Its events, from the first, without a gap.</param>
/// <param name="Commands">Its commands, likewise.</param>
public sealed record RecordedLine(SessionEntry Session, LineEntry? Branch, ImmutableArray<RecordedEvent> Events, ImmutableArray<RecordedCommand> Commands);

/// <summary>An event with what proves it.</summary>
/// <param name="Version">Its place in the stream, from 1.</param>
/// <param name="Type">Its type's stable name.</param>
/// <param name="Json">Its payload as the hash is over it: with <see cref="PersonalName.Mark"/> in the place of names.</param>
/// <param name="At">When it happened.</param>
/// <param name="Hash">Over itself and all before it; lower-case hex.</param>
/// <param name="Names">The names of its marks; null when there are none, or when they were left out.</param>
public sealed record RecordedEvent(long Version, string Type, string Json, DateTimeOffset At, string Hash, string? Names)
{
    /// <summary>The event as the hash is over it.</summary>
    internal StoredEvent Stored => new(Version, Type, Json, At.ToUniversalTime());
}

/// <summary>A command with what proves it.</summary>
/// <param name="Number">Its place among the line's commands, from 1.</param>
/// <param name="Command">The command.</param>
/// <param name="First">The first event that it brought about.</param>
/// <param name="Last">The last one; one less than the first when it was refused.</param>
/// <param name="Hash">Over itself, all commands before it and its events; lower-case hex.</param>
public sealed record RecordedCommand(long Number, NewCommand Command, long First, long Last, string Hash)
{
    /// <summary>The command as the hash is over it.</summary>
    internal StoredCommand Stored => new(Number, Command, First, Last);
}

namespace Wargame.EventStore;

/// <summary>Append-only streams of events. What a task acknowledges is on disk.</summary>
public interface IEventStore
{
    /// <summary>Appends events, all or none.</summary>
    /// <param name="stream">The stream: a session's id.</param>
    /// <param name="expectedVersion">The version that the caller has seen; 0 for a new stream.</param>
    /// <param name="events">At least one.</param>
    /// <returns>The stream's new version.</returns>
    /// <exception cref="VersionConflictException">Someone else has appended meanwhile. Nothing was written.</exception>
    /// <exception cref="StorageUnavailableException">The disk refused. Nothing was written.</exception>
    Task<long> Append(string stream, long expectedVersion, IReadOnlyList<NewEvent> events);

    /// <summary>Reads the events after a version, oldest first, and checks the chain of hashes.</summary>
    /// <exception cref="TamperedStreamException">A row was changed, removed or moved by hand.</exception>
    /// <exception cref="StorageUnavailableException">The disk refused.</exception>
    Task<IReadOnlyList<StoredEvent>> Read(string stream, long afterVersion = 0);
}

/// <summary>When a session's clock was last known to run, so that an outage does not eat a team's time.</summary>
public interface IHeartbeats
{
    /// <summary>Says that the stream's owner is alive.</summary>
    Task Beat(string stream, DateTimeOffset at);

    /// <summary>The last time that the owner was known to be alive, or null.</summary>
    Task<DateTimeOffset?> LastBeat(string stream);

    /// <summary>Counts the owner's lives, from 1: a new activation of the same session gets a higher number than every earlier one.</summary>
    Task<long> NextLife(string stream);
}

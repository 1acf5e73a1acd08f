namespace Wargame.EventStore;

/// <summary>Append-only streams of events. What a task acknowledges is on disk.</summary>
public interface IEventStore
{
    /// <summary>Appends events, all or none.</summary>
    /// <param name="stream">The stream: a session's id.</param>
    /// <param name="expectedVersion">The version that the caller has seen; 0 for a new stream.</param>
    /// <param name="events">At least one.</param>
    /// <param name="cause">The command that brought them about, stored with them or not at all; null for none.</param>
    /// <returns>The stream's new version.</returns>
    /// <exception cref="VersionConflictException">Someone else has appended meanwhile. Nothing was written.</exception>
    /// <exception cref="StorageUnavailableException">The disk refused. Nothing was written.</exception>
    Task<long> Append(string stream, long expectedVersion, IReadOnlyList<NewEvent> events, NewCommand? cause = null);

    /// <summary>Reads the events after a version, oldest first, and checks the chain of hashes.</summary>
    /// <exception cref="TamperedStreamException">A row was changed, removed or moved by hand.</exception>
    /// <exception cref="StorageUnavailableException">The disk refused.</exception>
    Task<IReadOnlyList<StoredEvent>> Read(string stream, long afterVersion = 0);

    /// <summary>
    /// Begins a stream with the history of another one: all in one transaction, or nothing. A store must guarantee that
    /// <list type="bullet">
    /// <item>the first <paramref name="version"/> events of <paramref name="from"/> are copied with version, type, payload and time as they are,
    /// byte for byte, and <paramref name="from"/> itself is not touched;</item>
    /// <item>the chain of the original is checked on the way, so that a line that was tampered with is never copied;</item>
    /// <item>the copy has a chain of hashes of its own, under its own name, and is bound to the original: the events that
    /// <paramref name="begin"/> makes from the original's hash at that version follow the copy in the same chain;</item>
    /// <item>a stream that exists already is not written to.</item>
    /// </list>
    /// </summary>
    /// <param name="from">The stream that is branched off.</param>
    /// <param name="version">Up to which event, at least 1.</param>
    /// <param name="to">The new stream.</param>
    /// <param name="begin">From the original's hash at that version (lower-case hex) to the new stream's own first events, at least one.</param>
    /// <returns>The new stream's version.</returns>
    /// <exception cref="VersionConflictException">The original has no such version, or the new stream exists. Nothing was written.</exception>
    /// <exception cref="TamperedStreamException">A row of the original was changed by hand. Nothing was written.</exception>
    /// <exception cref="StorageUnavailableException">The disk refused. Nothing was written.</exception>
    Task<long> Fork(string from, long version, string to, Func<string, IReadOnlyList<NewEvent>> begin);
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

using Wargame.EventStore.Upkeep;

namespace Wargame.EventStore;

/// <summary>Where a session stood after an event, so that it can be opened without reading all that came before.</summary>
/// <param name="Version">The event.</param>
/// <param name="At">When that event happened.</param>
/// <param name="State">The state, in the form that its format says.</param>
public sealed record Snapshot(long Version, DateTimeOffset At, byte[] State);

/// <summary>
/// The latest snapshot of each stream. A snapshot is never the truth: it can be lost or ignored at any time, and the events give the same
/// state.
/// </summary>
public interface ISnapshots
{
    /// <summary>Keeps a snapshot instead of an older one, tied to the hash of its event.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="version">The event after which the stream stood so; it must be stored.</param>
    /// <param name="format">Who can read it: the very build of the rules that wrote it.</param>
    /// <param name="state">The state.</param>
    /// <exception cref="StorageUnavailableException">The disk refused.</exception>
    Task Keep(string stream, long version, string format, byte[] state);

    /// <summary>The latest snapshot, or null when there is none, it has another format, was damaged, or does not belong to the event's hash.</summary>
    Task<Snapshot?> Latest(string stream, string format);
}

/// <summary>All that a server keeps, in one store.</summary>
public interface IWargameStore : IEventStore, ICommandLog, ISnapshots, IHeartbeats, ISessionDirectory, ILineDirectory, IDeliveries, IUpkeep, IAsyncDisposable
{
    /// <summary>Where it is, for the person who runs the server; without secrets.</summary>
    string Place { get; }
}

namespace Wargame.EventStore;

/// <summary>Someone else has appended to the stream since the caller read it; the caller's state is old.</summary>
/// <param name="stream">The stream.</param>
/// <param name="expected">What the caller had seen.</param>
/// <param name="actual">What the stream stands at.</param>
public sealed class VersionConflictException(string stream, long expected, long actual)
    : Exception($"Stream {stream} stands at version {actual}, not {expected}.")
{
    /// <summary>What the caller had seen.</summary>
    public long Expected { get; } = expected;

    /// <summary>What the stream stands at.</summary>
    public long Actual { get; } = actual;
}

/// <summary>The data folder cannot be used. The message is one line for the person who runs the server.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="cause">What the system said.</param>
public sealed class StorageUnavailableException(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>A stored stream does not match its chain of hashes: a row was changed, removed or moved by hand.</summary>
/// <param name="stream">The stream.</param>
/// <param name="version">The first version that does not match.</param>
public sealed class TamperedStreamException(string stream, long version)
    : Exception($"Stream {stream} was changed outside the program at version {version}.")
{
    /// <summary>The first version that does not match.</summary>
    public long Version { get; } = version;
}

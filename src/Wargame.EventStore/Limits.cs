namespace Wargame.EventStore;

/// <summary>The limits of the store, in one place.</summary>
public static class Limits
{
    /// <summary>Most writes that share one commit.</summary>
    public const int WritesInACommit = 512;

    /// <summary>Writes that may wait for the disk; beyond it a caller waits for a place.</summary>
    public const int WaitingWrites = 8_192;

    /// <summary>Largest payload of one event, in characters.</summary>
    public const int EventCharacters = 4 * 1024 * 1024;

    /// <summary>How long a database server may take to connect or to answer, in seconds.</summary>
    public const int DatabaseSeconds = 5;

    /// <summary>How long a write waits for a lock of another process (a backup, say), in seconds.</summary>
    public const int LockSeconds = 5;

    /// <summary>Largest session file, unpacked, in bytes: some hundred times a seminar's.</summary>
    public const long SessionFileBytes = 512L * 1024 * 1024;

    /// <summary>Most files in a session file.</summary>
    public const int SessionFileEntries = 2_000;
}

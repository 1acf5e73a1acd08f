using Wargame.EventStore.Portable;
using Wargame.EventStore.Tables;
using Wargame.EventStore.Upkeep;

namespace Wargame.EventStore.Sqlite;

/// <content>What an operator does.</content>
public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<SessionEntry>> AllSessions() => Query(DirectoryTable.All);

    /// <inheritdoc/>
    public Task<StreamHead> Head(string stream) => Query(connection => UpkeepTable.Head(connection, stream));

    /// <inheritdoc/>
    public Task<int> EraseNames(string session) => _writer.Write(connection => UpkeepTable.EraseNames(connection, session));

    /// <inheritdoc/>
    public Task<SessionRecord?> TakeOut(string session) => Query(connection => RecordTable.TakeOut(connection, session));

    /// <inheritdoc/>
    public Task<bool> PutIn(SessionRecord record, IReadOnlyList<string> joinCodes, TokenEntry control) =>
        _writer.Write(connection => RecordTable.PutIn(connection, record, joinCodes, control));

    /// <inheritdoc/>
    public Task EraseSession(string session) => _writer.Write(connection => UpkeepTable.EraseSession(connection, session));

    /// <summary>Gives the room of what was erased back to the disk, so that no byte of it is left in the file. No server may use the folder.</summary>
    /// <exception cref="StorageUnavailableException">The folder cannot be used.</exception>
    public static void Compact(string dataFolder)
    {
        using var folder = DataFolder.Claim(dataFolder);
        using var connection = Connect(folder);
        connection.Run("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
    }
}

using Wargame.EventStore.Portable;
using Wargame.EventStore.Tables;
using Wargame.EventStore.Upkeep;

namespace Wargame.EventStore.PostgreSql;

/// <content>What an operator does.</content>
public sealed partial class PostgreSqlStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<SessionEntry>> AllSessions() => Query(DirectoryTable.All);

    /// <inheritdoc/>
    public Task<StreamHead> Head(string stream) => Query(connection => UpkeepTable.Head(connection, stream));

    /// <inheritdoc/>
    public Task<int> EraseNames(string session) => Write(session, connection => UpkeepTable.EraseNames(connection, session));

    /// <inheritdoc/>
    public Task<SessionRecord?> TakeOut(string session) => Query(connection => RecordTable.TakeOut(connection, session));

    /// <inheritdoc/>
    public Task<bool> PutIn(SessionRecord record, IReadOnlyList<string> joinCodes, TokenEntry control) =>
        Write(record.Id, connection => RecordTable.PutIn(connection, record, joinCodes, control));

    /// <inheritdoc/>
    public Task EraseSession(string session) => Write(session, connection => UpkeepTable.EraseSession(connection, session));
}

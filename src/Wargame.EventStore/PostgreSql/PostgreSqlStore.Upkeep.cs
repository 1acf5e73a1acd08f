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
    public Task EraseSession(string session) => Write(session, connection => UpkeepTable.EraseSession(connection, session));
}

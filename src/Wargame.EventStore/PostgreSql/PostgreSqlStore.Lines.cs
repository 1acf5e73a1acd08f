using Wargame.EventStore.Tables;

namespace Wargame.EventStore.PostgreSql;

/// <content>Branches.</content>
public sealed partial class PostgreSqlStore
{
    /// <inheritdoc/>
    public Task<long> Fork(string from, long version, string to, Func<string, IReadOnlyList<NewEvent>> begin) =>
        Write(to, connection => EventTable.Fork(connection, from, version, to, begin));

    /// <inheritdoc/>
    public Task<bool> AddLine(SessionEntry session, LineEntry line) => Write(line.SessionId, connection => LineTable.Add(connection, session, line));

    /// <inheritdoc/>
    public Task<LineEntry?> FindLine(string sessionId) => Query(connection => LineTable.Find(connection, sessionId));

    /// <inheritdoc/>
    public Task<IReadOnlyList<LineEntry>> Lines(string root) => Query(connection => LineTable.Of(connection, root));

    /// <inheritdoc/>
    public Task MoveRoom(string from, string to, string codeOfFrom) =>
        Write(from, connection => LineTable.MoveRoom(connection, from, to, codeOfFrom));
}

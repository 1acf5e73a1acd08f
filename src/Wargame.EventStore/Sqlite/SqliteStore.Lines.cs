using Wargame.EventStore.Tables;

namespace Wargame.EventStore.Sqlite;

/// <content>Branches.</content>
public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public Task<long> Fork(string from, long version, string to, Func<string, IReadOnlyList<NewEvent>> begin) =>
        _writer.Write(connection => EventTable.Fork(connection, from, version, to, begin));

    /// <inheritdoc/>
    public Task<bool> AddLine(SessionEntry session, LineEntry line) => _writer.Write(connection => LineTable.Add(connection, session, line));

    /// <inheritdoc/>
    public Task<LineEntry?> FindLine(string sessionId) => Query(connection => LineTable.Find(connection, sessionId));

    /// <inheritdoc/>
    public Task<IReadOnlyList<LineEntry>> Lines(string root) => Query(connection => LineTable.Of(connection, root));

    /// <inheritdoc/>
    public Task MoveRoom(string from, string to, string codeOfFrom) =>
        _writer.Write(connection => LineTable.MoveRoom(connection, from, to, codeOfFrom));
}

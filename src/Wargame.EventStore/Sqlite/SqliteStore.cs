using Microsoft.Data.Sqlite;
using Wargame.EventStore.Tables;

namespace Wargame.EventStore.Sqlite;

/// <summary>
/// Everything in one SQLite file: write-ahead log with a flush at every commit (<c>synchronous=FULL</c>), because what was acknowledged
/// must survive a power cut. One task writes; readers have connections of their own.
/// </summary>
public sealed partial class SqliteStore : IWargameStore
{
    private readonly DataFolder _folder;
    private readonly string _readers;
    private readonly GroupCommitWriter _writer;

    private SqliteStore(DataFolder folder, SqliteConnection connection)
    {
        _folder = folder;
        _readers = new SqliteConnectionStringBuilder { DataSource = folder.Database, Mode = SqliteOpenMode.ReadOnly }.ToString();
        _writer = new GroupCommitWriter(connection, folder);
    }

    /// <summary>The folder that holds the database.</summary>
    public string Folder => _folder.Path;

    /// <summary>Opens the store in a folder, and makes both where they are missing.</summary>
    /// <exception cref="StorageUnavailableException">The folder cannot be used; the message says why in one line.</exception>
    public static SqliteStore Open(string dataFolder)
    {
        var folder = DataFolder.Claim(dataFolder);
        try
        {
            return new SqliteStore(folder, Connect(folder));
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public string Place => Folder;

    /// <inheritdoc/>
    public Task<long> Append(string stream, long expectedVersion, IReadOnlyList<NewEvent> events, NewCommand? cause = null)
    {
        if (events.Count == 0 || events.Any(added => added.Json.Length > Limits.EventCharacters))
            throw new ArgumentException("There is nothing to append, or an event is too large.", nameof(events));
        return _writer.Write(connection => EventTable.Append(connection, stream, expectedVersion, events, cause));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredEvent>> Read(string stream, long afterVersion = 0) =>
        Query(connection => EventTable.Read(connection, stream, afterVersion));

    /// <inheritdoc/>
    public Task Note(string stream, long version, NewCommand refused) =>
        _writer.Write(connection => CommandTable.Note(connection, stream, version, refused));

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredCommand>> Commands(string stream) => Query(connection => CommandTable.Read(connection, stream));

    /// <inheritdoc/>
    public Task Keep(string stream, long version, string format, byte[] state) =>
        _writer.Write(connection => SnapshotTable.Keep(connection, stream, version, format, state));

    /// <inheritdoc/>
    public Task<Snapshot?> Latest(string stream, string format) => Query(connection => SnapshotTable.Latest(connection, stream, format));

    /// <inheritdoc/>
    public Task Beat(string stream, DateTimeOffset at) => _writer.Write(connection => HeartbeatTable.Beat(connection, stream, at));

    /// <inheritdoc/>
    public Task<DateTimeOffset?> LastBeat(string stream) => Query(connection => HeartbeatTable.Last(connection, stream));

    /// <inheritdoc/>
    public Task<long> NextLife(string stream) => _writer.Write(connection => HeartbeatTable.NextLife(connection, stream));

    /// <inheritdoc/>
    public Task<bool> Register(SessionEntry session, TokenEntry control) =>
        _writer.Write(connection => DirectoryTable.Register(connection, session, control));

    /// <inheritdoc/>
    public Task<SessionEntry?> FindByJoinCode(string joinCode) =>
        Query(connection => DirectoryTable.Session(connection, "join_code", joinCode));

    /// <inheritdoc/>
    public Task<SessionEntry?> FindSession(string sessionId) =>
        Query(connection => DirectoryTable.Session(connection, "session", sessionId));

    /// <inheritdoc/>
    public Task<int> CountSessions(DateTimeOffset since) => Query(connection => DirectoryTable.CountSessions(connection, since));

    /// <inheritdoc/>
    public Task AddToken(TokenEntry token) => _writer.Write(connection => DirectoryTable.AddToken(connection, token));

    /// <inheritdoc/>
    public Task<TokenEntry?> FindToken(string tokenHash) => Query(connection => DirectoryTable.Token(connection, tokenHash));

    /// <inheritdoc/>
    public Task<IReadOnlyList<TokenEntry>> SeatTokens(string sessionId) =>
        Query(connection => DirectoryTable.SeatTokens(connection, sessionId));

    /// <inheritdoc/>
    public Task RevokeSeat(string sessionId, string seatId) =>
        _writer.Write(connection => DirectoryTable.RevokeSeat(connection, sessionId, seatId));

    /// <inheritdoc/>
    public Task KeepPass(PassEntry pass, DateTimeOffset now) => _writer.Write(connection => PassTable.Keep(connection, pass, now));

    /// <inheritdoc/>
    public Task<PassEntry?> FindPass(string sessionId, string passHash) => Query(connection => PassTable.Find(connection, sessionId, passHash));

    /// <inheritdoc/>
    public Task DropPass(string sessionId, string seatId) => _writer.Write(connection => PassTable.Drop(connection, sessionId, seatId));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        using (var reader = new SqliteConnection(_readers))
            SqliteConnection.ClearPool(reader);
        _folder.Dispose();
    }

    private static SqliteConnection Connect(DataFolder folder)
    {
        // Without pooling, closing the store gives the file back at once.
        var text = new SqliteConnectionStringBuilder
        {
            DataSource = folder.Database,
            Pooling = false,
            DefaultTimeout = Limits.LockSeconds,
        };
        var connection = new SqliteConnection(text.ToString());
        try
        {
            connection.Open();
            connection.Run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;");
            Schema.Ensure(connection, folder.Database);
            return connection;
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw folder.Explain(error);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // SQLite blocks its thread, so readers go to the pool and never hold a grain's scheduler.
    private Task<T> Query<T>(Func<SqliteConnection, T> query) => Task.Run(() =>
    {
        try
        {
            using var connection = new SqliteConnection(_readers);
            connection.Open();
            return query(connection);
        }
        catch (SqliteException error)
        {
            throw _folder.Explain(error);
        }
    });
}

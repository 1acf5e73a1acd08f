using Npgsql;
using Wargame.EventStore.Tables;

namespace Wargame.EventStore.PostgreSql;

/// <summary>
/// Everything in one PostgreSQL database, for several servers. A write is one transaction and is on disk when it is acknowledged
/// (PostgreSQL's <c>synchronous_commit</c>, which flushes the commits of many connections together). The primary key of the events is the
/// fence between two owners of a stream.
/// </summary>
public sealed partial class PostgreSqlStore : IWargameStore
{
    private readonly NpgsqlDataSource _source;

    private PostgreSqlStore(NpgsqlDataSource source, string place)
    {
        _source = source;
        Place = place;
    }

    /// <inheritdoc/>
    public string Place { get; }

    /// <summary>Opens the store, and makes its tables where they are missing.</summary>
    /// <param name="connectionString">Npgsql's: <c>Host=…;Database=…;Username=…</c>.</param>
    /// <exception cref="StorageUnavailableException">The database cannot be used; the message says why in one line.</exception>
    public static PostgreSqlStore Open(string connectionString)
    {
        NpgsqlConnectionStringBuilder text;
        try
        {
            text = new NpgsqlConnectionStringBuilder(connectionString) { ApplicationName = "wargame" };
        }
        catch (ArgumentException error)
        {
            throw new StorageUnavailableException("The connection string of the database cannot be read: " + OneLine(error.Message), error);
        }

        if (!text.ContainsKey("Command Timeout"))
            text.CommandTimeout = Limits.DatabaseSeconds;
        if (!text.ContainsKey("Timeout"))
            text.Timeout = Limits.DatabaseSeconds;
        var place = $"PostgreSQL {text.Host}/{text.Database}";
        var source = NpgsqlDataSource.Create(text);
        try
        {
            using var connection = source.OpenConnection();
            PostgreSqlSchema.Ensure(connection, place);
            return new PostgreSqlStore(source, place);
        }
        catch (NpgsqlException error)
        {
            source.Dispose();
            throw Explain(place, error);
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<long> Append(string stream, long expectedVersion, IReadOnlyList<NewEvent> events, NewCommand? cause = null)
    {
        if (events.Count == 0 || events.Any(added => added.Json.Length > Limits.EventCharacters))
            throw new ArgumentException("There is nothing to append, or an event is too large.", nameof(events));
        return Write(stream, connection => EventTable.Append(connection, stream, expectedVersion, events, cause));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredEvent>> Read(string stream, long afterVersion = 0) =>
        Query(connection => EventTable.Read(connection, stream, afterVersion));

    /// <inheritdoc/>
    public Task Note(string stream, long version, NewCommand refused) =>
        Write(stream, connection => CommandTable.Note(connection, stream, version, refused));

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredCommand>> Commands(string stream) => Query(connection => CommandTable.Read(connection, stream));

    /// <inheritdoc/>
    public Task Keep(string stream, long version, string format, byte[] state) =>
        Write(stream, connection => SnapshotTable.Keep(connection, stream, version, format, state));

    /// <inheritdoc/>
    public Task<Snapshot?> Latest(string stream, string format) => Query(connection => SnapshotTable.Latest(connection, stream, format));

    /// <inheritdoc/>
    public Task Beat(string stream, DateTimeOffset at) => Query(connection => HeartbeatTable.Beat(connection, stream, at));

    /// <inheritdoc/>
    public Task<DateTimeOffset?> LastBeat(string stream) => Query(connection => HeartbeatTable.Last(connection, stream));

    /// <inheritdoc/>
    public Task<long> NextLife(string stream) => Query(connection => HeartbeatTable.NextLife(connection, stream));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    // Writes of one stream go one after the other, so that the numbers of commands and the chains have no gaps and forks.
    private Task<T> Write<T>(string stream, Func<NpgsqlConnection, T> work) => Query(connection =>
    {
        using var transaction = connection.BeginTransaction();
        connection.Run("SELECT pg_advisory_xact_lock(hashtextextended(@stream, 0))", ("@stream", stream));
        var result = work(connection);
        transaction.Commit();
        return result;
    });

    // The statements are the same as SQLite's and block their thread, so they go to the pool and never hold a grain's scheduler.
    private Task<T> Query<T>(Func<NpgsqlConnection, T> query) => Task.Run(() =>
    {
        try
        {
            using var connection = _source.OpenConnection();
            return query(connection);
        }
        catch (NpgsqlException error)
        {
            throw Explain(Place, error);
        }
        catch (ObjectDisposedException error)
        {
            throw new StorageUnavailableException("The store is closed.", error);
        }
    });

    private static StorageUnavailableException Explain(string place, NpgsqlException error) => new(
        error switch
        {
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } => $"The disk of {place} is full; make room.",
            PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => $"{place} is read-only now.",
            PostgresException refused => $"{place} refuses: {OneLine(refused.MessageText)}",
            _ => $"{place} does not answer: {OneLine(error.Message)}",
        },
        error);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}

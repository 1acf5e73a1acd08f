using Microsoft.Data.Sqlite;
using Wargame.EventStore.Tables;

namespace Wargame.EventStore.Sqlite;

/// <summary>The tables, and the version that says which program may read them.</summary>
internal static class Schema
{
    /// <summary>The version that this program writes.</summary>
    public const long Version = 5;

    private const string Tables = """
        CREATE TABLE IF NOT EXISTS schema_version(version INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS events(
          stream TEXT NOT NULL, seq INTEGER NOT NULL, type TEXT NOT NULL, json TEXT NOT NULL, at INTEGER NOT NULL, hash BLOB NOT NULL,
          PRIMARY KEY(stream, seq)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS people(
          stream TEXT NOT NULL, seq INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY(stream, seq)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS commands(
          stream TEXT NOT NULL, number INTEGER NOT NULL, id TEXT NOT NULL, issuer TEXT NOT NULL, kind TEXT NOT NULL, json TEXT NOT NULL,
          at INTEGER NOT NULL, outcome TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, hash BLOB NOT NULL,
          PRIMARY KEY(stream, number)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS snapshots(
          stream TEXT PRIMARY KEY, version INTEGER NOT NULL, format TEXT NOT NULL, head BLOB NOT NULL, state BLOB NOT NULL, digest BLOB NOT NULL);
        CREATE TABLE IF NOT EXISTS heartbeats(
          stream TEXT PRIMARY KEY, at INTEGER, lives INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS sessions(
          session TEXT PRIMARY KEY, join_code TEXT NOT NULL UNIQUE, scenario TEXT NOT NULL, scenario_hash TEXT NOT NULL,
          pace TEXT NOT NULL, created_at INTEGER NOT NULL, profile TEXT NOT NULL DEFAULT 'bd01') WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS tokens(
          hash TEXT PRIMARY KEY, session TEXT NOT NULL, desk TEXT NOT NULL, actor TEXT NOT NULL, seat TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS tokens_of_session ON tokens(session);
        CREATE TABLE IF NOT EXISTS lines(
          session TEXT PRIMARY KEY, root TEXT NOT NULL, parent TEXT NOT NULL, parent_version INTEGER NOT NULL, name TEXT NOT NULL,
          reason TEXT NOT NULL, label TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS lines_of_root ON lines(root);
        CREATE TABLE IF NOT EXISTS passes(
          session TEXT NOT NULL, seat TEXT NOT NULL, hash TEXT NOT NULL, desk TEXT NOT NULL, actor TEXT NOT NULL, until INTEGER NOT NULL,
          PRIMARY KEY(session, seat)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS deliveries(
          session TEXT PRIMARY KEY, version INTEGER NOT NULL, failures INTEGER NOT NULL, due INTEGER NOT NULL,
          tried INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0, why TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS events_of_hot_wash ON events(stream) WHERE type = 'hot-wash-opened';
        """;

    /// <summary>Before there was a choice of beliefs, every session had the default ones.</summary>
    private const string FromVersion1 = "ALTER TABLE sessions ADD COLUMN profile TEXT NOT NULL DEFAULT 'bd01'";

    /// <summary>Before one could read what waits and why, deliveries had none of this.</summary>
    private const string FromVersion4 = """
        ALTER TABLE deliveries ADD COLUMN tried INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE deliveries ADD COLUMN refused INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE deliveries ADD COLUMN why TEXT NOT NULL DEFAULT '';
        """;

    /// <summary>Makes missing tables, and brings those of an older program up to date.</summary>
    /// <exception cref="StorageUnavailableException">A newer program has written the database.</exception>
    public static void Ensure(SqliteConnection connection, string database)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Run(Tables);
        var found = connection.Scalar("SELECT MAX(version) FROM schema_version") as long?;
        if (found > Version)
            throw new StorageUnavailableException(
                $"The database {database} was written by a newer Wargame (schema {found}); update this one or choose another folder with --data.");

        if (found == 1)
            connection.Run(FromVersion1);
        if (found == 4)
            connection.Run(FromVersion4);
        if (found != Version)
            connection.Run($"INSERT INTO schema_version(version) VALUES ({Version})");
        transaction.Commit();
    }
}

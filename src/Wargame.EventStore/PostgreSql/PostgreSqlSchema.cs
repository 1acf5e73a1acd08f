using Npgsql;
using Wargame.EventStore.Tables;

namespace Wargame.EventStore.PostgreSql;

/// <summary>The tables in PostgreSQL, made by whichever server comes first.</summary>
internal static class PostgreSqlSchema
{
    // Any number, as long as all servers of one database wait for the same.
    private const long Lock = 0x57_61_72_67_61_6d_65;

    private const string Tables = """
        CREATE TABLE IF NOT EXISTS schema_version(version bigint NOT NULL);
        CREATE TABLE IF NOT EXISTS events(
          stream text NOT NULL, seq bigint NOT NULL, type text NOT NULL, json text NOT NULL, at bigint NOT NULL, hash bytea NOT NULL,
          PRIMARY KEY(stream, seq));
        CREATE TABLE IF NOT EXISTS people(stream text NOT NULL, seq bigint NOT NULL, name text NOT NULL, PRIMARY KEY(stream, seq));
        CREATE TABLE IF NOT EXISTS commands(
          stream text NOT NULL, number bigint NOT NULL, id text NOT NULL, issuer text NOT NULL, kind text NOT NULL, json text NOT NULL,
          at bigint NOT NULL, outcome text NOT NULL, first bigint NOT NULL, last bigint NOT NULL, hash bytea NOT NULL,
          PRIMARY KEY(stream, number));
        CREATE TABLE IF NOT EXISTS snapshots(
          stream text PRIMARY KEY, version bigint NOT NULL, format text NOT NULL, head bytea NOT NULL, state bytea NOT NULL, digest bytea NOT NULL);
        CREATE TABLE IF NOT EXISTS heartbeats(stream text PRIMARY KEY, at bigint, lives bigint NOT NULL DEFAULT 0);
        CREATE TABLE IF NOT EXISTS sessions(
          session text PRIMARY KEY, join_code text NOT NULL UNIQUE, scenario text NOT NULL, scenario_hash text NOT NULL,
          pace text NOT NULL, created_at bigint NOT NULL, profile text NOT NULL DEFAULT 'bd01');
        CREATE TABLE IF NOT EXISTS tokens(
          hash text PRIMARY KEY, session text NOT NULL, desk text NOT NULL, actor text NOT NULL, seat text NOT NULL);
        CREATE INDEX IF NOT EXISTS tokens_of_session ON tokens(session);
        CREATE TABLE IF NOT EXISTS lines(
          session text PRIMARY KEY, root text NOT NULL, parent text NOT NULL, parent_version bigint NOT NULL, name text NOT NULL,
          reason text NOT NULL, label text NOT NULL, at bigint NOT NULL);
        CREATE INDEX IF NOT EXISTS lines_of_root ON lines(root);
        CREATE TABLE IF NOT EXISTS passes(
          session text NOT NULL, seat text NOT NULL, hash text NOT NULL, desk text NOT NULL, actor text NOT NULL, until bigint NOT NULL,
          PRIMARY KEY(session, seat));
        CREATE TABLE IF NOT EXISTS deliveries(session text PRIMARY KEY, version bigint NOT NULL, failures bigint NOT NULL, due bigint NOT NULL);
        ALTER TABLE deliveries ADD COLUMN IF NOT EXISTS tried bigint NOT NULL DEFAULT 0;
        ALTER TABLE deliveries ADD COLUMN IF NOT EXISTS refused bigint NOT NULL DEFAULT 0;
        ALTER TABLE deliveries ADD COLUMN IF NOT EXISTS why text NOT NULL DEFAULT '';
        CREATE INDEX IF NOT EXISTS events_of_hot_wash ON events(stream) WHERE type = 'hot-wash-opened';
        CREATE TABLE IF NOT EXISTS scenario_copies(hash text PRIMARY KEY, zip bytea NOT NULL);
        """;

    /// <summary>Makes missing tables; servers that start together do it one after the other.</summary>
    /// <param name="connection">Open.</param>
    /// <param name="place">What the database is called in messages.</param>
    /// <exception cref="StorageUnavailableException">A newer program has written the database.</exception>
    public static void Ensure(NpgsqlConnection connection, string place)
    {
        using var transaction = connection.BeginTransaction();
        connection.Run("SELECT pg_advisory_xact_lock(@lock)", ("@lock", Lock));
        connection.Run(Tables);
        var found = connection.Scalar("SELECT MAX(version) FROM schema_version") as long?;
        if (found > Sqlite.Schema.Version)
            throw new StorageUnavailableException(
                $"The database {place} was written by a newer Wargame (schema {found}); update this one or choose another database.");

        if (found != Sqlite.Schema.Version)
            connection.Run("INSERT INTO schema_version(version) VALUES (@version)", ("@version", Sqlite.Schema.Version));
        transaction.Commit();
    }
}

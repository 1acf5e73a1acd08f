using Npgsql;

namespace Wargame.Server.Clustering;

/// <summary>
/// The tables of Orleans' ADO.NET clustering and the statements that it reads from <c>OrleansQuery</c>. The packages bring none: names of
/// keys, parameters and columns are Orleans' contract, the statements are ours. A change of a row counts only together with the next
/// version of the table, in one statement.
/// </summary>
internal static class MembershipTables
{
    // Another number than the store's: the two are made one after the other.
    private const long Lock = 0x4f_72_6c_65_61_6e_73;

    private const string Tables = """
        CREATE TABLE IF NOT EXISTS OrleansQuery(QueryKey varchar(64) PRIMARY KEY, QueryText text NOT NULL);
        CREATE TABLE IF NOT EXISTS OrleansMembershipVersionTable(
          DeploymentId varchar(150) PRIMARY KEY, Timestamp timestamptz(3) NOT NULL DEFAULT now(), Version integer NOT NULL DEFAULT 0);
        CREATE TABLE IF NOT EXISTS OrleansMembershipTable(
          DeploymentId varchar(150) NOT NULL REFERENCES OrleansMembershipVersionTable(DeploymentId),
          Address varchar(45) NOT NULL, Port integer NOT NULL, Generation integer NOT NULL,
          SiloName varchar(150) NOT NULL, HostName varchar(150) NOT NULL, Status integer NOT NULL, ProxyPort integer,
          SuspectTimes text, StartTime timestamptz(3) NOT NULL, IAmAliveTime timestamptz(3) NOT NULL,
          PRIMARY KEY(DeploymentId, Address, Port, Generation));
        """;

    private const string Silo = "DeploymentId = @DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation";

    private const string Columns =
        "v.DeploymentId, m.Address, m.Port, m.Generation, m.SiloName, m.HostName, m.Status, m.ProxyPort, m.SuspectTimes, m.StartTime, m.IAmAliveTime, v.Version";

    private const string NextVersion = """
        UPDATE OrleansMembershipVersionTable SET Version = Version + 1, Timestamp = now()
        WHERE DeploymentId = @DeploymentId AND Version = @Version
        """;

    private static readonly (string Key, string Text)[] Queries =
    [
        ("InsertMembershipVersionKey", """
            WITH made AS (INSERT INTO OrleansMembershipVersionTable(DeploymentId) VALUES (@DeploymentId) ON CONFLICT DO NOTHING RETURNING 1)
            SELECT COUNT(*)::int FROM made
            """),
        ("InsertMembershipKey", $"""
            WITH moved AS ({NextVersion} AND NOT EXISTS (SELECT 1 FROM OrleansMembershipTable WHERE {Silo}) RETURNING DeploymentId),
            entered AS (
              INSERT INTO OrleansMembershipTable(
                DeploymentId, Address, Port, Generation, SiloName, HostName, Status, ProxyPort, StartTime, IAmAliveTime)
              SELECT DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime FROM moved
              RETURNING 1)
            SELECT COUNT(*)::int FROM entered
            """),
        ("UpdateMembershipKey", $"""
            WITH moved AS ({NextVersion} AND EXISTS (SELECT 1 FROM OrleansMembershipTable WHERE {Silo}) RETURNING DeploymentId AS cluster),
            changed AS (
              UPDATE OrleansMembershipTable SET Status = @Status, SuspectTimes = @SuspectTimes, IAmAliveTime = @IAmAliveTime
              FROM moved WHERE {Silo} RETURNING 1)
            SELECT COUNT(*)::int FROM changed
            """),
        ("UpdateIAmAlivetimeKey", $"UPDATE OrleansMembershipTable SET IAmAliveTime = @IAmAliveTime WHERE {Silo}"),
        ("MembershipReadRowKey", $"""
            SELECT {Columns} FROM OrleansMembershipVersionTable v
            LEFT JOIN OrleansMembershipTable m ON m.DeploymentId = v.DeploymentId AND m.Address = @Address AND m.Port = @Port AND m.Generation = @Generation
            WHERE v.DeploymentId = @DeploymentId
            """),
        ("MembershipReadAllKey", $"""
            SELECT {Columns} FROM OrleansMembershipVersionTable v LEFT JOIN OrleansMembershipTable m ON m.DeploymentId = v.DeploymentId
            WHERE v.DeploymentId = @DeploymentId
            """),
        ("DeleteMembershipTableEntriesKey", """
            DELETE FROM OrleansMembershipTable WHERE DeploymentId = @DeploymentId;
            DELETE FROM OrleansMembershipVersionTable WHERE DeploymentId = @DeploymentId
            """),
        ("GatewaysQueryKey", """
            SELECT Address, ProxyPort, Generation FROM OrleansMembershipTable
            WHERE DeploymentId = @DeploymentId AND Status = @Status AND ProxyPort > 0
            """),
        // 3 is active, 6 is dead.
        ("CleanupDefunctSiloEntriesKey", """
            DELETE FROM OrleansMembershipTable WHERE DeploymentId = @DeploymentId AND IAmAliveTime < @IAmAliveTime AND Status = 6
            """),
        ("CleanupDefunctSiloEntryKey", $"""
            DELETE FROM OrleansMembershipTable WHERE {Silo} AND Status = 6 AND IAmAliveTime = @IAmAliveTime AND StartTime = @StartTime
            AND COALESCE(SuspectTimes, '') = COALESCE(@SuspectTimes, '')
            """),
    ];

    /// <summary>Makes what is missing and brings the statements up to date; servers that start together do it one after the other.</summary>
    public static async Task Ensure(string database)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await Run(connection, "SELECT pg_advisory_xact_lock(@lock)", ("lock", Lock));
        await Run(connection, Tables);
        foreach (var (key, text) in Queries)
        {
            await Run(
                connection,
                "INSERT INTO OrleansQuery(QueryKey, QueryText) VALUES (@key, @text) ON CONFLICT (QueryKey) DO UPDATE SET QueryText = @text",
                ("key", key), ("text", text));
        }

        await transaction.CommitAsync();
    }

    private static async Task Run(NpgsqlConnection connection, string sql, params (string Name, object Value)[] values)
    {
#pragma warning disable CA2100 // every statement is a constant of this file; values travel as parameters
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        await command.ExecuteNonQueryAsync();
    }
}

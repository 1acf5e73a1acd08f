using System.Data.Common;
using Wargame.EventStore.Tables;

namespace Wargame.EventStore.Upkeep;

/// <summary>Copies a whole store, row by row, between any two databases: a backup is a SQLite file, whatever it is a backup of.</summary>
public static class StoreCopy
{
    /// <summary>Every table with its columns, but for the version of the schema. A test holds it against what the schemas make.</summary>
    public static IReadOnlyDictionary<string, string[]> Tables { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["events"] = ["stream", "seq", "type", "json", "at", "hash"],
        ["people"] = ["stream", "seq", "name"],
        ["commands"] = ["stream", "number", "id", "issuer", "kind", "json", "at", "outcome", "first", "last", "hash"],
        ["snapshots"] = ["stream", "version", "format", "head", "state", "digest"],
        ["heartbeats"] = ["stream", "at", "lives"],
        ["sessions"] = ["session", "join_code", "scenario", "scenario_hash", "pace", "created_at", "profile"],
        ["tokens"] = ["hash", "session", "desk", "actor", "seat"],
        ["lines"] = ["session", "root", "parent", "parent_version", "name", "reason", "label", "at"],
        ["passes"] = ["session", "seat", "hash", "desk", "actor", "until"],
        ["deliveries"] = ["session", "version", "failures", "due", "tried", "refused", "why"],
    };

    /// <summary>Copies all rows. Both connections are open, the caller has begun a transaction on each.</summary>
    /// <param name="from">The source, which sees one moment.</param>
    /// <param name="to">The target; its tables are empty.</param>
    /// <returns>How many rows.</returns>
    internal static long Run(DbConnection from, DbConnection to)
    {
        var rows = 0L;
        foreach (var (table, columns) in Tables)
            rows += Copy(from, to, table, columns);
        return rows;
    }

    /// <summary>Whether nothing is stored there.</summary>
    internal static bool IsEmpty(DbConnection connection) =>
        Tables.Keys.All(table => (long)connection.Scalar($"SELECT COUNT(*) FROM {table}")! == 0);

    private static long Copy(DbConnection from, DbConnection to, string table, string[] columns)
    {
        var insert = $"INSERT INTO {table}({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(column => "@" + column))})";
        var rows = from.Rows($"SELECT {string.Join(", ", columns)} FROM {table}", row =>
        {
            var values = new object[columns.Length];
            row.GetValues(values);
            return values;
        });
        foreach (var values in rows)
            to.Run(insert, [.. columns.Select((column, index) => ("@" + column, values[index]))]);
        return rows.Count;
    }
}

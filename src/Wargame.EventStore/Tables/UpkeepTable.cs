using System.Data.Common;
using Wargame.EventStore.Upkeep;

namespace Wargame.EventStore.Tables;

/// <summary>What an operator asks of all tables.</summary>
internal static class UpkeepTable
{
    private static readonly string[] OfStreams = ["events", "people", "commands", "snapshots", "heartbeats"];
    private static readonly string[] OfSessions = ["tokens", "passes", "lines", "deliveries", "sessions"];

    public static StreamHead Head(DbConnection connection, string stream)
    {
        var rows = connection.Rows(
            "SELECT seq, hash FROM events WHERE stream = @stream ORDER BY seq DESC LIMIT 1",
            reader => new StreamHead(reader.GetInt64(0), Convert.ToHexStringLower((byte[])reader.GetValue(1))),
            ("@stream", stream));
        return rows.Count == 0 ? new(0, Convert.ToHexStringLower(HashChain.Root)) : rows[0];
    }

    // A snapshot holds names in the clear; the next one is made without them.
    public static int EraseNames(DbConnection connection, string session)
    {
        connection.Run("DELETE FROM snapshots WHERE stream = @stream", ("@stream", session));
        return connection.Run("DELETE FROM people WHERE stream = @stream", ("@stream", session));
    }

    public static int EraseSession(DbConnection connection, string session)
    {
        foreach (var table in OfStreams)
            connection.Run($"DELETE FROM {table} WHERE stream = @stream", ("@stream", session));
        foreach (var table in OfSessions)
            connection.Run($"DELETE FROM {table} WHERE session = @session", ("@session", session));
        return 0;
    }
}

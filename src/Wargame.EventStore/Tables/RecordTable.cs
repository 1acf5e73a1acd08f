using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Wargame.EventStore.Portable;

namespace Wargame.EventStore.Tables;

/// <summary>A session's rows, taken out whole and put in whole.</summary>
internal static class RecordTable
{
    public static SessionRecord? TakeOut(DbConnection connection, string session)
    {
        // One moment of all its rows, while the session goes on.
        using var moment = connection is SqliteConnection file ? file.BeginTransaction(deferred: true) : connection.BeginTransaction(IsolationLevel.RepeatableRead);
        var root = LineTable.Find(connection, session)?.Root ?? session;
        return DirectoryTable.Session(connection, "session", root) is { } entry
            ? new([Line(connection, entry, null), .. LineTable.Of(connection, root).Select(branch => Line(connection, DirectoryTable.Session(connection, "session", branch.SessionId)!, branch))])
            : null;
    }

    /// <summary>Inside one transaction; false, and nothing written, when one of its lines or codes is there already.</summary>
    public static bool PutIn(DbConnection connection, SessionRecord record, IReadOnlyList<string> joinCodes, TokenEntry control)
    {
        foreach (var line in record.Lines)
            if (DirectoryTable.Session(connection, "session", line.Session.SessionId) is not null || UpkeepTable.Head(connection, line.Session.SessionId).Version > 0)
                return false;
        if (joinCodes.Any(code => DirectoryTable.Session(connection, "join_code", code) is not null))
            return false;
        foreach (var (line, code) in record.Lines.Zip(joinCodes))
            Put(connection, line, line.Session with { JoinCode = code });
        DirectoryTable.AddToken(connection, control);
        return true;
    }

    private static RecordedLine Line(DbConnection connection, SessionEntry entry, LineEntry? branch) => new(
        entry with { JoinCode = "" }, branch,
        [.. connection.Rows(
            "SELECT seq, type, json, at, hash, name FROM events LEFT JOIN people USING (stream, seq) WHERE stream = @stream ORDER BY seq",
            row => new RecordedEvent(row.GetInt64(0), row.GetString(1), row.GetString(2), At(row, 3), Hex(row, 4), row.IsDBNull(5) ? null : row.GetString(5)),
            ("@stream", entry.SessionId))],
        [.. connection.Rows(
            "SELECT number, id, issuer, kind, json, at, outcome, first, last, hash FROM commands WHERE stream = @stream ORDER BY number",
            row => new RecordedCommand(
                row.GetInt64(0), new NewCommand(row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), At(row, 5), row.GetString(6)),
                row.GetInt64(7), row.GetInt64(8), Hex(row, 9)),
            ("@stream", entry.SessionId))]);

    private static void Put(DbConnection connection, RecordedLine line, SessionEntry entry)
    {
        var stream = entry.SessionId;
        if (line.Branch is { } branch)
            LineTable.Add(connection, entry, branch);
        else
            DirectoryTable.Enter(connection, entry);
        foreach (var one in line.Events)
        {
            connection.Run(
                "INSERT INTO events(stream, seq, type, json, at, hash) VALUES (@stream, @seq, @type, @json, @at, @hash)",
                ("@stream", stream), ("@seq", one.Version), ("@type", one.Type), ("@json", one.Json), ("@at", one.At.UtcTicks), ("@hash", Convert.FromHexString(one.Hash)));
            if (one.Names is { } names)
                connection.Run("INSERT INTO people(stream, seq, name) VALUES (@stream, @seq, @name)", ("@stream", stream), ("@seq", one.Version), ("@name", names));
        }

        foreach (var one in line.Commands)
            CommandTable.Put(connection, stream, new StoredCommand(one.Number, one.Command, one.First, one.Last), Convert.FromHexString(one.Hash));

        // The way here was an outage: no team's time went by.
        if (line.Events.LastOrDefault() is { } last)
            HeartbeatTable.Beat(connection, stream, last.At);
    }

    private static DateTimeOffset At(DbDataReader row, int column) => new(row.GetInt64(column), TimeSpan.Zero);

    private static string Hex(DbDataReader row, int column) => Convert.ToHexStringLower((byte[])row.GetValue(column));
}

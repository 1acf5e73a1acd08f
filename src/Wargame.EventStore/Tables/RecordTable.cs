using System.Data.Common;
using Wargame.EventStore.Portable;

namespace Wargame.EventStore.Tables;

/// <summary>A session's rows, taken out whole and put in whole.</summary>
internal static class RecordTable
{
    public static SessionRecord? TakeOut(DbConnection connection, string session)
    {
        // One moment of all its rows, while the session goes on.
        using var moment = connection.OneMoment();
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
        [.. EventTable.Rows(connection, entry.SessionId, 1).Select(row =>
            new RecordedEvent(row.Event.Version, row.Event.Type, row.Event.Json, row.Event.At, Convert.ToHexStringLower(row.Hash), row.Names))],
        [.. CommandTable.Rows(connection, entry.SessionId).Select(row =>
            new RecordedCommand(row.Command.Number, row.Command.Command, row.Command.FirstVersion, row.Command.LastVersion, Convert.ToHexStringLower(row.Hash)))]);

    private static void Put(DbConnection connection, RecordedLine line, SessionEntry entry)
    {
        var stream = entry.SessionId;
        if (line.Branch is { } branch)
            LineTable.Add(connection, entry, branch);
        else
            DirectoryTable.Enter(connection, entry);
        foreach (var one in line.Events)
            EventTable.Put(connection, stream, one.Stored, Convert.FromHexString(one.Hash), one.Names);
        foreach (var one in line.Commands)
            CommandTable.Put(connection, stream, one.Stored, Convert.FromHexString(one.Hash));

        // The way here was an outage: no team's time went by.
        if (line.Events.LastOrDefault() is { } last)
            HeartbeatTable.Beat(connection, stream, last.At);
    }
}

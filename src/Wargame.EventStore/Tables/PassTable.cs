using System.Data.Common;

namespace Wargame.EventStore.Tables;

/// <summary>The rows of passes: at most one for each seat of each session.</summary>
internal static class PassTable
{
    public static int Keep(DbConnection connection, PassEntry pass, DateTimeOffset now)
    {
        connection.Run("DELETE FROM passes WHERE until <= @now", ("@now", now.UtcTicks));
        return connection.Run(
            """
            INSERT INTO passes(session, seat, hash, desk, actor, until) VALUES (@session, @seat, @hash, @desk, @actor, @until)
            ON CONFLICT(session, seat) DO UPDATE SET hash = @hash, desk = @desk, actor = @actor, until = @until
            """,
            ("@session", pass.SessionId), ("@seat", pass.SeatId), ("@hash", pass.PassHash), ("@desk", pass.Desk), ("@actor", pass.Actor),
            ("@until", pass.Until.UtcTicks));
    }

    public static PassEntry? Find(DbConnection connection, string session, string hash) => connection.Rows(
        "SELECT hash, session, desk, actor, seat, until FROM passes WHERE session = @session AND hash = @hash",
        row => new PassEntry(
            row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), new DateTimeOffset(row.GetInt64(5), TimeSpan.Zero)),
        ("@session", session), ("@hash", hash)).SingleOrDefault();

    public static int Drop(DbConnection connection, string session, string seat) =>
        connection.Run("DELETE FROM passes WHERE session = @session AND seat = @seat", ("@session", session), ("@seat", seat));
}

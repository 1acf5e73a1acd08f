using System.Data.Common;

namespace Wargame.EventStore.Tables;

/// <summary>The rows of heartbeats.</summary>
internal static class HeartbeatTable
{
    public static int Beat(DbConnection connection, string stream, DateTimeOffset at) => connection.Run(
        "INSERT INTO heartbeats(stream, at) VALUES (@stream, @at) ON CONFLICT(stream) DO UPDATE SET at = @at",
        ("@stream", stream), ("@at", at.UtcTicks));

    public static DateTimeOffset? Last(DbConnection connection, string stream) =>
        connection.Scalar("SELECT at FROM heartbeats WHERE stream = @stream", ("@stream", stream)) is long ticks
            ? new DateTimeOffset(ticks, TimeSpan.Zero)
            : null;

    public static long NextLife(DbConnection connection, string stream) => (long)connection.Scalar(
        "INSERT INTO heartbeats(stream, lives) VALUES (@stream, 1) ON CONFLICT(stream) DO UPDATE SET lives = heartbeats.lives + 1 RETURNING lives",
        ("@stream", stream))!;
}

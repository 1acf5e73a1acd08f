using System.Data.Common;

namespace Wargame.EventStore.Tables;

/// <summary>The rows of the snapshots: one for each stream.</summary>
internal static class SnapshotTable
{
    public static int Keep(DbConnection connection, string stream, long version, string format, byte[] state)
    {
        if (EventTable.HashOf(connection, stream, version) is not { } head)
            return 0;

        return connection.Run(
            """
            INSERT INTO snapshots(stream, version, format, head, state, digest) VALUES (@stream, @version, @format, @head, @state, @digest)
            ON CONFLICT(stream) DO UPDATE SET version = @version, format = @format, head = @head, state = @state, digest = @digest
            WHERE snapshots.version <= @version OR snapshots.format <> @format
            """,
            ("@stream", stream), ("@version", version), ("@format", format), ("@head", head), ("@state", state),
            ("@digest", HashChain.OfSnapshot(stream, version, format, head, state)));
    }

    // Joined with its event: one that does not belong to the event as it is stored now is not found.
    public static Snapshot? Latest(DbConnection connection, string stream, string format)
    {
        var rows = connection.Rows(
            """
            SELECT version, at, state, head, digest FROM snapshots JOIN events ON events.stream = snapshots.stream AND seq = version AND hash = head
            WHERE snapshots.stream = @stream AND format = @format
            """,
            reader => (Snapshot: Row(reader), Head: (byte[])reader.GetValue(3), Digest: (byte[])reader.GetValue(4)),
            ("@stream", stream), ("@format", format));
        return rows is [var (snapshot, head, digest)]
            && HashChain.OfSnapshot(stream, snapshot.Version, format, head, snapshot.State).AsSpan().SequenceEqual(digest)
                ? snapshot
                : null;
    }

    private static Snapshot Row(DbDataReader reader) =>
        new(reader.GetInt64(0), new DateTimeOffset(reader.GetInt64(1), TimeSpan.Zero), (byte[])reader.GetValue(2));
}

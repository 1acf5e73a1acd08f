using System.Data.Common;

namespace Wargame.EventStore.Tables;

/// <summary>The rows of deliveries. There is none before a session was taken up for the first time.</summary>
internal static class DeliveryTable
{
    // The type is written out, because the index is over events of this type alone.
    private const string NextDue = """
        SELECT ended.stream, COALESCE(done.version, branch.parent_version, 0), COALESCE(done.failures, 0)
        FROM events ended LEFT JOIN deliveries done ON done.session = ended.stream LEFT JOIN lines branch ON branch.session = ended.stream
        WHERE ended.type = 'hot-wash-opened' AND ended.at >= @since AND COALESCE(done.due, 0) <= @now
          AND COALESCE(done.version, branch.parent_version, 0) < (SELECT MAX(newest.seq) FROM events newest WHERE newest.stream = ended.stream)
        ORDER BY COALESCE(done.due, 0), ended.at, ended.stream LIMIT 1
        """;

    public static Delivery? TakeUp(DbConnection connection, DateTimeOffset since, DateTimeOffset now, DateTimeOffset until)
    {
        var next = connection.Rows(
            NextDue, row => new Delivery(row.GetString(0), row.GetInt64(1), (int)row.GetInt64(2), until), ("@since", since.UtcTicks), ("@now", now.UtcTicks)).SingleOrDefault();
        if (next is not null)
            Note(connection, next);
        return next;
    }

    public static int Note(DbConnection connection, Delivery delivery) => connection.Run(
        """
        INSERT INTO deliveries(session, version, failures, due) VALUES (@session, @version, @failures, @due)
        ON CONFLICT(session) DO UPDATE SET version = @version, failures = @failures, due = @due
        """,
        ("@session", delivery.SessionId), ("@version", delivery.Version), ("@failures", (long)delivery.Failures), ("@due", delivery.Due.UtcTicks));
}

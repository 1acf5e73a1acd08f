using System.Data.Common;

namespace Wargame.EventStore.Tables;

/// <summary>The rows of deliveries. There is none before a session was taken up for the first time.</summary>
internal static class DeliveryTable
{
    private const string HowFar =
        "COALESCE(done.version, branch.parent_version, 0), COALESCE(done.failures, 0), COALESCE(done.due, 0), COALESCE(branch.parent_version, 0), COALESCE(done.tried, 0), COALESCE(done.refused, 0), COALESCE(done.why, '')";

    // The type is written out, because the index is over events of this type alone.
    private const string NextDue = $"""
        SELECT ended.stream, {HowFar}
        FROM events ended LEFT JOIN deliveries done ON done.session = ended.stream LEFT JOIN lines branch ON branch.session = ended.stream
        WHERE ended.type = 'hot-wash-opened' AND ended.at >= @since AND COALESCE(done.due, 0) <= @now
          AND COALESCE(done.version, branch.parent_version, 0) < (SELECT MAX(newest.seq) FROM events newest WHERE newest.stream = ended.stream)
        ORDER BY COALESCE(done.due, 0), ended.at, ended.stream LIMIT 1
        """;

    public static Delivery? TakeUp(DbConnection connection, DateTimeOffset since, DateTimeOffset now, DateTimeOffset until)
    {
        var next = connection.Rows(NextDue, Read, ("@since", since.UtcTicks), ("@now", now.UtcTicks)).SingleOrDefault();
        if (next is null)
            return null;
        next = next with { Due = until };
        Note(connection, next);
        return next;
    }

    public static Delivery? Find(DbConnection connection, string session) => connection.Rows(
        $"""
        SELECT known.session, {HowFar}
        FROM sessions known LEFT JOIN deliveries done ON done.session = known.session LEFT JOIN lines branch ON branch.session = known.session
        WHERE known.session = @session
        """,
        Read, ("@session", session)).SingleOrDefault();

    public static int Note(DbConnection connection, Delivery delivery) => connection.Run(
        """
        INSERT INTO deliveries(session, version, failures, due, tried, refused, why) VALUES (@session, @version, @failures, @due, @tried, @refused, @why)
        ON CONFLICT(session) DO UPDATE SET version = @version, failures = @failures, due = @due, tried = @tried, refused = @refused, why = @why
        """,
        ("@session", delivery.SessionId), ("@version", delivery.Version), ("@failures", (long)delivery.Failures), ("@due", delivery.Due.UtcTicks),
        ("@tried", delivery.Tried), ("@refused", (long)delivery.Refused), ("@why", delivery.Why));

    private static Delivery Read(DbDataReader row) => new(row.GetString(0), row.GetInt64(1), (int)row.GetInt64(2), new(row.GetInt64(3), TimeSpan.Zero))
    {
        From = row.GetInt64(4), Tried = row.GetInt64(5), Refused = (int)row.GetInt64(6), Why = row.GetString(7),
    };
}

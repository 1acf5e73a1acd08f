using System.Data.Common;

namespace Wargame.EventStore.Tables;

/// <summary>The rows of sessions and tokens.</summary>
internal static class DirectoryTable
{
    private const string SessionColumns = "SELECT session, join_code, scenario, scenario_hash, pace, created_at, profile FROM sessions";
    private const string TokenColumns = "SELECT hash, session, desk, actor, seat FROM tokens";

    public static bool Register(DbConnection connection, SessionEntry session, TokenEntry control)
    {
        if (!Enter(connection, session))
            return false;
        AddToken(connection, control);
        return true;
    }

    /// <summary>Enters a session without a key.</summary>
    public static bool Enter(DbConnection connection, SessionEntry session) => connection.Run(
            """
            INSERT INTO sessions(session, join_code, scenario, scenario_hash, pace, created_at, profile)
            VALUES (@session, @code, @scenario, @hash, @pace, @at, @profile) ON CONFLICT DO NOTHING
            """,
            ("@session", session.SessionId), ("@code", session.JoinCode), ("@scenario", session.Scenario),
            ("@hash", session.ScenarioHash), ("@pace", session.Pace), ("@at", session.CreatedAt.UtcTicks), ("@profile", session.Profile)) > 0;

    public static int AddToken(DbConnection connection, TokenEntry token) => connection.Run(
        "INSERT INTO tokens(hash, session, desk, actor, seat) VALUES (@hash, @session, @desk, @actor, @seat)",
        ("@hash", token.TokenHash), ("@session", token.SessionId), ("@desk", token.Desk), ("@actor", token.Actor),
        ("@seat", token.SeatId));

    public static int RevokeSeat(DbConnection connection, string sessionId, string seatId) => connection.Run(
        "DELETE FROM tokens WHERE session = @session AND seat = @seat", ("@session", sessionId), ("@seat", seatId));

    public static SessionEntry? Session(DbConnection connection, string column, string value) =>
        connection.Rows(SessionColumns + $" WHERE {column} = @value", SessionRow, ("@value", value)).SingleOrDefault();

    /// <summary>Every session, the oldest first.</summary>
    public static IReadOnlyList<SessionEntry> All(DbConnection connection) =>
        connection.Rows(SessionColumns + " ORDER BY created_at, session", SessionRow);

    public static int CountSessions(DbConnection connection, DateTimeOffset since) =>
        (int)(long)connection.Scalar("SELECT COUNT(*) FROM sessions WHERE created_at >= @since", ("@since", since.UtcTicks))!;

    public static TokenEntry? Token(DbConnection connection, string hash) =>
        connection.Rows(TokenColumns + " WHERE hash = @hash", TokenRow, ("@hash", hash)).SingleOrDefault();

    public static IReadOnlyList<TokenEntry> SeatTokens(DbConnection connection, string sessionId) => connection.Rows(
        TokenColumns + " WHERE session = @session AND seat <> '' ORDER BY seat, hash", TokenRow, ("@session", sessionId));

    private static SessionEntry SessionRow(DbDataReader reader) => new(
        reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4),
        new DateTimeOffset(reader.GetInt64(5), TimeSpan.Zero), reader.GetString(6));

    private static TokenEntry TokenRow(DbDataReader reader) =>
        new(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4));
}

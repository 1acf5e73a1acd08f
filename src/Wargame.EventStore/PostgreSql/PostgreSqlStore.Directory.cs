using Wargame.EventStore.Tables;

namespace Wargame.EventStore.PostgreSql;

/// <content>Sessions and keys.</content>
public sealed partial class PostgreSqlStore
{
    /// <inheritdoc/>
    public Task<bool> Register(SessionEntry session, TokenEntry control) =>
        Write(session.SessionId, connection => DirectoryTable.Register(connection, session, control));

    /// <inheritdoc/>
    public Task<SessionEntry?> FindByJoinCode(string joinCode) =>
        Query(connection => DirectoryTable.Session(connection, "join_code", joinCode));

    /// <inheritdoc/>
    public Task<SessionEntry?> FindSession(string sessionId) =>
        Query(connection => DirectoryTable.Session(connection, "session", sessionId));

    /// <inheritdoc/>
    public Task<int> CountSessions(DateTimeOffset since) => Query(connection => DirectoryTable.CountSessions(connection, since));

    /// <inheritdoc/>
    public Task AddToken(TokenEntry token) => Query(connection => DirectoryTable.AddToken(connection, token));

    /// <inheritdoc/>
    public Task<TokenEntry?> FindToken(string tokenHash) => Query(connection => DirectoryTable.Token(connection, tokenHash));

    /// <inheritdoc/>
    public Task<IReadOnlyList<TokenEntry>> SeatTokens(string sessionId) =>
        Query(connection => DirectoryTable.SeatTokens(connection, sessionId));

    /// <inheritdoc/>
    public Task RevokeSeat(string sessionId, string seatId) =>
        Query(connection => DirectoryTable.RevokeSeat(connection, sessionId, seatId));

    /// <inheritdoc/>
    public Task KeepPass(PassEntry pass, DateTimeOffset now) => Write(pass.SessionId, connection => PassTable.Keep(connection, pass, now));

    /// <inheritdoc/>
    public Task<PassEntry?> FindPass(string sessionId, string passHash) => Query(connection => PassTable.Find(connection, sessionId, passHash));

    /// <inheritdoc/>
    public Task DropPass(string sessionId, string seatId) => Query(connection => PassTable.Drop(connection, sessionId, seatId));
}

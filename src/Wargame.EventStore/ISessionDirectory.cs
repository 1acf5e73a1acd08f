namespace Wargame.EventStore;

/// <summary>What must be known of a session before it is read.</summary>
/// <param name="SessionId">The session, and its stream.</param>
/// <param name="JoinCode">The code that people type; unique.</param>
/// <param name="Scenario">The scenario's id.</param>
/// <param name="ScenarioHash">The content that the session is pinned to.</param>
/// <param name="Pace">facilitated or automatic.</param>
/// <param name="CreatedAt">When it was opened.</param>
/// <param name="Profile">The belief profile that the session is pinned to.</param>
public sealed record SessionEntry(
    string SessionId, string JoinCode, string Scenario, string ScenarioHash, string Pace, DateTimeOffset CreatedAt, string Profile);

/// <summary>What a token opens. Only the token's SHA-256 is kept.</summary>
/// <param name="TokenHash">SHA-256 of the token, lower-case hex.</param>
/// <param name="SessionId">The session.</param>
/// <param name="Desk">The kind of desk that it opens: government, control and so on.</param>
/// <param name="Actor">The seat's actor; empty for control.</param>
/// <param name="SeatId">The seat; empty for control.</param>
public sealed record TokenEntry(string TokenHash, string SessionId, string Desk, string Actor, string SeatId);

/// <summary>What a pass opens: a short code that lets one device in, once. Only its SHA-256 is kept.</summary>
/// <param name="PassHash">SHA-256 of the code, lower-case hex.</param>
/// <param name="SessionId">The session.</param>
/// <param name="Desk">The kind of desk that it opens.</param>
/// <param name="Actor">The seat's actor; empty for somebody without a team.</param>
/// <param name="SeatId">Who sits there; at most one pass for each.</param>
/// <param name="Until">When it works no more.</param>
public sealed record PassEntry(string PassHash, string SessionId, string Desk, string Actor, string SeatId, DateTimeOffset Until);

/// <summary>Join codes to sessions, tokens to seats, and passes to seats for a few minutes.</summary>
public interface ISessionDirectory
{
    /// <summary>Enters a session with its control token.</summary>
    /// <returns>False when the session id or join code is taken; nothing was written.</returns>
    Task<bool> Register(SessionEntry session, TokenEntry control);

    /// <summary>The session with this join code, or null.</summary>
    Task<SessionEntry?> FindByJoinCode(string joinCode);

    /// <summary>The session with this id, or null.</summary>
    Task<SessionEntry?> FindSession(string sessionId);

    /// <summary>How many sessions were opened since a time.</summary>
    Task<int> CountSessions(DateTimeOffset since);

    /// <summary>Enters a seat's token.</summary>
    Task AddToken(TokenEntry token);

    /// <summary>What a token opens, or null.</summary>
    Task<TokenEntry?> FindToken(string tokenHash);

    /// <summary>The tokens of a session's seats.</summary>
    Task<IReadOnlyList<TokenEntry>> SeatTokens(string sessionId);

    /// <summary>Makes every token of a seat useless.</summary>
    Task RevokeSeat(string sessionId, string seatId);

    /// <summary>Keeps a pass in the place of an earlier one of the same seat, and forgets those that work no more.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="now">For what works no more.</param>
    Task KeepPass(PassEntry pass, DateTimeOffset now);

    /// <summary>The pass with this hash, or null; whether it still works is the caller's to judge.</summary>
    Task<PassEntry?> FindPass(string sessionId, string passHash);

    /// <summary>Forgets the pass of a seat.</summary>
    Task DropPass(string sessionId, string seatId);
}

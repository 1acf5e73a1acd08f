namespace Wargame.Protocol.Http;

/// <summary>What a pass opens: <c>GET /api/join/{code}/pass/{pass}</c>.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Title">The scenario's title.</param>
/// <param name="Role">team, observer, evaluator or control.</param>
/// <param name="Team">The team; null for somebody without one.</param>
/// <param name="Office">The seat's office.</param>
/// <param name="Person">Whose it is.</param>
public sealed record PassPage(string SessionId, string Title, string Role, TeamCard? Team, string Office, string Person);

/// <summary>Uses a pass up: <c>POST /api/join/{code}/pass/{pass}</c>.</summary>
/// <param name="Alone">Whether the seat's other devices are let go.</param>
public sealed record UsePassRequest(bool Alone);

/// <summary>A key for the device that came with the pass.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Token">Opens the page. Keep it on the device.</param>
public sealed record UsePassReply(string SessionId, string Token);

namespace Wargame.Protocol.Http;

/// <summary>Whether one signs in here, and who has: <c>GET /api/sign-in</c>.</summary>
/// <param name="Required">Whether whoever opens a session must have signed in.</param>
/// <param name="Person">Who has signed in, or null.</param>
public sealed record SignInView(bool Required, string? Person);

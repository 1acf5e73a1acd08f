namespace Wargame.Protocol.Authoring;

/// <summary>Plays a scenario as it stands: <c>POST /api/author/scenarios/{scenario}/sandbox</c>.</summary>
/// <param name="Texts">The unsaved texts.</param>
/// <param name="Turn">The turn to begin with, from 1; those before it are played by the doctrines.</param>
public sealed record SandboxRequest(IReadOnlyList<AuthorText> Texts, int Turn);

/// <summary>A session for its author alone.</summary>
/// <param name="SessionId">Its id.</param>
/// <param name="JoinCode">Its join code.</param>
/// <param name="ControlToken">Opens the control page. Keep it.</param>
/// <param name="Title">The scenario's title.</param>
/// <param name="Turn">The turn that it stands at.</param>
public sealed record SandboxReply(string SessionId, string JoinCode, string ControlToken, string Title, int Turn);

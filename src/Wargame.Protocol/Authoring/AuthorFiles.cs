namespace Wargame.Protocol.Authoring;

/// <summary>A scenario as its author sees it: an item of <c>GET /api/author/scenarios</c>.</summary>
/// <param name="Id">Its id, which is its folder's name.</param>
/// <param name="Title">Its title; its id where the title cannot be read.</param>
/// <param name="Own">Whether it may be changed here; what came with the program is copied first.</param>
/// <param name="Offered">Whether sessions may be opened with it: it was without errors when it was last read.</param>
public sealed record AuthorScenario(string Id, string Title, bool Own, bool Offered);

/// <summary>The files of a scenario: <c>GET /api/author/scenarios/{scenario}</c>.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Files">Its own files and those that it shares with others, by path.</param>
public sealed record AuthorFolder(AuthorScenario Scenario, IReadOnlyList<AuthorFile> Files);

/// <summary>A file.</summary>
/// <param name="Path">From the folder that holds all scenarios: <c>river-treaty/play.yaml</c>.</param>
/// <param name="Hash">Of its bytes; whoever writes the file sends the one that was read, so that nothing is overwritten unseen.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Own">Whether it may be changed here.</param>
public sealed record AuthorFile(string Path, string Hash, long Bytes, bool Own);

/// <summary>Makes a scenario: <c>POST /api/author/scenarios</c>.</summary>
/// <param name="Id">Its id, in kebab case.</param>
/// <param name="From">The scenario to copy; null for the starter.</param>
public sealed record NewScenarioRequest(string Id, string? From);

/// <summary>Gives a file another path in its folder: <c>POST /api/author/renames</c>.</summary>
/// <param name="From">Its path.</param>
/// <param name="To">Its new path.</param>
/// <param name="Hash">The hash of the version that the author has seen.</param>
public sealed record RenameFileRequest(string From, string To, string Hash);

/// <summary>A text that is not saved yet.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Text">All of it.</param>
public sealed record AuthorText(string Path, string Text);

/// <summary>A scenario with unsaved texts, which stand for the files of their paths.</summary>
/// <param name="Texts">The unsaved texts.</param>
public sealed record AuthorTexts(IReadOnlyList<AuthorText> Texts);

/// <summary>The text that a session was opened with: <c>GET /api/author/scenarios/{scenario}/pinned/{code}</c>.</summary>
/// <param name="JoinCode">The session's code.</param>
/// <param name="OpenedAt">When it was opened (ISO 8601).</param>
/// <param name="Texts">The scenario's own files as they were then.</param>
public sealed record AuthorPinned(string JoinCode, DateTimeOffset OpenedAt, IReadOnlyList<AuthorText> Texts);

/// <summary>Markdown to be shown as the game shows it: <c>POST /api/author/preview</c>.</summary>
/// <param name="Markdown">The text.</param>
public sealed record PreviewRequest(string Markdown);

/// <summary>A text as the game shows it.</summary>
/// <param name="Html">Sanitized HTML.</param>
public sealed record PreviewReply(string Html);

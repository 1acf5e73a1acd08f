namespace Wargame.Protocol.Authoring;

/// <summary>What is wrong with a scenario as it stands, and what it names: <c>POST /api/author/scenarios/{scenario}/check</c>.</summary>
/// <param name="Findings">In reading order.</param>
/// <param name="Playable">Whether a session can be opened with it.</param>
/// <param name="Turns">Labels of the turns; empty while it is not playable.</param>
/// <param name="Names">Everything that is defined; empty where not even the first file can be read.</param>
/// <param name="Files">The files that were read, in their own order, shared ones too.</param>
public sealed record AuthorCheck(
    IReadOnlyList<AuthorFinding> Findings, bool Playable, IReadOnlyList<string> Turns, IReadOnlyList<AuthorName> Names, IReadOnlyList<string> Files);

/// <summary>A place in a file, as an editor shows it.</summary>
/// <param name="File">Path from the folder that holds all scenarios.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Length">Characters on the line.</param>
public sealed record AuthorPlace(string File, int Line, int Column, int Length);

/// <summary>A mistake, or what seems not to be meant.</summary>
/// <param name="Code">Stable number: <c>WG0203</c>.</param>
/// <param name="Severity">error or warning.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Label">What the code means.</param>
/// <param name="Explanation">The same in a sentence.</param>
/// <param name="Help">What was expected; empty when the message says it all.</param>
/// <param name="At">Where.</param>
/// <param name="Edits">How it can be mended, by one press each.</param>
public sealed record AuthorFinding(
    string Code, string Severity, string Message, string Label, string Explanation, string Help, AuthorPlace At, IReadOnlyList<AuthorMend> Edits);

/// <summary>A change that mends a mistake.</summary>
/// <param name="Label">What it does: <c>write "colombia"</c>.</param>
/// <param name="Changes">The texts that it puts in place.</param>
public sealed record AuthorMend(string Label, IReadOnlyList<AuthorChange> Changes);

/// <summary>A text in the place of another.</summary>
/// <param name="File">Path from the folder that holds all scenarios.</param>
/// <param name="Line">Where the old text begins, from 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="EndLine">Where it ends; the same place to put something in.</param>
/// <param name="EndColumn">One past its last character.</param>
/// <param name="Text">What stands there afterwards.</param>
public sealed record AuthorChange(string File, int Line, int Column, int EndLine, int EndColumn, string Text);

/// <summary>Something that a scenario defines or uses by name.</summary>
/// <param name="Kind">entity, variable, inject, …</param>
/// <param name="Id">As formulas and references write it.</param>
/// <param name="About">What it is; may be empty.</param>
/// <param name="At">Where it is defined; null for words that are only used, such as tags.</param>
public sealed record AuthorName(string Kind, string Id, string About, AuthorPlace? At);

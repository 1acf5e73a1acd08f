namespace Wargame.Protocol.Control;

/// <summary>How the scenario's text stands to the one that the session plays.</summary>
/// <param name="Changed">Whether its author has changed it since, and it can be played as it is now.</param>
/// <param name="Fixed">Whether a mended text was taken over, so that there is a way back.</param>
public sealed record TextNews(bool Changed, bool Fixed);

/// <summary>What a session could take over of a mended text of its scenario.</summary>
/// <param name="Hash">Names the text: it is taken over as it was looked at, or not at all.</param>
/// <param name="HasAny">Whether anything can be taken over.</param>
/// <param name="Lines">Every change and what becomes of it.</param>
/// <param name="Files">The files that differ from those of the opening; empty for the way back.</param>
public sealed record FixView(string Hash, bool HasAny, IReadOnlyList<FixLineView> Lines, IReadOnlyList<ChangedFile> Files);

/// <summary>A change, and what becomes of it in this session.</summary>
/// <param name="Fate">taken, stays or next.</param>
/// <param name="What">What is changed.</param>
/// <param name="Effects">What it comes to, or why it is not taken over.</param>
public sealed record FixLineView(string Fate, string What, IReadOnlyList<string> Effects);

/// <summary>A file of a scenario in two versions.</summary>
/// <param name="Path">From the folder that holds all scenarios.</param>
/// <param name="Before">The text that was pinned; empty where there was no such file.</param>
/// <param name="After">The text as it is now; empty where there is no such file any more.</param>
public sealed record ChangedFile(string Path, string Before, string After);

/// <summary>Control takes a text over.</summary>
/// <param name="Hash">The text that was looked at.</param>
/// <param name="Reason">Why, 3 to 400 characters.</param>
public sealed record FixDecision(string Hash, string Reason);

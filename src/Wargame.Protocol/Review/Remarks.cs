namespace Wargame.Protocol.Review;

/// <summary>Something that was written about a moment of the session.</summary>
/// <param name="RemarkId">Its id; empty for what control wrote while the session ran.</param>
/// <param name="Version">The moment.</param>
/// <param name="Turn">Its turn, from 1; 0 before the first.</param>
/// <param name="TurnLabel">Its turn's label.</param>
/// <param name="Phase">Its phase.</param>
/// <param name="Kind">comment or chapter; to control also note or bookmark, from while the session ran.</param>
/// <param name="Text">The comment, or the chapter's title; empty for a bookmark.</param>
/// <param name="By">Who wrote it; empty for control.</param>
/// <param name="MayDrop">Whether the caller may take it out.</param>
public sealed record RemarkView(string RemarkId, long Version, int Turn, string TurnLabel, string Phase, string Kind, string Text, string By, bool MayDrop);

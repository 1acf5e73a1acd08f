namespace Wargame.Sessions.WhiteCell;

/// <summary>A private note of the white cell, stamped with its moment. Without a text it is a bookmark. No team and no projector ever sees it.</summary>
/// <param name="Number">From 1, in order.</param>
/// <param name="FacilitatorId">Who wrote it.</param>
/// <param name="Text">Plain text, at most 1,000 characters; empty for a bookmark.</param>
/// <param name="Actor">The team that it is about, or empty.</param>
/// <param name="Inject">The inject that it is about, or empty.</param>
/// <param name="Turn">The turn; 0 in the lobby.</param>
/// <param name="Phase">The phase.</param>
/// <param name="At">The time.</param>
public sealed record ControlNote(int Number, string FacilitatorId, string Text, string Actor, string Inject, int Turn, Phase Phase, DateTimeOffset At);

namespace Wargame.Sessions;

/// <summary>A team's call for help.</summary>
/// <param name="Actor">The team's actor.</param>
/// <param name="SeatId">Who asked.</param>
/// <param name="Note">What about; may be empty.</param>
/// <param name="At">When.</param>
public sealed record HelpCall(string Actor, string SeatId, string Note, DateTimeOffset At);

/// <summary>What control says to the whole room.</summary>
/// <param name="Text">Plain text, 1 to 400 characters.</param>
/// <param name="At">When.</param>
public sealed record Announcement(string Text, DateTimeOffset At);

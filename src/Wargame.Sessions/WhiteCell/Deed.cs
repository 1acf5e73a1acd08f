using Wargame.Sessions.Events;

namespace Wargame.Sessions.WhiteCell;

/// <summary>The last thing that was done to something.</summary>
/// <param name="Number">Its number among all deeds: whoever saw fewer has not seen it.</param>
/// <param name="Happened">What.</param>
public sealed record Deed(long Number, SessionEvent Happened);

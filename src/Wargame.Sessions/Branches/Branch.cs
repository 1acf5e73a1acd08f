namespace Wargame.Sessions.Branches;

/// <summary>How a line of play began that left another one.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Reason">Why it was opened.</param>
/// <param name="Parent">The line that it left: a session's id.</param>
/// <param name="ParentVersion">After which event of it.</param>
/// <param name="ParentHash">The parent's chain of hashes at that event, lower-case hex.</param>
/// <param name="Turn">The turn that it begins in.</param>
/// <param name="Phase">The phase that it begins in.</param>
/// <param name="At">When it was opened.</param>
public sealed record Branch(
    string Name, string Reason, string Parent, long ParentVersion, string ParentHash, int Turn, Phase Phase, DateTimeOffset At);

/// <summary>Where the room of a line has gone. Until it comes back, or another room is opened, nothing happens on the line.</summary>
/// <param name="To">The line that it went to.</param>
/// <param name="Name">That line's name; empty for the line that all began with.</param>
/// <param name="At">When.</param>
public sealed record RoomAway(string To, string Name, DateTimeOffset At);

/// <summary>A moment at which a phase began: what a rewind may go back to.</summary>
/// <param name="Turn">The turn, from 1.</param>
/// <param name="Phase">The phase that began.</param>
/// <param name="Version">The last event of its beginning.</param>
/// <param name="At">When.</param>
/// <param name="CommandId">The command that brought it about: what followed from it by itself is part of the beginning.</param>
public sealed record PhaseMark(int Turn, Phase Phase, long Version, DateTimeOffset At, string CommandId);

namespace Wargame.EventStore;

/// <summary>A line of play that branched off another: a session of its own, with the other's history up to a moment.</summary>
/// <param name="SessionId">The branch, and its stream.</param>
/// <param name="Root">The session that the whole tree grew from.</param>
/// <param name="Parent">The line that it left.</param>
/// <param name="ParentVersion">After which event of it.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Reason">Why it was opened.</param>
/// <param name="Label">The moment in words: <c>Q1 2009, deliberation</c>.</param>
/// <param name="At">When it was opened.</param>
public sealed record LineEntry(
    string SessionId, string Root, string Parent, long ParentVersion, string Name, string Reason, string Label, DateTimeOffset At);

/// <summary>Which lines of play there are, and on which of them a room is: its code and its keys.</summary>
public interface ILineDirectory
{
    /// <summary>Enters a branch. It has no keys yet; its join code is nobody's until a room is moved there or opened.</summary>
    /// <returns>False when the session or its code is there already; nothing was written.</returns>
    Task<bool> AddLine(SessionEntry session, LineEntry line);

    /// <summary>The branch with this id, or null: also for a session that never branched.</summary>
    Task<LineEntry?> FindLine(string sessionId);

    /// <summary>The branches that grew from a session, in the order in which they were opened; without the session itself.</summary>
    Task<IReadOnlyList<LineEntry>> Lines(string root);

    /// <summary>
    /// Moves a room to another line, all at once or not at all: every key of the one opens the other from now on, control's too, and the
    /// room's join code leads there. What devices hold stays as it is.
    /// </summary>
    /// <param name="from">The line that the room leaves.</param>
    /// <param name="to">The line that it goes to; it has no room.</param>
    /// <param name="codeOfFrom">The join code of the line that is left, from now on; free.</param>
    Task MoveRoom(string from, string to, string codeOfFrom);
}

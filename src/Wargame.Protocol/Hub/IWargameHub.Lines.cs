using Wargame.Protocol.Control;

namespace Wargame.Protocol.Hub;

/// <content>Rewind and branches.</content>
public partial interface IWargameHub
{
    /// <summary>The lines of play, and the moments that a rewind may go back to. Everyone may ask from the hot wash on; before it, control.</summary>
    Task<LineTree?> Lines();

    /// <summary>Control: goes back to a moment on a branch with a name; the room follows, the old line stays.</summary>
    Task<LineReply> Rewind(string commandId, RewindDraft draft);

    /// <summary>Control: the room goes to another line that has none.</summary>
    Task<LineReply> MoveRoom(string commandId, string to, string reason);

    /// <summary>Control: opens a second room on a line whose own room has gone.</summary>
    Task<CommandReply> OpenRoom(string commandId);

    /// <summary>The caller's line beside another one. Everyone may ask from the hot wash on, for lines that nobody plays; before it, control.</summary>
    Task<LineComparisonView?> CompareLines(string other);
}

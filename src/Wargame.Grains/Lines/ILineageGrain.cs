using Wargame.Protocol.Control;
using Wargame.Sessions;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Lines;

/// <summary>
/// The lines of play as they look from one of them. The key is that line's id. It waits for sessions; no session waits for it, so that two
/// lines never wait for one another.
/// </summary>
public interface ILineageGrain : IGrainWithStringKey
{
    /// <summary>All lines and the moments of this one; null when the caller may not know of them yet.</summary>
    /// <param name="control">Whether control asks.</param>
    /// <param name="language">The language of its labels.</param>
    Task<LineTree?> Tree(bool control, Language language);

    /// <summary>This line beside another; null when the caller may not know, or there is no such line.</summary>
    Task<LineComparisonView?> Compare(string other, bool control, Language language);

    /// <summary>This line's room goes to another line.</summary>
    Task<LineReply> MoveRoom(string commandId, Issuer by, string to, string reason, Language language);
}

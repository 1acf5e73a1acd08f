using Wargame.EventStore.Portable;

namespace Wargame.EventStore.Upkeep;

/// <summary>Where a stream stands.</summary>
/// <param name="Version">Its last event; 0 when it is empty.</param>
/// <param name="Hash">That event's hash, lower-case hex: whoever has written it down can tell later that nothing before it was changed.</param>
public sealed record StreamHead(long Version, string Hash);

/// <summary>What an operator does with a store, not a session.</summary>
public interface IUpkeep
{
    /// <summary>Every session, the oldest first.</summary>
    Task<IReadOnlyList<SessionEntry>> AllSessions();

    /// <summary>Where a stream stands.</summary>
    Task<StreamHead> Head(string stream);

    /// <summary>Erases the names of persons of a session. Its events, commands and hashes stay as they are.</summary>
    /// <returns>How many names were erased.</returns>
    Task<int> EraseNames(string session);

    /// <summary>Erases a session with all that belongs to it.</summary>
    Task EraseSession(string session);

    /// <summary>All that is stored of a session and its branches, of one moment; null when there is none with this id.</summary>
    /// <param name="session">The session, or any line that branched off it.</param>
    Task<SessionRecord?> TakeOut(string session);

    /// <summary>Enters a session as another store held it, with its branches, all or nothing.</summary>
    /// <param name="record">It; its hashes were checked.</param>
    /// <param name="joinCodes">A free code for each of its lines.</param>
    /// <param name="control">Its first key.</param>
    /// <returns>False when one of its lines or codes is there already; nothing was written.</returns>
    Task<bool> PutIn(SessionRecord record, IReadOnlyList<string> joinCodes, TokenEntry control);
}

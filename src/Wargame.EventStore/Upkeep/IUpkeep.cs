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
}

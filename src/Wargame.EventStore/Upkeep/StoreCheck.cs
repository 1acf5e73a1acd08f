namespace Wargame.EventStore.Upkeep;

/// <summary>What a check of a session's record found.</summary>
/// <param name="Session">The session.</param>
/// <param name="Head">Where its stream stands.</param>
/// <param name="Commands">How many commands are stored.</param>
/// <param name="Fault">What is wrong, or null.</param>
public sealed record SessionVerdict(SessionEntry Session, StreamHead Head, int Commands, string? Fault);

/// <summary>Reads every record of a store and checks its chains of hashes.</summary>
public static class StoreCheck
{
    /// <summary>Checks all sessions.</summary>
    public static async Task<IReadOnlyList<SessionVerdict>> Run(IWargameStore store)
    {
        var verdicts = new List<SessionVerdict>();
        foreach (var session in await store.AllSessions())
            verdicts.Add(await Check(store, session));
        return verdicts;
    }

    private static async Task<SessionVerdict> Check(IWargameStore store, SessionEntry session)
    {
        var head = await store.Head(session.SessionId);
        try
        {
            var events = await store.Read(session.SessionId);
            var commands = await store.Commands(session.SessionId);
            var fault = events.Count == head.Version ? null : $"its stream stands at {head.Version} and has {events.Count} events";
            return new(session, head, commands.Count, fault);
        }
        catch (TamperedStreamException tampered)
        {
            return new(session, head, 0, tampered.Message);
        }
    }
}

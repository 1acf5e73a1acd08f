using Wargame.EventStore;
using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.World;

namespace Wargame.Review;

/// <summary>A session found in a store, with the rules that it was played by.</summary>
/// <param name="Entry">What the directory knows of it.</param>
/// <param name="Rules">The rules of its scenario.</param>
/// <param name="Events">Its whole stream.</param>
public sealed record StoredSession(SessionEntry Entry, SessionRules Rules, IReadOnlyList<StoredEvent> Events)
{
    /// <summary>Finds a session by its join code or id.</summary>
    /// <param name="store">Where the events are.</param>
    /// <param name="directory">Where the codes are.</param>
    /// <param name="codeOrId">A join code, in any case and with or without spaces, or a session's id.</param>
    /// <param name="scenariosOf">The folder that holds the folder of a session's scenario.</param>
    /// <exception cref="SessionNotFoundException">There is none, or its scenario cannot be loaded; the message says which.</exception>
    public static async Task<StoredSession> FindAsync(IEventStore store, ISessionDirectory directory, string codeOrId, Func<SessionEntry, string> scenariosOf)
    {
        var code = codeOrId.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        var entry = await directory.FindByJoinCode(code) ?? await directory.FindSession(codeOrId)
            ?? throw new SessionNotFoundException($"no session has the code or id \"{codeOrId}\" in this data folder");
        var scenarios = scenariosOf(entry);
        var scenario = ScenarioLoader.Load(Path.Combine(scenarios, entry.Scenario)).Scenario
            ?? throw new SessionNotFoundException($"the session's scenario {entry.Scenario} cannot be loaded from {scenarios}; run wargame validate on it");
        var rules = new SessionRules(scenario, WorldModel.Compile(scenario.World, entry.Profile));
        return new StoredSession(entry, rules, await store.Read(entry.SessionId));
    }
}

/// <summary>There is no such session.</summary>
public sealed class SessionNotFoundException : Exception
{
    /// <summary>With a message for the person who asked.</summary>
    public SessionNotFoundException(string message)
        : base(message)
    {
    }
}

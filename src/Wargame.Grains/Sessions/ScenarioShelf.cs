using System.Collections.Concurrent;
using Wargame.Sessions;
using Wargame.Sessions.Scenarios;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Grains.Sessions;

/// <summary>Scenarios that sessions were opened with, kept so that an edited scenario does not change a session that runs.</summary>
public interface IScenarioArchive
{
    /// <summary>Keeps the scenario as it is now.</summary>
    Task Keep(ScenarioDefinition scenario);

    /// <summary>The scenario with this content, or null.</summary>
    Task<ScenarioDefinition?> Find(string id, string hash);
}

/// <summary>The scenarios of this server, and the rules made of them: compiled once and shared by all sessions.</summary>
/// <param name="scenarios">Those that new sessions may be opened with.</param>
/// <param name="archive">Those of older sessions.</param>
public sealed class ScenarioShelf(IEnumerable<ScenarioDefinition> scenarios, IScenarioArchive archive)
{
    private readonly ConcurrentDictionary<(string Hash, string Profile), Lazy<SessionRules>> _rules = [];

    /// <summary>Those that new sessions may be opened with.</summary>
    public IReadOnlyList<ScenarioDefinition> All { get; } = [.. scenarios];

    /// <summary>The scenario with this id, or null.</summary>
    public ScenarioDefinition? Find(string id) => All.FirstOrDefault(scenario => scenario.Id == id);

    /// <summary>Whether a session of the scenario may be played under this belief profile.</summary>
    public static bool Knows(ScenarioDefinition scenario, string profile) =>
        profile == ProfileDefinition.Default || scenario.World.Profiles.Any(known => known.Id == profile);

    /// <summary>Keeps a scenario for the sessions that are opened with it.</summary>
    public Task Keep(ScenarioDefinition scenario) => archive.Keep(scenario);

    /// <summary>The rules of a session that is pinned to this content and these beliefs.</summary>
    /// <exception cref="SessionUnavailableException">The scenario was edited or removed, and no copy was kept.</exception>
    public async Task<SessionRules> Rules(string id, string hash, string profile)
    {
        var scenario = All.FirstOrDefault(scenario => scenario.Id == id && scenario.Hash == hash)
            ?? await archive.Find(id, hash)
            ?? throw new SessionUnavailableException($"Scenario {id} with content {hash} is not on this server any more.");
        return _rules.GetOrAdd((hash, profile), _ => new(() => new SessionRules(scenario, WorldModel.Compile(scenario.World, profile)))).Value;
    }
}

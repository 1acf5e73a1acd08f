using System.Collections.Concurrent;
using System.Collections.Immutable;
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

    /// <summary>The texts of this content, by path from the folder that holds all scenarios; null when they are not kept.</summary>
    Task<IReadOnlyDictionary<string, string>?> Texts(string id, string hash);
}

/// <summary>The scenarios of this server, and the rules made of them: compiled once and shared by all sessions.</summary>
/// <param name="scenarios">Those that new sessions may be opened with.</param>
/// <param name="archive">Those of older sessions.</param>
public sealed class ScenarioShelf(IEnumerable<ScenarioDefinition> scenarios, IScenarioArchive archive)
{
    private readonly ConcurrentDictionary<(string Hash, string Profile), Lazy<SessionRules>> _rules = [];
    private ImmutableArray<ScenarioDefinition> _all = [.. scenarios];

    /// <summary>Those that new sessions may be opened with.</summary>
    public IReadOnlyList<ScenarioDefinition> All => _all;

    /// <summary>The scenario with this id, or null.</summary>
    public ScenarioDefinition? Find(string id) => All.FirstOrDefault(scenario => scenario.Id == id);

    /// <summary>The scenario with this content, be it on the shelf or only kept; null when there is none.</summary>
    public async Task<ScenarioDefinition?> FindKept(string id, string hash) =>
        All.FirstOrDefault(scenario => scenario.Id == id && scenario.Hash == hash) ?? await archive.Find(id, hash);

    /// <summary>The texts of a content that sessions were opened with, or null.</summary>
    public Task<IReadOnlyDictionary<string, string>?> Texts(string id, string hash) => archive.Texts(id, hash);

    /// <summary>Puts a scenario on the shelf, in the place of an older version of it or as the last.</summary>
    public void Offer(ScenarioDefinition scenario) => ImmutableInterlocked.Update(ref _all, (all, offered) =>
        all.FirstOrDefault(one => one.Id == offered.Id) is { } older ? all.Replace(older, offered) : all.Add(offered), scenario);

    /// <summary>Whether a session of the scenario may be played under this belief profile.</summary>
    public static bool Knows(ScenarioDefinition scenario, string profile) =>
        profile == ProfileDefinition.Default || scenario.World.Profiles.Any(known => known.Id == profile);

    /// <summary>Keeps a scenario for the sessions that are opened with it.</summary>
    public Task Keep(ScenarioDefinition scenario) => archive.Keep(scenario);

    /// <summary>The rules of a session that is pinned to this content and these beliefs.</summary>
    /// <exception cref="SessionUnavailableException">The scenario was edited or removed, and no copy was kept.</exception>
    public async Task<SessionRules> Rules(string id, string hash, string profile)
    {
        if (_rules.TryGetValue((hash, profile), out var known))
            return known.Value;
        var scenario = await FindKept(id, hash)
            ?? throw new SessionUnavailableException($"Scenario {id} with content {hash} is not on this server any more.");
        LetGo();
        return _rules.GetOrAdd((hash, profile), _ => new(() => new SessionRules(scenario, WorldModel.Compile(scenario.World, profile)))).Value;
    }

    // Whoever writes a scenario opens a session of each version of it. Sessions hold on to their own rules.
    private void LetGo()
    {
        if (_rules.Count < Limits.CompiledRules)
            return;
        foreach (var key in _rules.Keys.Where(key => All.All(scenario => scenario.Hash != key.Hash)))
            _rules.TryRemove(key, out _);
    }
}

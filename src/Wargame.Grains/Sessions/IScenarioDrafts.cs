using Wargame.Sessions.Scenarios;

namespace Wargame.Grains.Sessions;

/// <summary>Scenarios as their authors have them now, whatever sessions were opened with.</summary>
public interface IScenarioDrafts
{
    /// <summary>Reads a scenario; one that was read and has not changed since costs nothing. Null when there is none, or it has errors.</summary>
    Task<ScenarioDraft?> Read(string scenario);
}

/// <summary>A scenario as it stands in its files.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Texts">Its texts, by path from the folder that holds all scenarios.</param>
public sealed record ScenarioDraft(ScenarioDefinition Scenario, IReadOnlyDictionary<string, string> Texts);

/// <summary>Which text a session plays.</summary>
/// <param name="Scenario">The scenario's id.</param>
/// <param name="Pinned">The content hash of the text that it was opened with.</param>
/// <param name="Now">The hash of the text that was taken over last; the same where none was.</param>
[GenerateSerializer, Immutable, Alias("text-stand")]
public sealed record TextStand(string Scenario, string Pinned, string Now);

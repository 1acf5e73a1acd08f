using System.IO.Compression;
using Wargame.EventStore.Upkeep;
using Wargame.Grains.Sessions;
using Wargame.Scenarios;
using Wargame.Sessions.Scenarios;

namespace Wargame.Server.Hosting;

/// <summary>
/// Copies of scenarios in the data folder, by their content: a session goes on with the scenario that it was opened with, whatever its
/// author does to the files meanwhile.
/// </summary>
/// <param name="texts">The texts of the scenarios, as they were read.</param>
/// <param name="data">The data folder.</param>
internal sealed class ScenarioArchive(ScenarioTexts texts, string data) : IScenarioArchive
{
    public Task Keep(ScenarioDefinition scenario) => ScenarioCopies.Put(data, scenario.Hash, half => texts.TryFind(scenario.Hash, out var known)
        ? ScenarioCopies.Write(half, known)
        : throw new SessionUnavailableException($"The texts of scenario {scenario.Id} with content {scenario.Hash} are not known to this server any more."));

    public Task<ScenarioDefinition?> Find(string id, string hash) => Task.Run(() =>
    {
        var folder = Path.Combine(Place(hash), id);
        var scenario = Directory.Exists(folder) ? ScenarioLoader.Load(folder).Scenario : null;
        return scenario?.Hash == hash ? scenario : null;
    });

    public async Task<IReadOnlyDictionary<string, string>?> Texts(string id, string hash)
    {
        if (texts.TryFind(hash, out var known))
            return known;
        var folder = Path.Combine(Place(hash), id);
        return Directory.Exists(folder) ? await Task.Run(() => ScenarioLoader.Load(folder).Sources) : null;
    }

    /// <summary>Puts a copy that came from elsewhere in its place.</summary>
    public Task Unpack(string hash, Stream zip) => ScenarioCopies.Put(data, hash, half => ZipFile.ExtractToDirectoryAsync(zip, half));

    /// <summary>The folder of a copy.</summary>
    public string Place(string hash) => ScenarioCopies.Place(data, hash);
}

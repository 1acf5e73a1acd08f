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
/// <param name="scenarios">The folder that holds the scenarios.</param>
/// <param name="data">The data folder.</param>
internal sealed class ScenarioArchive(string scenarios, string data) : IScenarioArchive
{
    private static readonly string[] Kinds = ["*.yaml", "*.md"];

    public Task Keep(ScenarioDefinition scenario) => ScenarioCopies.Put(data, scenario.Hash, half => Task.Run(() =>
    {
        foreach (var kind in Kinds)
            foreach (var file in Directory.EnumerateFiles(scenarios, kind, SearchOption.AllDirectories))
                CopyTo(half, file);
    }));

    public Task<ScenarioDefinition?> Find(string id, string hash) => Task.Run(() =>
    {
        var folder = Path.Combine(Place(hash), id);
        var scenario = Directory.Exists(folder) ? ScenarioLoader.Load(folder).Scenario : null;
        return scenario?.Hash == hash ? scenario : null;
    });

    /// <summary>Puts a copy that came from elsewhere in its place.</summary>
    public Task Unpack(string hash, Stream zip) => ScenarioCopies.Put(data, hash, half => ZipFile.ExtractToDirectoryAsync(zip, half));

    /// <summary>The folder of a copy.</summary>
    public string Place(string hash) => ScenarioCopies.Place(data, hash);

    private void CopyTo(string place, string file)
    {
        var copy = Path.Combine(place, Path.GetRelativePath(scenarios, file));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(file, copy, overwrite: true);
    }
}

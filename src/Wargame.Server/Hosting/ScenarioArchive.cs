using System.IO.Compression;
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

    public Task Keep(ScenarioDefinition scenario) => Task.Run(() =>
    {
        var place = Place(scenario.Hash);
        if (Directory.Exists(place))
            return;

        // Under another name first, so that a copy that was cut off is never taken for a whole one.
        var half = $"{place}.{Guid.NewGuid():n}";
        foreach (var kind in Kinds)
            foreach (var file in Directory.EnumerateFiles(scenarios, kind, SearchOption.AllDirectories))
                CopyTo(half, file);
        if (!Directory.Exists(place))
            Directory.Move(half, place);
    });

    public Task<ScenarioDefinition?> Find(string id, string hash) => Task.Run(() =>
    {
        var folder = Path.Combine(Place(hash), id);
        var scenario = Directory.Exists(folder) ? ScenarioLoader.Load(folder).Scenario : null;
        return scenario?.Hash == hash ? scenario : null;
    });

    /// <summary>Puts a copy that came from elsewhere in its place.</summary>
    public async Task Unpack(string hash, Stream zip)
    {
        var place = Place(hash);
        var half = $"{place}.{Guid.NewGuid():n}";
        await ZipFile.ExtractToDirectoryAsync(zip, half);
        if (!Directory.Exists(place))
            Directory.Move(half, place);
    }

    /// <summary>The folder of a copy.</summary>
    public string Place(string hash) => Path.Combine(data, "scenarios", hash);

    private void CopyTo(string place, string file)
    {
        var copy = Path.Combine(place, Path.GetRelativePath(scenarios, file));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(file, copy, overwrite: true);
    }
}

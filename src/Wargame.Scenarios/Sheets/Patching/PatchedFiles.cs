using System.Collections.Immutable;

namespace Wargame.Scenarios.Sheets.Patching;

/// <summary>A scenario's files as they would be.</summary>
/// <param name="files">As they are.</param>
/// <param name="changed">Those that would be others.</param>
internal sealed class PatchedFiles(IScenarioFiles files, ImmutableSortedDictionary<string, byte[]> changed) : IScenarioFiles
{
    public string Name => files.Name;

    public ScenarioFile Read(string path, int maximumBytes) =>
        changed.TryGetValue(path, out var bytes) ? ScenarioFile.Of(bytes, maximumBytes) : files.Read(path, maximumBytes);
}

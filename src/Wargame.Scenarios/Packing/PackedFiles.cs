using System.Collections.Immutable;

namespace Wargame.Scenarios.Packing;

/// <summary>The files of a pack, read from memory: whether they make a scenario is known before one of them is written.</summary>
internal sealed class PackedFiles(string name, ImmutableSortedDictionary<string, byte[]> files) : IScenarioFiles
{
    public string Name => name;

    public ScenarioFile Read(string path, int maximumBytes) =>
        files.TryGetValue(path, out var bytes) ? ScenarioFile.Of(bytes, maximumBytes) : ScenarioFile.Failed(FileOutcome.Missing);
}

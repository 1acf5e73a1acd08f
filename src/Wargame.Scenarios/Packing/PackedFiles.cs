using System.Collections.Immutable;

namespace Wargame.Scenarios.Packing;

/// <summary>The files of a scenario, read from memory: whether they make a scenario is known before one of them is written.</summary>
/// <param name="name">The name of the scenario's folder.</param>
/// <param name="files">The files by path.</param>
public sealed class PackedFiles(string name, ImmutableSortedDictionary<string, byte[]> files) : IScenarioFiles
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public ScenarioFile Read(string path, int maximumBytes) =>
        files.TryGetValue(path, out var bytes) ? ScenarioFile.Of(bytes, maximumBytes) : ScenarioFile.Failed(FileOutcome.Missing);
}

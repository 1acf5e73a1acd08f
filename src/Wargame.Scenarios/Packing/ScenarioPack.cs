using System.Collections.Immutable;

namespace Wargame.Scenarios.Packing;

/// <summary>A scenario with all files that it needs, its own and those that scenarios share, ready to be taken to another machine.</summary>
/// <param name="Manifest">What it says of itself.</param>
/// <param name="Files">The files by path, such as <c>haiti/scenario.yaml</c> and <c>doctrine/stages.yaml</c>.</param>
public sealed record ScenarioPack(PackManifest Manifest, ImmutableSortedDictionary<string, byte[]> Files)
{
    /// <summary>Packs a scenario.</summary>
    /// <param name="files">Its files.</param>
    /// <param name="loaded">The scenario, loaded without errors: what was read for it is what it needs.</param>
    public static ScenarioPack Of(IScenarioFiles files, LoadResult loaded)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(loaded);
        var scenario = loaded.Scenario ?? throw new ArgumentException("only a scenario without errors is packed", nameof(loaded));
        var contents = loaded.Sources.Keys.ToImmutableSortedDictionary(path => path, path => files.Read(path, Limits.FileBytes).Bytes.ToArray(), StringComparer.Ordinal);
        var hashes = contents.ToImmutableSortedDictionary(file => file.Key, file => PackManifest.HashOf(file.Value), StringComparer.Ordinal);
        return new(new(PackManifest.CurrentFormat, scenario.Id, scenario.Title, scenario.Hash, hashes), contents);
    }

    /// <summary>Writes it as a zip.</summary>
    public void WriteTo(Stream stream) =>
        TimelessZip.Write(stream, [(PackManifest.FileName, Manifest.ToBytes()), .. Files.Select(file => (file.Key, file.Value))]);
}

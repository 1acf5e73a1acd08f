using Wargame.Scenarios.Starting;

namespace Wargame.Cli.Tests;

/// <summary>Files of the starter scenario on disk, in a folder of its name.</summary>
internal sealed class TemporaryScenario : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("wargame-starter-").FullName;

    public TemporaryScenario(IReadOnlyDictionary<string, string> files)
    {
        foreach (var (name, text) in files)
        {
            var full = System.IO.Path.Combine(Path, name);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }
    }

    public string Path => System.IO.Path.Combine(root, StarterScenario.Name);

    public void Dispose() => Directory.Delete(root, recursive: true);
}

namespace Wargame.Cli.Tests;

/// <summary>A copy of the small valid scenario in a folder of its own, which a test may break.</summary>
internal sealed class ScenarioFolder : IDisposable
{
    public ScenarioFolder()
    {
        Root = Directory.CreateTempSubdirectory("wargame-cli-").FullName;
        var fixtures = Path.Combine(AppContext.BaseDirectory, "Fixtures");
        foreach (var file in Directory.EnumerateFiles(fixtures, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Root, Path.GetRelativePath(fixtures, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The folder that holds all scenarios.</summary>
    public string Root { get; }

    public ScenarioFolder Replacing(string path, string old, string replacement)
    {
        var full = Path.Combine(Root, path);
        var text = File.ReadAllText(full);
        Assert.Contains(old, text);
        File.WriteAllText(full, text.Replace(old, replacement, StringComparison.Ordinal));
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

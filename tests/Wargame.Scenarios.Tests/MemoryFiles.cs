using System.Text;

namespace Wargame.Scenarios.Tests;

/// <summary>A scenario in memory, which a test may break in one place.</summary>
internal sealed class MemoryFiles(string name, IReadOnlyDictionary<string, byte[]> files) : IScenarioFiles
{
    public static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    public string Name => name;

    public static MemoryFiles Valley { get; } = FromDisk(Root, "valley", "doctrine");

    public static MemoryFiles Of(string name, params (string Path, string Text)[] files) =>
        new(name, files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetBytes(file.Text)));

    public static MemoryFiles FromDisk(string root, string name, params string[] neighbours) => new(name, neighbours.Prepend(name)
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
        .ToDictionary(path => Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes));

    public ScenarioFile Read(string path, int maximumBytes) =>
        !files.TryGetValue(path, out var bytes) ? ScenarioFile.Failed(FileOutcome.Missing)
        : bytes.Length > maximumBytes ? ScenarioFile.Failed(FileOutcome.TooLarge)
        : new ScenarioFile(FileOutcome.Read, bytes);

    public IEnumerable<string> Neighbours(string path) =>
        files.Keys.Where(other => Path.GetDirectoryName(other) == Path.GetDirectoryName(path)).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    public bool Has(string path) => files.ContainsKey(path);

    public IReadOnlyList<string> Paths => [.. files.Keys.Order(StringComparer.Ordinal)];

    public byte[] Bytes(string path) => files[path];

    public string Text(string path) => Encoding.UTF8.GetString(files[path]);

    public MemoryFiles With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public MemoryFiles With(string path, byte[] bytes) => new(name, new Dictionary<string, byte[]>(files) { [path] = bytes });

    public MemoryFiles Without(string path) => new(name, files.Where(file => file.Key != path).ToDictionary());

    /// <summary>Replaces a text that stands exactly once in a file.</summary>
    public MemoryFiles Replacing(string path, string old, string replacement)
    {
        var text = Text(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0 && text.IndexOf(old, at + 1, StringComparison.Ordinal) < 0, $"\"{old}\" must stand once in {path}");
        return With(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }
}

using System.Collections.Immutable;
using System.Text;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Files;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Sheets.Patching;

/// <summary>The YAML of a scenario's own folder as text that may be changed: each file with its nodes and what is to change in it.</summary>
internal sealed class ScenarioText
{
    private const string Yaml = ".yaml";
    private readonly SortedDictionary<string, (MapNode Root, TextEdits Edits)> _files = new(StringComparer.Ordinal);

    public ScenarioText(IScenarioFiles files, LoadResult loaded)
    {
        Files = files;
        var budget = new NodeBudget(Limits.Nodes, Limits.TotalBytes);
        foreach (var (path, text) in loaded.Sources.Where(source => IsOwn(files.Name, source.Key)))
        {
            if (new NodeBuilder(new SourceText(path, text), new DiagnosticBag(), budget).Build() is MapNode root && !root.Entries.Any(entry => entry.Key.Value == FileParameters.Section))
                _files[path] = (root, new TextEdits());
        }
    }

    public IScenarioFiles Files { get; }

    /// <summary>The content of <c>scenario.yaml</c>.</summary>
    public MapNode Scenario => _files[RootPath].Root;

    /// <summary>The files that have a section, the scenario's own first and the others in the order of their names.</summary>
    public IEnumerable<(string Path, ListNode List)> Sections(string section)
    {
        foreach (var (path, (root, _)) in _files.OrderBy(file => file.Key != RootPath))
        {
            if (root.Entries.FirstOrDefault(entry => entry.Key.Value == section).Value is ListNode list)
                yield return (path, list);
        }
    }

    /// <summary>What is to change in a file.</summary>
    public TextEdits Edits(string path) => _files[path].Edits;

    /// <summary>What is to change in the file in which something stands.</summary>
    public TextEdits Edits(Node node) => Edits(node.Source.Path);

    /// <summary>The path of <c>scenario.yaml</c>.</summary>
    public string RootPath => $"{Files.Name}/{ScenarioSources.RootName}";

    /// <summary>The files that change, as they would be.</summary>
    public ImmutableSortedDictionary<string, byte[]> Patched() => _files.Where(file => !file.Value.Edits.IsEmpty)
        .ToImmutableSortedDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value.Edits.Apply(Raw(file.Key))), StringComparer.Ordinal);

    private string Raw(string path) => Encoding.UTF8.GetString(Files.Read(path, Limits.FileBytes).Bytes.Span);

    private static bool IsOwn(string name, string path) => path.StartsWith(name + "/", StringComparison.Ordinal) && path.EndsWith(Yaml, StringComparison.Ordinal)
        && !path.StartsWith(name + "/languages/", StringComparison.Ordinal);
}

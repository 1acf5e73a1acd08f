using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Sections;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Files;

/// <summary>Reads <c>scenario.yaml</c> and what it includes, as YAML.</summary>
internal sealed class ScenarioSources(IScenarioFiles files, SourceReader reader, DiagnosticBag bag)
{
    public const string RootName = "scenario.yaml";
    private readonly NodeBudget budget = new(Limits.Nodes);
    private readonly List<Fields> found = [];

    /// <summary>The files' contents in the order of the includes; the first is <c>scenario.yaml</c>.</summary>
    public IReadOnlyList<Fields> Files => found;

    /// <summary>Whether a file could not be read, so that what it defines is not known.</summary>
    public bool IsIncomplete { get; private set; }

    /// <returns>Whether there is anything to look at.</returns>
    public bool Read()
    {
        var path = $"{files.Name}/{RootName}";
        if (Load(path, new SourceSpan(path, 1, 1), DiagnosticCatalogue.Files.NoScenario, "a scenario", SectionSet.OfScenario) is not { } root)
            return false;
        found.Add(root);
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal) { [path] = root.At };
        foreach (var node in root.List("include", 0, Limits.Includes).Take(Limits.Includes))
        {
            if (Values.Text(node, "\"include\"", bag) is { } scalar)
                Include(scalar, first);
            else
                IsIncomplete = true;
        }
        return true;
    }

    private void Include(ScalarNode scalar, Dictionary<string, SourceSpan> first)
    {
        if (ScenarioPaths.Resolve(files.Name, scalar.Value) is not { } path)
        {
            bag.Report(DiagnosticCatalogue.Files.Outside, scalar.Span, $"\"{Values.Shorten(scalar.Value)}\" is not a file of the scenarios",
                "relative paths with forward slashes, such as ../doctrine/stages.yaml");
            IsIncomplete = true;
        }
        else if (!first.TryAdd(path, scalar.Span))
        {
            bag.Report(DiagnosticCatalogue.Files.Twice, scalar.Span, $"{path} is read already", $"first at {first[path]}");
        }
        else if (Load(path, scalar.Span, DiagnosticCatalogue.Files.Missing, "an included file", SectionSet.OfInclude) is { } file)
        {
            found.Add(file);
        }
        else
        {
            IsIncomplete = true;
        }
    }

    private Fields? Load(string path, SourceSpan at, DiagnosticKind missing, string noun, Keys keys) =>
        reader.Read(path, at, missing) is { } text && new NodeBuilder(text, bag, budget).Build() is { } node ? Fields.Of(node, noun, keys, bag) : null;
}

using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Languages;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Files;

/// <summary>Reads <c>scenario.yaml</c> and what it includes, as YAML. Only <c>scenario.yaml</c> includes, so nothing includes itself.</summary>
/// <param name="files">The files.</param>
/// <param name="reader">Reads them as text.</param>
/// <param name="bag">Where mistakes go.</param>
/// <param name="translation">Gives the texts another language; null for English.</param>
internal sealed class ScenarioSources(IScenarioFiles files, SourceReader reader, DiagnosticBag bag, Translation? translation = null)
{
    public const string RootName = "scenario.yaml";
    private readonly NodeBudget budget = new(Limits.Nodes, Limits.TotalBytes);
    private readonly List<Fields> found = [];
    private readonly List<Node> written = [];
    private readonly Dictionary<string, Node?> roots = new(StringComparer.Ordinal);

    /// <summary>The files' contents in the order of the includes; the first is <c>scenario.yaml</c>.</summary>
    public IReadOnlyList<Fields> Files => found;

    /// <summary>Every file once, as it is written, in the order of the includes.</summary>
    public IReadOnlyList<Node> Written => written;

    /// <summary>Whether a file could not be read, so that what it defines is not known.</summary>
    public bool IsIncomplete { get; private set; }

    /// <returns>Whether there is anything to look at.</returns>
    public bool Read()
    {
        var path = $"{files.Name}/{RootName}";
        var templates = new Templates(budget, bag);
        if (Load(path, new SourceSpan(path, 1, 1), DiagnosticCatalogue.Files.NoScenario, templates) is not { } node || Fields.Of(node, RootFormats.Scenario, bag) is not { } root)
            return false;
        found.Add(root);
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal) { [path] = root.At };
        var included = new List<(Node Root, IncludeLine Line)>();
        var includes = root.List("include");
        if (includes.Length > Limits.Includes)
            bag.Report(DiagnosticCatalogue.TooMuch.Includes, includes[Limits.Includes].Span, FormattableString.Invariant($"\"include\" has {includes.Length} files"), "put sections together in fewer files");
        foreach (var item in includes.Take(Limits.Includes))
        {
            if (IncludeLine.Read(item, bag) is not { } line)
                IsIncomplete = true;
            else if (Find(line, first, templates) is { } file)
                included.Add((file, line));
        }
        // Names of entities are known only when all files are read.
        foreach (var (file, line) in included)
        {
            if (templates.Apply(file, line) is { } filled && Fields.Of(filled, RootFormats.Included, bag) is { } fields)
                found.Add(fields);
            else
                IsIncomplete = true;
        }
        return true;
    }

    private Node? Find(IncludeLine line, Dictionary<string, SourceSpan> first, Templates templates)
    {
        if (ScenarioPaths.Resolve(files.Name, line.File.Value) is not { } path)
        {
            bag.Report(DiagnosticCatalogue.Files.Outside, line.At, $"\"{Values.Shorten(line.File.Value)}\" is not a file of the scenarios",
                "relative paths with forward slashes, such as ../doctrine/stages.yaml", reader.Portable(files.Name, line.File.Value));
            IsIncomplete = true;
            return null;
        }
        if (!first.TryAdd(line.Identity(path), line.At) || path == found[0].At.File)
        {
            bag.Report(DiagnosticCatalogue.Files.Twice, line.At, $"{path} is read already", $"first at {first[line.Identity(path)]}", Mend.WithoutItem(isSure: true));
            return null;
        }
        var root = Load(path, line.At, DiagnosticCatalogue.Files.Missing, templates);
        IsIncomplete |= root is null;
        return root;
    }

    private Node? Load(string path, SourceSpan at, DiagnosticKind missing, Templates templates)
    {
        if (roots.TryGetValue(path, out var known))
            return known;
        var root = reader.Read(path, at, missing) is { } text ? new NodeBuilder(text, bag, budget).Build() : null;
        if (root is not null && translation is not null)
            root = translation.Apply(root);
        roots.Add(path, root);
        if (root is not null)
        {
            written.Add(root);
            templates.LearnNames(root);
        }
        return root;
    }
}

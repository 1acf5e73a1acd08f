using System.Collections.Immutable;
using Wargame.Scenarios.Format.Schema;

namespace Wargame.Scenarios.Starting;

/// <summary>A small scenario that works, commented, for authors to begin with; the examples of diagnostics are edits of it.</summary>
public static class StarterScenario
{
    /// <summary>The name of the folder that its files are written for.</summary>
    public const string Name = "starter";

    private const string Prefix = Name + "/";
    private static readonly ImmutableSortedDictionary<string, string> Template = Read();

    /// <summary>Its files as text with LF line ends, by path from its own folder.</summary>
    public static ImmutableSortedDictionary<string, string> Files => Template;

    /// <summary>Its files for a folder of another name, with what editors complete and explain the format by.</summary>
    /// <param name="name">The folder's name, in kebab case.</param>
    public static ImmutableSortedDictionary<string, string> For(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var root = Template["scenario.yaml"];
        return Template.SetItem("scenario.yaml", root.Replace($"id: {Name} ", $"id: {name} ", StringComparison.Ordinal))
            .SetItem("README.md", Template["README.md"].Replace("NAME", name, StringComparison.Ordinal))
            .Add("schema/scenario.v1.json", SchemaWriter.Scenario()).Add("schema/include.v1.json", SchemaWriter.Included())
            .Add(".vscode/wargame.code-snippets", SnippetFile.Write());
    }

    private static ImmutableSortedDictionary<string, string> Read()
    {
        var assembly = typeof(StarterScenario).Assembly;
        return assembly.GetManifestResourceNames().Select(name => (Resource: name, Path: name.Replace('\\', '/')))
            .Where(item => item.Path.StartsWith(Prefix, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(item => item.Path[Prefix.Length..], item => Resources.Text(item.Resource), StringComparer.Ordinal);
    }
}

using Wargame.Scenarios.Format;
using Wargame.Scenarios.Format.Manual;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Tests.Format;

/// <summary>The manual in the tree says what the program reads by.</summary>
public sealed class TheReferenceManual
{
    private static readonly string File = Path.Combine(ScenarioLibrary.FindRoot()!, "..", "docs", "scenario-format.md");

    // The capstone plays with all that is shared.
    private static readonly List<VariableDefinition> Shared = [.. ScenarioLoader.Load(Path.Combine(ScenarioLibrary.FindRoot()!, "hemisphere-2009")).Scenario!.World.Variables
        .Where(variable => variable.At.File.StartsWith("doctrine/", StringComparison.Ordinal))];

    [Fact]
    public void It_lists_the_variables_of_every_shared_file_that_has_some()
    {
        var files = Directory.EnumerateFiles(Path.Combine(ScenarioLibrary.FindRoot()!, "doctrine"), "*.yaml")
            .Where(file => System.IO.File.ReadLines(file).Contains("variables:")).Select(file => $"doctrine/{Path.GetFileName(file)}");
        Assert.Equal(files.Order(StringComparer.Ordinal), Shared.Select(variable => variable.At.File).Distinct().Order(StringComparer.Ordinal));
        var text = ManualWriter.Write(Shared);
        Assert.All(Shared, variable => Assert.Contains($"| `{variable.Id}` | ", text));
    }

    [Fact]
    public void It_is_what_the_format_says()
    {
        var written = ManualWriter.Write(Shared);
        if (Environment.GetEnvironmentVariable("WARGAME_UPDATE") == "1")
            System.IO.File.WriteAllText(File, written);
        Assert.True(System.IO.File.Exists(File) && System.IO.File.ReadAllText(File).ReplaceLineEndings("\n") == written,
            "docs/scenario-format.md is stale: WARGAME_UPDATE=1 dotnet test --project tests/Wargame.Scenarios.Tests renews it");
    }

    [Fact]
    public void It_has_each_sort_of_map_once() =>
        Assert.Equal(ScenarioFormat.All.Concat(ScenarioFormat.OrderLines).Select(map => map.Id).Order(StringComparer.Ordinal), ManualWriter.Placed.Order(StringComparer.Ordinal));

    [Fact]
    public void It_explains_every_code_and_leads_nowhere_that_is_not()
    {
        var text = ManualWriter.Write(Shared);
        Assert.All(DiagnosticCatalogue.All, kind => Assert.Contains($"| `{kind.Code}`", text));
        var headings = text.Split('\n').Where(line => line.StartsWith('#')).Select(line => ManualWriter.Anchor(line.TrimStart('#', ' '))).ToHashSet();
        var links = System.Text.RegularExpressions.Regex.Matches(text, @"\]\(#([^)]+)\)").Select(found => found.Groups[1].Value).Distinct();
        Assert.Empty(links.Except(headings));
    }
}

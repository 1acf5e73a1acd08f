using Wargame.Scenarios.Format;
using Wargame.Scenarios.Format.Manual;

namespace Wargame.Scenarios.Tests.Format;

/// <summary>The manual in the tree says what the program reads by.</summary>
public sealed class TheReferenceManual
{
    private static readonly string File = Path.Combine(ScenarioLibrary.FindRoot()!, "..", "docs", "scenario-format.md");

    [Fact]
    public void It_is_what_the_format_says()
    {
        var written = ManualWriter.Write();
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
        var text = ManualWriter.Write();
        Assert.All(DiagnosticCatalogue.All, kind => Assert.Contains($"| `{kind.Code}`", text));
        var headings = text.Split('\n').Where(line => line.StartsWith('#')).Select(line => ManualWriter.Anchor(line.TrimStart('#', ' '))).ToHashSet();
        var links = System.Text.RegularExpressions.Regex.Matches(text, @"\]\(#([^)]+)\)").Select(found => found.Groups[1].Value).Distinct();
        Assert.Empty(links.Except(headings));
    }
}

namespace Wargame.Scenarios.Tests;

public sealed class TheLibrary
{
    [Fact]
    public void It_lists_the_folders_that_hold_a_scenario() =>
        Assert.Equal(["valley"], ScenarioLibrary.Folders(MemoryFiles.Root).Select(Path.GetFileName));

    [Fact]
    public void It_is_found_in_a_folder_above()
    {
        var root = ScenarioLibrary.FindRoot();
        Assert.NotNull(root);
        Assert.Contains("bolivia-secession", ScenarioLibrary.Folders(root).Select(Path.GetFileName));
    }

    [Fact]
    public void Every_scenario_of_the_tree_is_valid_and_compiles()
    {
        foreach (var folder in ScenarioLibrary.Folders(ScenarioLibrary.FindRoot()!))
        {
            var result = ScenarioLoader.Load(folder);
            Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
            Assert.NotNull(World.WorldModel.Compile(result.Scenario!.World));
        }
    }
}

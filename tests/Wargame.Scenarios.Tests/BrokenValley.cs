namespace Wargame.Scenarios.Tests;

/// <summary>The small scenario broken in one place: each mistake gives the one right error at its line and column.</summary>
public sealed partial class BrokenValley
{
    private const string Scenario = "valley/scenario.yaml";
    private const string World = "valley/world.yaml";
    private const string Play = "valley/play.yaml";
    private const string Stages = "doctrine/stages.yaml";

    [Theory]
    [MemberData(nameof(Structure))]
    [MemberData(nameof(References))]
    [MemberData(nameof(Meaning))]
    public void A_mistake_gives_the_one_right_error_at_its_place(Breakage breakage)
    {
        var broken = MemoryFiles.Valley.Replacing(breakage.Path, breakage.Old, breakage.New);

        var found = Assert.Single(ScenarioLoader.Load(broken).Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);

        Assert.Equal(breakage.Code, found.Code);
        if (breakage.Mark.Length == 0)
            return;
        var (line, column) = breakage.Place(MemoryFiles.Valley.Text(breakage.Path));
        Assert.Equal($"{breakage.Path}:{line}:{column}", found.At.ToString());
    }

    [Fact]
    public void Several_mistakes_are_told_in_one_run_in_reading_order()
    {
        var broken = MemoryFiles.Valley.Replacing(Scenario, "minutes: 60", "minuts: 60").Replacing(Stages, "value: 4.95", "value: 49.5")
            .Replacing(World, "lives_in: valley-floor", "lives_in: valley").Replacing(Play, "weight: 60", "weight: 50").Replacing(Play, "turn: 1\n", "turn: 9\n");
        Assert.Equal(["WG0201", "WG0510", "WG0301", "WG0509", "WG0501"], ScenarioLoader.Load(broken).Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void A_name_that_nothing_has_is_told_once_with_its_other_places()
    {
        var broken = MemoryFiles.Valley.With(Play, MemoryFiles.Valley.Text(Play).Replace("highland.approval", "highland.aproval", StringComparison.Ordinal));
        var error = Assert.Single(ScenarioLoader.Load(broken).Diagnostics);
        Assert.Equal("WG0302", error.Code);
        Assert.StartsWith("did you mean \"approval\"? (defined at valley/world.yaml:", error.Help);
        Assert.Contains(" more", error.Help);
    }

    [Fact]
    public void What_is_never_used_is_a_warning_and_the_scenario_can_be_played()
    {
        var odd = MemoryFiles.Valley.Replacing(Stages, "coefficients:\n", "coefficients:\n  - { id: idle, value: 1, unit: ha, range: [0, 2], source: none, grade: D }\n")
            .Replacing(World, "let: { cushion:", "let: { spare: 1, cushion:");
        var result = ScenarioLoader.Load(odd);
        Assert.Equal(["WG0513", "WG0514"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(Severity.Warning, diagnostic.Severity));
        Assert.NotNull(result.Scenario);
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_make_what_it_defines_unknown()
    {
        foreach (var path in new[] { World, Play, Stages })
        {
            var result = ScenarioLoader.Load(MemoryFiles.Valley.With(path, "entities: [\n"));
            Assert.Equal("WG0101", Assert.Single(result.Diagnostics).Code);
        }
    }
}

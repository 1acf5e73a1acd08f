using System.Globalization;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Tests;

/// <summary>A file with parameters is read once for each include, with the includer's values written in.</summary>
public sealed class ReusableFiles
{
    private const string Scenario = "valley/scenario.yaml";
    private const string Raid = "doctrine/raid.yaml";

    private const string Text = """
        parameters:
          - { id: region, about: Where they come. }
          - { id: loss, about: What it costs., default: 3 }
        coefficients:
          - { id: raid_fear, value: 2, unit: points, range: [0, 9], source: made for tests, grade: D }
        injects:
          - id: raid-in-$region
            title: A raid on $region.name
            text: Armed men cross ${region}.
            channel: news
            from: El Deber, for 40 $ and $M
            to: everyone
            when: "$region.services < 10"
            effects:
              - { id: raid-frightens-$region, because: Shots., change: { $region.services: "-raid_fear * $loss" }, source: made for tests, grade: D }
            source: made for tests
            grade: D
        """;

    [Fact]
    public void Each_include_has_its_own_ids_formulas_keys_and_texts()
    {
        var world = Loaded(MemoryFiles.Valley, "{ region: lowland }", "{ region: valley-floor, loss: 5 }");

        var raids = world.Injects.Where(inject => inject.Id.StartsWith("raid", StringComparison.Ordinal)).ToList();
        Assert.Equal([("raid-in-lowland", "A raid on Lowland"), ("raid-in-valley-floor", "A raid on Valley floor")], raids.Select(raid => (raid.Id, raid.Title)));
        Assert.Equal("Armed men cross valley-floor.", raids[1].Text);
        Assert.Equal("(valley-floor.services < 10)", FormulaText.Show(raids[1].When!.Root));
        Assert.Equal(["(-(raid_fear) * 3)", "(-(raid_fear) * 5)"], Effects(world).Select(rule => FormulaText.Show(rule.Changes[0].Amount.Root)));
        Assert.Equal(["lowland", "valley-floor"], Effects(world).Select(rule => rule.Changes[0].Entity));
    }

    [Fact]
    public void A_dollar_before_no_small_letter_is_a_dollar() =>
        Assert.Equal("El Deber, for 40 $ and $M", Loaded(MemoryFiles.Valley, "{ region: lowland }").Injects[^1].From);

    [Fact]
    public void What_uses_no_parameter_is_there_once() =>
        Assert.Single(Loaded(MemoryFiles.Valley, "{ region: lowland }", "{ region: valley-floor }").Coefficients, one => one.Id == "raid_fear");

    [Fact]
    public void A_place_is_that_in_the_shared_file() =>
        Assert.Equal(["doctrine/raid.yaml:15:15", "doctrine/raid.yaml:15:15"], Effects(Loaded(MemoryFiles.Valley, "{ region: lowland }", "{ region: valley-floor }")).Select(rule => rule.At.ToString()));

    [Theory]
    [InlineData("WG0524", "{ loss: 2 }", "needs \"region\"")]
    [InlineData("WG0317", "{ region: lowland, los: 2 }", "did you mean \"loss\"?")]
    [InlineData("WG0317", "{ regoin: lowland }", "did you mean \"region\"?")]
    [InlineData("WG0301", "{ region: lowlands }", "read for the include at valley/scenario.yaml:14:13")]
    [InlineData("WG0203", "{ region: [lowland, valley-floor] }", "needs a text, not a list")]
    [InlineData("WG0203", "lowland", "\"with\" needs a map")]
    public void A_wrong_include_is_one_error(string code, string with, string words)
    {
        var error = Assert.Single(ScenarioLoader.Load(Including(MemoryFiles.Valley, with)).Diagnostics);
        Assert.Equal(code, error.Code);
        Assert.Contains(words, $"{error.Message}; {error.Help}", StringComparison.Ordinal);
        if (error.Code != "WG0301") Assert.Equal($"{Scenario}:14", $"{error.At.File}:{error.At.Line}");
    }

    [Theory]
    [InlineData("WG0317", "raid-in-$region", "raid-in-$regon", "$regon")]
    [InlineData("WG0301", "A raid on $region.name", "A raid worth $loss.name", "$loss.name")]
    [InlineData("WG0302", "{ $region.services:", "{ $region.servises:", "servises")]
    [InlineData("WG0313", "\"-raid_fear * $loss\"", "\"-$loss * raid_feer\"", "raid_feer")]
    [InlineData("WG0525", "40 $ and", "40 $ and", "loss, about", "$loss", "3")]
    [InlineData("WG0206", "id: loss", "id: a-loss", "a-loss")]
    [InlineData("WG0205", "id: loss", "id: region", "region, about: What")]
    [InlineData("WG0202", ", about: Where they come.", "", "{ id: region")]
    public void A_mistake_in_the_shared_file_is_told_once_and_at_its_letters(string code, string old, string wrong, string mark, string alsoOld = "$", string alsoNew = "$")
    {
        var text = Text.Replace(old, wrong, StringComparison.Ordinal).Replace(alsoOld, alsoNew, StringComparison.Ordinal);
        var files = Including(MemoryFiles.Valley.With(Raid, text), "{ region: lowland }", "{ region: valley-floor }");

        var found = Assert.Single(ScenarioLoader.Load(files).Diagnostics);

        var before = text[..text.IndexOf(mark, StringComparison.Ordinal)];
        Assert.Equal((code, $"{Raid}:{before.Count(letter => letter == '\n') + 1}:{before.Length - before.LastIndexOf('\n')}"), (found.Code, found.At.ToString()));
    }

    [Fact]
    public void The_same_values_twice_are_an_error() =>
        Assert.Equal(["WG0704"], ScenarioLoader.Load(Including(MemoryFiles.Valley, "{ region: lowland }", "{ region: lowland }")).Diagnostics.Select(one => one.Code));

    [Fact]
    public void Values_for_a_file_without_parameters_are_an_error()
    {
        var files = MemoryFiles.Valley.Replacing(Scenario, "  - play.yaml\n", "  - { file: play.yaml, with: { region: lowland } }\n");
        Assert.Equal(["WG0317"], ScenarioLoader.Load(files).Diagnostics.Select(one => one.Code));
    }

    [Fact]
    public void A_small_file_included_often_cannot_grow_beyond_the_limits()
    {
        var uses = string.Concat(Enumerable.Repeat("$region", 100_000));
        var files = MemoryFiles.Valley.With(Raid, Text.Replace("Armed men", uses, StringComparison.Ordinal).Replace("$region.name", "", StringComparison.Ordinal));
        var error = Assert.Single(ScenarioLoader.Load(Including(files, $"{{ region: {new string('x', 199)} }}")).Diagnostics, one => one.Code == "WG0602");
        Assert.Equal(Raid, error.At.File);
        Assert.Equal("WG0208", Assert.Single(ScenarioLoader.Load(Including(MemoryFiles.Valley, $"{{ region: {new string('x', 201)} }}")).Diagnostics).Code);
    }

    [Fact]
    public void A_long_file_included_often_is_refused()
    {
        var stages = string.Concat(Enumerable.Range(0, 3_000).Select(index => FormattableString.Invariant($"  - $region-{index}\n")));
        var files = MemoryFiles.Valley.With(Raid, "parameters:\n  - { id: region, about: Where. }\nstages:\n" + stages);
        string[] with = [.. Enumerable.Range(0, 100).Select(index => string.Create(CultureInfo.InvariantCulture, $"{{ region: r{index} }}"))];
        Assert.Contains(ScenarioLoader.Load(Including(files, with)).Diagnostics, one => one.Code == "WG0605");
    }

    private static WorldDefinition Loaded(MemoryFiles files, params string[] with)
    {
        var result = ScenarioLoader.Load(Including(files, with));
        Assert.Empty(result.Diagnostics);
        return result.Scenario!.World;
    }

    private static MemoryFiles Including(MemoryFiles files, params string[] with)
    {
        var lines = string.Concat(with.Select(values => $"  - {{ file: ../doctrine/raid.yaml, with: {values} }}\n"));
        return (files.Has(Raid) ? files : files.With(Raid, Text)).Replacing(Scenario, "  - play.yaml\n", "  - play.yaml\n" + lines);
    }

    private static IEnumerable<RuleDefinition> Effects(WorldDefinition world) => world.Rules.Where(rule => rule.Id.StartsWith("raid-frightens", StringComparison.Ordinal));
}

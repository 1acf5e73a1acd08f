using Wargame.Scenarios.Languages;
using Wargame.Sessions.Scenarios;

namespace Wargame.Scenarios.Tests;

/// <summary>A scenario may ask its own questions in the hot wash.</summary>
public class HotWashQuestions
{
    private const string Header = "valley/scenario.yaml";

    [Fact]
    public void Without_questions_of_its_own_a_scenario_has_those_that_all_have() =>
        Assert.Equal(HotWashQuestion.Defaults, ScenarioLoader.Load(MemoryFiles.Valley).Scenario!.HotWash);

    [Fact]
    public void Its_own_questions_are_read_and_offered_for_translation()
    {
        var files = With("  - { id: road, ask: Would you build the road again? }\n");

        var loaded = ScenarioLoader.Load(files);

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal([new HotWashQuestion("road", "Would you build the road again?")], loaded.Scenario!.HotWash);
        Assert.Contains(ScenarioTranslator.Prepare(files, "es", keep: false).Files, file => file.Text.Contains("Would you build the road again?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a question without words", "WG0202", "  - { id: road }\n")]
    [InlineData("a mistyped key", "WG0201", "  - { id: road, asks: Why?, ask: Why? }\n")]
    [InlineData("a doubled id", "WG0205", "  - { id: road, ask: Why? }\n  - { id: road, ask: How? }\n")]
    [InlineData("an id that is none", "WG0206", "  - { id: The Road, ask: Why? }\n")]
    public void What_is_wrong_is_told(string what, string code, string questions)
    {
        var found = Assert.Single(ScenarioLoader.Load(With(questions)).Diagnostics);

        Assert.True(found.Code == code, $"{what}: {found}");
    }

    [Fact]
    public void A_question_that_nobody_reads_from_the_last_row_is_too_long()
    {
        var found = Assert.Single(ScenarioLoader.Load(With($"  - {{ id: road, ask: \"{new string('x', 161)}\" }}\n")).Diagnostics);

        Assert.Equal("WG0611", found.Code);
    }

    [Fact]
    public void Six_questions_are_too_many()
    {
        var six = string.Concat(Enumerable.Range(1, 6).Select(number => $"  - {{ id: road-{number}, ask: Why? }}\n"));

        Assert.NotEmpty(ScenarioLoader.Load(With(six)).Diagnostics);
    }

    private static MemoryFiles With(string questions) =>
        MemoryFiles.Valley.Replacing(Header, "minutes: 60\n", $"minutes: 60\nhot_wash:\n{questions}");
}

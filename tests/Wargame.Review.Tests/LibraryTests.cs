using Wargame.Review.Playtests;
using Wargame.Scenarios;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Scenarios;
using Wargame.World;

namespace Wargame.Review.Tests;

/// <summary>The library: every scenario that ships is whole, and in play everything in it happens and the teams decide.</summary>
public sealed class LibraryTests
{
    /// <summary>Plays of a quick playtest; so many meet each inject and each objective.</summary>
    private const int Plays = 200;

    private static readonly string Root = ScenarioLibrary.FindRoot()!;

    /// <summary>The scenarios that are promised in three languages.</summary>
    private static readonly string[] Translated = ["bolivia-secession", "hemisphere-2009"];

    public static TheoryData<string> Library => [.. Folders];

    private static IEnumerable<string> Folders => ScenarioLibrary.Folders(Root).Select(folder => Path.GetFileName(folder)!);

    [Fact]
    public void What_the_program_says_that_it_ships_is_what_lies_in_the_folder() =>
        Assert.Equal(Folders.Order(StringComparer.Ordinal), File.ReadLines(Path.Combine(Root, "shipped.txt")).Where(line => line.Length > 0));

    [Theory]
    [MemberData(nameof(Library))]
    public void A_scenario_is_whole_and_in_play_everything_in_it_happens_and_teams_decide_more_than_luck(string id)
    {
        var loaded = ScenarioLint.Check(ScenarioLoader.Load(Path.Combine(Root, id)));
        Assert.Empty(loaded.Diagnostics);
        var scenario = loaded.Scenario!;

        EveryTeamHasItsPapers(scenario);
        ControlHasItsPapers(scenario);
        Assert.Equal(Translated.Contains(id), scenario.Languages.Contains(Language.Spanish) && scenario.Languages.Contains(Language.Portuguese));
        EverythingHappens(scenario);
    }

    private static void EveryTeamHasItsPapers(ScenarioDefinition scenario) => Assert.All(scenario.Teams, team =>
    {
        Assert.NotEmpty(team.Brief);
        Assert.Contains(scenario.World.Mandates, mandate => mandate.Actor == team.Actor && !mandate.Lines.IsEmpty);
        Assert.Contains(scenario.World.PrivateCards, card => card.Actor == team.Actor);
    });

    private static void ControlHasItsPapers(ScenarioDefinition scenario)
    {
        Assert.Contains(scenario.World.Injects, inject => inject.When is not null);
        Assert.Contains(scenario.World.Injects, inject => inject.Turn is not null);
        foreach (var part in (string[])["What people should take home", "How to run it", "Tensions that you should name", "What to discuss", "Sources"])
            Assert.NotEmpty(Part(scenario.Notes, part));
        foreach (var part in (string[])["Purpose", "Training objectives", "Audience", "Duration", "Assumptions", "Limitations"])
            Assert.NotEmpty(Part(scenario.SponsorSheet, part));
        Assert.True(scenario.SponsorSheet.Length < 3_500, "a sponsor's sheet is one page");
    }

    private static void EverythingHappens(ScenarioDefinition scenario)
    {
        var report = Playtest.Run(scenario, WorldModel.Compile(scenario.World), Plays, 1, forceChoices: false);
        Assert.Equal(Plays, report.Runs);
        Assert.True(report.Luck < 0.5, $"luck decides {report.Luck:0.00}");
        Assert.DoesNotContain(report.Injects, inject => inject.Share == 0);
        Assert.DoesNotContain(report.Mandates.SelectMany(mandate => mandate.Lines), line => line.Met == 0);
    }

    private static string Part(string text, string heading)
    {
        var lines = text.Split('\n').SkipWhile(line => line != $"## {heading}").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        return string.Concat(lines).Trim();
    }
}

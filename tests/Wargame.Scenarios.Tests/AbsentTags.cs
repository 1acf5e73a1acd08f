namespace Wargame.Scenarios.Tests;

/// <summary>A scenario that shares files with others says which of their tags nothing here has; what is only for them is out of play.</summary>
public sealed class AbsentTags
{
    private const string Play = "valley/play.yaml";
    private const string World = "valley/world.yaml";
    private const string Absent = "absent:\n  - { tag: gangs, because: No gang is here. }\n";

    private static readonly MemoryFiles Gangs = MemoryFiles.Valley
        .Replacing(World, "variables:\n", "variables:\n  - { id: members, name: Members, about: Members., of: region, tag: gangs, kind: stock, unit: people, stage: coca, range: [0, 9], seen_by: teams, source: made for tests, grade: D }\n")
        .Replacing(Play, "instruments:\n", """
            instruments:
              - id: raid
                name: Raid
                text: Raids.
                by: [government]
                by_tag: [gang-hunter]
                target: { kind: region, tag: gangs }
                effects: [{ id: raided, because: Raids., change: { t.members: "- level" }, source: made for tests, grade: D }]
                source: made for tests
                grade: D

            """);

    [Fact]
    public void Unless_the_author_says_so_a_tag_that_nothing_has_is_a_mistake() =>
        Assert.Equal(["WG0312", "WG0312"], ScenarioLoader.Load(Gangs).Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => found.Code));

    [Fact]
    public void What_is_only_for_an_absent_tag_is_out_of_play_and_no_mistake()
    {
        var loaded = ScenarioLoader.Load(WithAbsent(Gangs, Absent + "  - { tag: gang-hunter, because: No gang is here. }\n"));
        Assert.Empty(loaded.Diagnostics);
        Assert.DoesNotContain(Wargame.World.WorldModel.Compile(loaded.Scenario!.World).Slots, slot => slot.Variable.Id == "members");
    }

    [Fact]
    public void Another_tag_that_nothing_has_is_still_a_mistake() =>
        Assert.Equal("WG0312", Assert.Single(ScenarioLoader.Load(WithAbsent(Gangs, Absent)).Diagnostics).Code);

    [Fact]
    public void A_tag_that_something_has_is_not_absent()
    {
        var found = Assert.Single(ScenarioLoader.Load(WithAbsent(MemoryFiles.Valley, "absent: [{ tag: coca, because: None. }]\n")).Diagnostics);
        Assert.Equal(("WG0920", Severity.Warning), (found.Code, found.Severity));
        Assert.Contains("\"coca\" is not absent", found.Message, StringComparison.Ordinal);
    }

    private static MemoryFiles WithAbsent(MemoryFiles files, string absent) => files.With(World, absent + files.Text(World));
}

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
    public void The_error_says_both_remedies() =>
        Assert.StartsWith("tags are coca, grower; give an entity the tag, or say that nothing here has it: absent: [{ tag: gangs, because: … }]",
            ScenarioLoader.Load(Gangs).Diagnostics.Single(found => found.Message.Contains("\"gangs\"", StringComparison.Ordinal)).Help, StringComparison.Ordinal);

    [Fact]
    public void Orders_on_what_an_instrument_is_never_aimed_at_name_what_offends_and_the_remedies()
    {
        var found = ScenarioLoader.Load(Asking(Gangs)).Diagnostics.Single(one => one.Code == "WG0316");
        Assert.Equal("\"raid\" is never aimed at a region tagged coca (valley-floor)", found.Message);
        Assert.Matches("""^it is aimed at a region tagged gangs, and there is none \(defined at valley/play.yaml:\d+:\d+\); give "valley-floor" the tag "gangs", or say that nothing here has it: absent: \[{ tag: gangs, because: … }\]$""", found.Help);
    }

    [Fact]
    public void Where_something_has_the_tag_it_is_named_and_not_said_to_be_absent()
    {
        var found = ScenarioLoader.Load(Asking(Gangs.Replacing(World, "name: Lowland,", "name: Lowland, tags: [gangs],"))).Diagnostics.Single(one => one.Code == "WG0316");
        Assert.Matches("""^it is aimed at a region tagged gangs, which is lowland \(defined at valley/play.yaml:\d+:\d+\); give "valley-floor" the tag "gangs"$""", found.Help);
    }

    [Theory]
    [InlineData("doctrine/stages.yaml", "")]
    [InlineData(Play, "no actor is tagged \"grower\", only \"growers\" (a segment)")]
    public void A_doctrine_for_people_whom_nobody_plays_is_a_mistake_only_in_the_scenarios_own_files(string file, string message)
    {
        const string Doctrine = "  - { actor_tag: grower, source: made for tests, grade: D }\n";
        var files = file == Play ? MemoryFiles.Valley.Replacing(Play, "doctrines:\n", "doctrines:\n" + Doctrine)
            : MemoryFiles.Valley.With(file, MemoryFiles.Valley.Text(file) + "doctrines:\n" + Doctrine);
        Assert.Equal(message, string.Join(' ', ScenarioLoader.Load(files).Diagnostics.Select(one => one.Message)));
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

    private static MemoryFiles Asking(MemoryFiles files) => files.Replacing("valley/scenario.yaml", "  - play.yaml\n", "  - play.yaml\n  - asks.yaml\n")
        .With("valley/asks.yaml", "rules:\n  - { id: asks, because: A., source: made for tests, grade: D, for: r in region tagged coca, when: \"level(raid, r) > 0\", change: { r.coca: -1 ha } }\n");

    private static MemoryFiles WithAbsent(MemoryFiles files, string absent) => files.With(World, absent + files.Text(World));
}

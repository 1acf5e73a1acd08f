using Wargame.World.Definition;

namespace Wargame.Scenarios.Tests;

/// <summary>A doctrine may be for all actors of a kind or with a tag, and a preference for all that the actor may aim at.</summary>
public sealed class DoctrinesOfMany
{
    private const string Play = "valley/play.yaml";
    private const string Kinds = "  - actor: government\n";
    private const string Roads = "{ instrument: build-services, target: lowland, worth: \"if(me.corruption < 50, 6, 2)\", because: Roads win votes. }";

    private static readonly MemoryFiles Towns = MemoryFiles.Valley.Replacing("valley/world.yaml", "entities:\n", """
        entities:
          - { id: coast, kind: government, name: The coast, code: COA, tags: [trader] }
          - { id: port, kind: region, name: The port, tags: [free], relations: { governed_by: coast }, start: { services: 70, rung: 0 } }

        """);

    [Fact]
    public void A_preference_for_entities_becomes_one_for_each_that_the_actor_may_aim_at()
    {
        var doctrines = Doctrines(Prefers("{ instrument: build-services, for: r in region, worth: (80 - r.services) / 10, because: Roads win votes. }"));

        Assert.Equal(["lowland", "valley-floor"], Targets(doctrines, "highland"));
        Assert.Equal(["port"], Targets(doctrines, "coast"));
        Assert.Equal("((80 - valley-floor.services) / 10)", FormulaText.Show(Of(doctrines, "highland").Preferences[1].Worth.Root));
    }

    [Fact]
    public void Several_names_may_be_bound_by_tags_and_relations_and_the_target_is_the_first_or_the_one_named()
    {
        var segments = Doctrines(Prefers("{ instrument: build-services, for: [r in me.governs, s in r.segments], worth: s.bond_state / 10, because: Roads win votes. }"));
        Assert.Equal(["valley-floor"], Targets(segments, "highland"));
        Assert.Equal("(growers.bond_state / 10)", FormulaText.Show(Of(segments, "highland").Preferences[0].Worth.Root));
        Assert.Empty(Targets(segments, "coast"));

        var neighbours = Doctrines(Prefers("{ instrument: build-services, for: [a in region tagged coca, n in a.borders], target: n, worth: 5, because: Roads win votes. }"));
        Assert.Equal(["lowland"], Targets(neighbours, "highland"));
    }

    [Fact]
    public void What_one_actor_of_many_may_not_order_is_left_out_for_it()
    {
        var instruments = Prefers("{ instrument: eradicate, target: valley-floor, worth: 5, because: Washington pays. }");
        Assert.Equal(["valley-floor"], Targets(Doctrines(instruments), "highland"));
        Assert.Empty(Targets(Doctrines(instruments), "coast"));
    }

    [Fact]
    public void An_actor_has_its_own_doctrine_else_that_of_a_tag_else_that_of_its_kind()
    {
        const string Tagged = "  - { actor_tag: trader, threshold: 7, source: made for tests, grade: D }\n";
        var doctrines = Doctrines(Towns.Replacing(Play, Kinds, Tagged + Kinds));
        Assert.Equal((7, 4), (Of(doctrines, "coast").Threshold, Of(doctrines, "highland").Threshold));

        var own = Doctrines(Towns.Replacing(Play, Kinds, Tagged + "  - { actor: coast, threshold: 9, source: made for tests, grade: D }\n" + Kinds));
        Assert.Equal(9, Of(own, "coast").Threshold);
    }

    [Theory]
    [InlineData("WG0502", "{ instrument: build-services, for: r in region, worth: r.plan / 10, because: A. }")]
    [InlineData("WG0411", "{ instrument: build-services, for: r of region, worth: 5, because: A. }")]
    [InlineData("WG0308", "{ instrument: build-services, for: r in me.govern, worth: 5, because: A. }")]
    [InlineData("WG0410", "{ instrument: build-services, for: me in region, worth: 5, because: A. }")]
    [InlineData("WG0301", "{ instrument: build-services, for: r in region, target: q, worth: 5, because: A. }")]
    [InlineData("WG0202", "{ instrument: build-services, worth: 5, because: A. }")]
    [InlineData("WG0518", "{ instrument: build-services, for: r in government, worth: 5, because: A. }")]
    public void A_mistake_in_a_preference_of_many_is_told_once(string code, string preference) =>
        Assert.Equal([code], ScenarioLoader.Load(Prefers(preference)).Diagnostics.Select(one => one.Code));

    [Theory]
    [InlineData("WG0202", "  - source: made for tests\n    prefers: []\n    grade: D\n")]
    [InlineData("WG0202", "  - { actor: coast, actor_tag: trader, source: made for tests, grade: D }\n")]
    [InlineData("WG0312", "  - { actor_tag: traders, source: made for tests, grade: D }\n")]
    [InlineData("WG0312", "  - { actor_tag: free, source: made for tests, grade: D }\n")]
    [InlineData("WG0523", "  - { actor_tag: trader, source: made for tests, grade: D }\n  - { actor_tag: trader, source: made for tests, grade: D }\n")]
    [InlineData("WG0523", "  - { actor: government, source: made for tests, grade: D }\n")]
    public void A_doctrine_says_once_whose_it_is(string code, string doctrine) =>
        Assert.Equal([code], ScenarioLoader.Load(Towns.Replacing(Play, Kinds, doctrine + Kinds)).Diagnostics.Select(one => one.Code).Distinct());

    [Fact]
    public void Preferences_of_many_over_much_are_refused()
    {
        var regions = string.Concat(Enumerable.Range(0, 110).Select(index => FormattableString.Invariant($"  - {{ id: r{index}, kind: region, name: R, relations: {{ governed_by: highland }} }}\n")));
        var files = MemoryFiles.Valley.Replacing("valley/world.yaml", "entities:\n", "entities:\n" + regions)
            .Replacing(Play, Roads, "{ instrument: build-services, for: [a in region, b in region], worth: 5, because: A. }");
        Assert.Contains("WG0608", ScenarioLoader.Load(files).Diagnostics.Select(one => one.Code));
    }

    private static MemoryFiles Prefers(string preference) => Towns.Replacing(Play, Roads, preference);

    private static IReadOnlyList<DoctrineDefinition> Doctrines(MemoryFiles files)
    {
        var result = ScenarioLoader.Load(files);
        Assert.DoesNotContain(result.Diagnostics, one => one.Severity == Severity.Error);
        return result.Scenario!.World.Doctrines;
    }

    private static DoctrineDefinition Of(IReadOnlyList<DoctrineDefinition> doctrines, string actor) => Assert.Single(doctrines, one => one.Actor == actor);

    private static IEnumerable<string> Targets(IReadOnlyList<DoctrineDefinition> doctrines, string actor) => Of(doctrines, actor).Preferences.Select(one => one.Target);
}

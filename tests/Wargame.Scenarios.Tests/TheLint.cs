namespace Wargame.Scenarios.Tests;

/// <summary>Checks on meaning: each mistake gives one warning at its place with a suggestion. Every code's own example is tested with the command line.</summary>
public sealed class TheLint
{
    private const string Play = "valley/play.yaml";

    public static TheoryData<Breakage> Oddities =>
    [
        new Breakage("an inject that can never come", "WG0901", Play, "when: lowland.rung >= 1 and growers.bond_state < 50", "when: lowland.rung > 2", "lowland.rung > 2"),
        new Breakage("an inject whose two conditions exclude each other", "WG0901", Play, "when: lowland.rung >= 1 and growers.bond_state < 50", "when: growers.bond_state > 60 and growers.bond_state < 50", "growers.bond_state > 60"),
        new Breakage("an inject that always comes", "WG0902", Play, "when: lowland.rung >= 1 and growers.bond_state < 50\n    not_before: 2", "when: growers.bond_state < 60", "growers.bond_state < 60"),
        new Breakage("a dead rule", "WG0903", Play, "when: lowland.rung > 1, change", "when: lowland.rung > 2, change", "lowland.rung > 2"),
        new Breakage("a crisis after the end", "WG0903", Play, "on_when: growers.bond_state < 40", "on_when: turn > 4", "turn > 4"),
        new Breakage("a condition that says nothing", "WG0904", Play, "when: t.coca > 1000 ha", "when: t.coca >= 0 ha", "t.coca >= 0 ha"),
        new Breakage("an objective that nobody can take away", "WG0907", Play, "met: highland.approval >= 50,", "met: highland.approval >= 1,", "highland.approval >= 1,"),
        new Breakage("a source that is none", "WG0909", Play, "    source: BD-01 L46, L74\n", "    source: todo\n", "todo"),
        new Breakage("an instrument that works after the end", "WG0910", Play, "lag: 2", "lag: 4", ""),
        new Breakage("an objective out of reach", "WG0912", Play, "met: lowland.rung < 2,", "met: lowland.rung < 0,", "lowland.rung < 0,"),
        new Breakage("a disclosure that tells nobody anything", "WG0913", Play, "ladders:\n", "disclosures:\n  - { id: told, number: highland.cash, to: [us], level: hidden, because: B., source: MODEL, grade: D }\nladders:\n", ""),
        new Breakage("a disclosure that a later one replaces", "WG0913", Play, "ladders:\n", "disclosures:\n  - { id: told, number: highland.cash, to: [us], level: partial, because: B., source: MODEL, grade: D }\n  - { id: again, variable: cash, to: [us], level: rumour, because: B., source: MODEL, grade: D }\nladders:\n", ""),
        new Breakage("a disclosure that can never count", "WG0903", Play, "ladders:\n", "disclosures:\n  - { id: told, number: highland.cash, to: [us], level: rumour, when: turn > 4, because: B., source: MODEL, grade: D }\nladders:\n", ""),
        new Breakage("a warning set aside that is none any more", "WG0920", "valley/scenario.yaml", "  - { code: WG0912, about: base,", "  - { code: WG0911, about: us, because: It is worth it. }\n  - { code: WG0912, about: base,", "code: WG0911"),
    ];

    [Fact]
    public void A_scenario_whose_warnings_are_set_aside_with_a_reason_has_none() => Assert.Empty(ScenarioLint.Check(ScenarioLoader.Load(MemoryFiles.Valley)).Diagnostics);

    [Theory]
    [MemberData(nameof(Oddities))]
    public void An_oddity_gives_one_warning_at_its_place_with_a_suggestion(Breakage oddity)
    {
        var odd = MemoryFiles.Valley.Replacing(oddity.Path, oddity.Old, oddity.New);

        var found = Assert.Single(ScenarioLint.Check(ScenarioLoader.Load(odd)).Diagnostics);

        Assert.Equal((oddity.Code, Severity.Warning), (found.Code, found.Severity));
        Assert.False(string.IsNullOrEmpty(found.Help));
        if (oddity.Mark.Length == 0)
            return;
        Assert.Equal(oddity.Path, found.At.File);
        Assert.Equal(oddity.Place(MemoryFiles.Valley.Text(oddity.Path)).Line, found.At.Line);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("number: highland.cash, to: [us], level: rumour", false)]
    [InlineData("variable: cash, to: everyone, level: partial", false)]
    [InlineData("number: highland.cash, to: [highland], level: confirmed", true)]
    public void A_private_card_rests_on_what_its_team_is_told(string disclosure, bool isSecret)
    {
        var odd = MemoryFiles.Valley.Replacing(Play, "met: 'highland.trust_us > 50'", "met: 'highland.cash > 150 $M'");
        if (disclosure.Length > 0)
            odd = odd.Replacing(Play, "ladders:\n", $"disclosures:\n  - {{ id: told, {disclosure}, because: B., source: MODEL, grade: D }}\nladders:\n");
        var found = ScenarioLoader.Load(odd).Diagnostics.Where(one => one.Code == "WG0914").ToList();
        Assert.Equal(isSecret, found.Count == 1);
        Assert.All(found, one => Assert.Equal("private card \"base\": \"us\" may not see highland.cash", one.Message));
    }

    [Fact]
    public void A_private_card_on_a_secret_number_may_be_kept_for_a_reason()
    {
        var odd = MemoryFiles.Valley.Replacing(Play, "met: 'highland.trust_us > 50'", "met: 'highland.cash > 150 $M'")
            .Replacing("valley/scenario.yaml", "  - { code: WG0912, about: base,", "  - { code: WG0914, about: base, because: The embassy guesses. }\n  - { code: WG0912, about: base,");
        Assert.DoesNotContain(ScenarioLoader.Load(odd).Diagnostics, one => one.Code is "WG0914" or "WG0920");
    }

    [Fact]
    public void Eight_words_of_a_private_card_in_the_news_are_told()
    {
        var odd = MemoryFiles.Valley.Replacing(Play, "text: You want to win again.", "text: You want to win again whatever it costs the valley.")
            .Replacing(Play, "    text: They march.\n", "    text: They say that you want to WIN again, whatever it costs!\n");
        var found = Assert.Single(ScenarioLint.Check(ScenarioLoader.Load(odd)).Diagnostics);
        Assert.Equal(("WG0908", Play), (found.Code, found.At.File));
        Assert.Equal("inject \"march\" quotes private card \"re-election\": \"you want to win again whatever it costs …\"", found.Message);
    }

    [Fact]
    public void A_brief_of_more_than_two_minutes_is_told_at_the_brief()
    {
        var odd = MemoryFiles.Valley.With("valley/briefs/us.md", string.Join(' ', Enumerable.Repeat("word", 480)));
        Assert.Equal("valley/briefs/us.md:1:1: warning[WG0911]: the brief of \"us\" has 480 words (at most 476: what the team wants, what it can do, what it fears)",
            Assert.Single(ScenarioLint.Check(ScenarioLoader.Load(odd)).Diagnostics).ToString());
    }

    [Fact]
    public void Without_its_ignore_a_warning_is_told()
    {
        var odd = MemoryFiles.Valley.Replacing("valley/scenario.yaml", "  - { code: WG0905, about: plan, because: It is there to be secret. }\n", "");
        Assert.Equal("WG0905", Assert.Single(ScenarioLint.Check(ScenarioLoader.Load(odd)).Diagnostics).Code);
    }

    [Fact]
    public void An_error_cannot_be_set_aside()
    {
        var odd = MemoryFiles.Valley.Replacing("valley/scenario.yaml", "{ code: WG0912,", "{ code: WG0301,");
        Assert.Equal("WG0532", Assert.Single(ScenarioLoader.Load(odd).Diagnostics).Code);
    }

    [Fact]
    public void Every_scenario_of_the_tree_passes_with_warnings_fatal()
    {
        foreach (var folder in ScenarioLibrary.Folders(ScenarioLibrary.FindRoot()!))
            Assert.Empty(ScenarioLint.Check(ScenarioLoader.Load(folder)).Diagnostics);
    }
}

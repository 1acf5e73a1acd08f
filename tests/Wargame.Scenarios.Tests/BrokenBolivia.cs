namespace Wargame.Scenarios.Tests;

/// <summary>The shipped scenario broken in one place: each mistake gives the one right error at the right line and column.</summary>
public sealed class BrokenBolivia
{
    private const string Name = "bolivia-secession";
    private const string Aims = Name + "/aims.yaml";
    private const string Crisis = Name + "/crisis.yaml";
    private const string Entities = Name + "/entities.yaml";
    private const string Injects = Name + "/injects.yaml";
    private const string Abroad = Name + "/doctrines-abroad.yaml";
    private const string Scenario = Name + "/scenario.yaml";
    private const string Laws = "doctrine/laws.yaml";
    private const string States = "doctrine/instruments-states.yaml";

    private static readonly MemoryFiles Shipped = MemoryFiles.FromDisk(Path.Combine(Root(), "scenarios"), Name, "doctrine");

    public static TheoryData<Breakage> Breakages =>
    [
        new Breakage("a mistyped key", "WG0201", Scenario, "minutes: 100", "minuts: 90", "minuts"),
        new Breakage("a key that this place does not know", "WG0201", Laws, "    when: courts > 0", "    unless: courts > 0", "unless"),
        new Breakage("a required key left out", "WG0202", Laws, "  - id: roads-and-markets-open-legal-work\n    because: Roads, credit and buyers let people live from legal work, if there is some order.\n", "  - id: roads-and-markets-open-legal-work\n", "id: roads"),
        new Breakage("a word where a number is needed", "WG0203", Scenario, "minutes: 100", "minutes: ninety", "ninety"),
        new Breakage("a key given twice", "WG0204", Scenario, "minutes: 100", "minutes: 100\nminutes: 60", "minutes: 60"),
        new Breakage("an id given twice", "WG0205", Injects, "      - id: the-strike-divides", "      - id: both-sides-won", "both-sides-won"),
        new Breakage("an id in the wrong case", "WG0206", Entities, "  - id: rest-of-andes", "  - id: RestOfAndes", "RestOfAndes"),
        new Breakage("a channel that does not exist", "WG0207", Injects, "call it a mandate.\n    channel: news", "call it a mandate.\n    channel: newspaper", "newspaper"),
        new Breakage("a grade that is none", "WG0207", States, "    effects: []\n    source: BD-01 L58, L172\n    grade: S", "    effects: []\n    source: BD-01 L58, L172\n    grade: A", "A"),
        new Breakage("an empty source", "WG0212", States, "    effects: []\n    source: BD-01 L58, L172\n    grade: S", "    effects: []\n    source: \"\"\n    grade: S", "\"\""),
        new Breakage("an actor that does not exist", "WG0301", Crisis, "  - id: the-line\n    actor: autonomists", "  - id: the-line\n    actor: autonomist", "autonomist"),
        new Breakage("a variable that does not exist", "WG0302", Laws, "      r.services: clinic_gain * works", "      r.servises: clinic_gain * works", "servises"),
        new Breakage("a variable that the entity does not have", "WG0303", Injects, "          bolivia.political_capital: 4", "          bolivia.polarization: 4", "polarization"),
        new Breakage("an instrument that does not exist", "WG0304", Abroad, "{ instrument: elite-police, target: chapare,", "{ instrument: elite-polise, target: chapare,", "elite-polise"),
        new Breakage("a card that does not exist", "WG0306", Abroad, "{ card: the-review, option: hectares,", "{ card: the-revue, option: hectares,", "the-revue"),
        new Breakage("an option that the card does not have", "WG0307", Abroad, "{ card: the-review, option: hectares,", "{ card: the-review, option: hectare,", "hectare"),
        new Breakage("a department that is not on the map", "WG0311", Scenario, "chapare: [BO-C]", "chapare: [BO-X]", "BO-X"),
        new Breakage("an unknown name in a formula", "WG0313", Laws, "      r.services: clinic_gain * works", "      r.services: clinic_gian * works", "clinic_gian"),
        new Breakage("a formula that breaks off", "WG0401", Laws, "    when: police + courts > 0", "    when: police + courts >", ">"),
        new Breakage("a number where a truth value is needed", "WG0403", Laws, "    when: police + courts > 0", "    when: police + courts", "police"),
        new Breakage("hectares added to points", "WG0404", Aims, "met: \"chapare.coca <= 6600 ha\"", "met: \"chapare.coca <= bolivia.unity\"", "chapare.coca"),
        new Breakage("hectares where points are needed", "WG0405", Laws, "      r.services: clinic_gain * works", "      r.services: \"sum(c in region tagged coca: c.coca)\"", "\"sum"),
        new Breakage("a minus without spaces", "WG0409", Laws, "(1 - road_floor)", "(works-road_floor)", "works-road_floor"),
        new Breakage("a mandate whose weights do not sum to 100", "WG0501", Aims, "partly: \"chapare.coca <= 7800 ha\", weight: 25", "partly: \"chapare.coca <= 7800 ha\", weight: 20", ""),
        new Breakage("a doctrine that knows too much", "WG0502", Abroad, "when: \"bolivia.trust_us < 34\"", "when: \"bolivia.cash < 34\"", "bolivia.cash"),
        new Breakage("a default that is no option", "WG0504", Crisis, "    default: hold", "    default: wait", "wait"),
        new Breakage("an inject after the last turn", "WG0509", Injects, "    turn: 1\n    expected: Bolivia and the autonomists both feel strong.", "    turn: 9\n    expected: Bolivia and the autonomists both feel strong.", "9"),
        new Breakage("a brief that does not exist", "WG0702", Scenario, "briefs/us.md", "briefs/usa.md", "briefs/usa.md"),
    ];

    [Fact]
    public void The_shipped_scenario_is_valid() => Assert.Empty(ScenarioLoader.Load(Shipped).Diagnostics);

    [Theory]
    [MemberData(nameof(Breakages))]
    public void A_mistake_gives_the_one_right_error_at_its_place(Breakage breakage)
    {
        var broken = Shipped.Replacing(breakage.Path, breakage.Old, breakage.New);

        var found = Assert.Single(ScenarioLoader.Load(broken).Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);

        Assert.Equal(breakage.Code, found.Code);
        Assert.Equal(breakage.Path, found.At.File);
        var place = breakage.Place(Shipped.Text(breakage.Path));
        Assert.Equal(place.Line, found.At.Line);
        if (breakage.Mark.Length > 0) Assert.Equal(place.Column, found.At.Column);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wargame.sln"))) folder = folder.Parent;
        return folder!.FullName;
    }
}

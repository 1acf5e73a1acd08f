namespace Wargame.Scenarios.Tests;

public sealed partial class BrokenValley
{
    public static TheoryData<Breakage> Structure =>
    [
        new Breakage("a quote that is not closed", "WG0101", Scenario, "subtitle: Can a valley be kept?", "subtitle: \"Can a valley be kept?", "\"Can"),
        new Breakage("a bracket that is not closed", "WG0101", Play, "to: [highland, us]", "to: [highland, us", ""),
        new Breakage("a formula with a colon and no quotes", "WG0101", World, "\"0.5 * sum(r in highland.governs: change(r.services)) - imposition(highland)\"", "0.5 * sum(r in highland.governs: change(r.services))", ": change"),
        new Breakage("a tab for an indent", "WG0101", World, "    name: Services\n", "\tname: Services\n", ""),
        new Breakage("a second document", "WG0104", Play, "injects:\n", "---\ninjects:\n", "---"),
        new Breakage("a tag", "WG0105", Scenario, "minutes: 60", "minutes: !!int 60", "!!int"),
        new Breakage("a mistyped section", "WG0201", World, "entities:\n", "entites:\n", "entites"),
        new Breakage("a mistyped id key", "WG0201", World, "  - id: growers\n", "  - idd: growers\n", "idd"),
        new Breakage("a mistyped key of an item on one line", "WG0201", World, "{ id: people, name: People, about: Heads., of: segment, kind: stock, unit: people,", "{ id: people, name: People, about: Heads., of: segment, kind: stock, unitt: people,", "unitt"),
        new Breakage("another word for a required key", "WG0201", Play, "    title: Growers march\n", "    headline: Growers march\n", "headline"),
        new Breakage("a section that belongs elsewhere", "WG0201", Play, "instruments:\n", "calendar: { first: 2008-Q3, turns: 4 }\ninstruments:\n", "calendar"),
        new Breakage("a missing key", "WG0202", Play, "    default: wait\n", "", ""),
        new Breakage("a stock without a unit", "WG0202", World, "of: region, tag: coca, kind: stock, unit: ha,", "of: region, tag: coca, kind: stock,", ""),
        new Breakage("an actor without a code", "WG0202", World, "    code: UNI\n", "", ""),
        new Breakage("a list where a text is needed", "WG0203", Play, "    text: They march.\n", "    text: [They, march]\n", "[They"),
        new Breakage("a text where a list is needed", "WG0203", Scenario, "seats: [Ambassador]", "seats: Ambassador", "Ambassador"),
        new Breakage("a number in quotes", "WG0203", Scenario, "minutes: 60", "minutes: \"60\"", "\"60\""),
        new Breakage("a yes for a true", "WG0203", Play, "    capacity: true\n", "    capacity: yes\n", "yes"),
        new Breakage("a section that is no list", "WG0203", Stages, "stages: [institutions, coca, bonds, crisis]", "stages: institutions", "institutions"),
        new Breakage("a name in a doubled change", "WG0204", Play, "change: { highland.approval: -3 }", "change: { highland.approval: -3, highland.approval: 4 }", "highland.approval: 4"),
        new Breakage("a doubled code", "WG0205", World, "    code: UNI\n", "    code: USA\n", "USA"),
        new Breakage("a doubled variable", "WG0205", World, "\nrules:\n", "  - { id: plan, name: Again, about: Again., of: region, kind: gauge, stage: bonds, seen_by: control, source: made for tests, grade: D }\nrules:\n", "plan,"),
        new Breakage("a variable in kebab case", "WG0206", World, "{ id: plan, name", "{ id: the-plan, name", "the-plan"),
        new Breakage("a kind that is none", "WG0207", World, "    kind: segment\n", "    kind: segmnet\n", "segmnet"),
        new Breakage("a quarter that is none", "WG0208", Scenario, "first: 2008-Q3", "first: 2008-Q5", "2008-Q5"),
        new Breakage("a clock without a unit", "WG0208", Scenario, "deliberation: 10m", "deliberation: 10", "10"),
        new Breakage("a colour by its name", "WG0208", Scenario, "colour: \"#12459b\"", "colour: blue", "blue"),
        new Breakage("a number's name without a variable", "WG0208", Play, "    holds: lowland.rung\n", "    holds: lowland\n", "lowland"),
        new Breakage("mechanics given twice", "WG0209", Play, "doctrines:\n", "mechanics: { ownership: { requested: 1, joint: 1, multilateral: 1, accepted: 1, conditioned: 1, imposed: 1 } }\ndoctrines:\n", "{ ownership"),
        new Breakage("too few numbers", "WG0210", Scenario, "[valley-floor.coca, us.cash]", "[valley-floor.coca]", "[valley-floor.coca]"),
        new Breakage("too many turns", "WG0211", Scenario, "turns: 4 }", "turns: 41 }", "41"),
        new Breakage("a level above one", "WG0211", Play, "level: 0.5", "level: 5", "5"),
        new Breakage("an empty text", "WG0212", Play, "    text: They march.\n", "    text: ''\n", "''"),
        new Breakage("a source of nothing", "WG0212", World, "of: region, kind: gauge, stage: bonds, seen_by: control, source: made for tests", "of: region, kind: gauge, stage: bonds, seen_by: control, source: ", ""),
        new Breakage("a formula torn by its comma", "WG0213", Play, "worth: \"if(me.corruption < 50, 6, 2)\"", "worth: if(me.corruption < 50, 6, 2)", "if("),
        new Breakage("a text torn by its comma", "WG0213", Play, "because: Roads win votes.", "because: Roads, and schools, win votes.", "Roads, and"),
    ];
}

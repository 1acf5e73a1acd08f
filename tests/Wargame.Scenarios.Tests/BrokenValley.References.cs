namespace Wargame.Scenarios.Tests;

public sealed partial class BrokenValley
{
    public static TheoryData<Breakage> References =>
    [
        new Breakage("an entity in a relation", "WG0301", World, "lives_in: valley-floor", "lives_in: valley", "valley"),
        new Breakage("an actor of an inject", "WG0301", Play, "to: [highland, us]", "to: [highlnd, us]", "highlnd"),
        new Breakage("an entity in a formula", "WG0301", Play, "when: lowland.rung >= 1", "when: lowlnd.rung >= 1", "lowlnd"),
        new Breakage("a region on the map", "WG0301", Scenario, "regions: { lowland: [BO-S", "regions: { lowlands: [BO-S", "lowlands"),
        new Breakage("a variable in a start", "WG0302", World, "people: 40000", "poeple: 40000", "poeple"),
        new Breakage("a variable of another kind in a start", "WG0303", World, "start: { services: 60,", "start: { approval: 60,", "approval"),
        new Breakage("a cost that an orderer cannot pay", "WG0303", Play, "cost: { cash: 40 }", "cost: { approval: 40 }", "approval"),
        new Breakage("a variable that only tagged regions have", "WG0303", Play, "change: { t.services: 6 * u }", "change: { t.coca: 6 * u }", "coca"),
        new Breakage("a map coloured by what not every region has", "WG0303", Scenario, "variable: services", "variable: coca", "coca"),
        new Breakage("an instrument in a doctrine", "WG0304", Play, "{ instrument: voice, worth", "{ instrument: voices, worth", "voices"),
        new Breakage("an inject in a doctrine", "WG0305", Play, "fired(offices-seized)", "fired(office-seized)", "office-seized"),
        new Breakage("a card in a doctrine", "WG0306", Play, "{ card: answer-the-march,", "{ card: answer-a-march,", "answer-a-march"),
        new Breakage("a profile of a coefficient", "WG0319", Stages, "{ evidence-2025: 3 }", "{ evidence-2024: 3 }", "evidence-2024"),
        new Breakage("a crisis in a formula", "WG0318", Play, "turns_on(strike)", "turns_on(strikes)", "strikes"),
        new Breakage("a receiver of a crisis", "WG0301", Play, "to: [us]\n    on_when", "to: [uss]\n    on_when", "uss"),
        new Breakage("a mechanism of a crisis", "WG0527", Play, "mechanisms: [2]", "mechanisms: [4]", "4"),
        new Breakage("an option in a doctrine", "WG0307", Play, "option: wait, when", "option: wiat, when", "wiat"),
        new Breakage("a relation in a binding", "WG0308", Play, "for: s in t.segments", "for: s in t.segmnets", "segmnets"),
        new Breakage("a reach", "WG0308", Play, "reach: governs", "reach: govern", "govern"),
        new Breakage("a stage", "WG0309", World, "    stage: bonds\n    drift", "    stage: bond\n    drift", "bond"),
        new Breakage("a region that is to be an actor", "WG0310", Play, "  - actor: us\n    lines", "  - actor: lowland\n    lines", "lowland"),
        new Breakage("a government that is no region", "WG0310", Scenario, "valley-floor: [BO-C]", "us: [BO-C]", "us"),
        new Breakage("an owner that is no actor", "WG0310", World, "represented_by: union", "represented_by: lowland", "lowland"),
        new Breakage("an instrument that the actor may not order", "WG0310", Play, "{ instrument: voice, worth", "{ instrument: build-services, target: lowland, worth", "build-services"),
        new Breakage("a department of nowhere", "WG0311", Scenario, "valley-floor: [BO-C]", "valley-floor: [BO-Q]", "BO-Q"),
        new Breakage("a tag", "WG0312", World, "of: region, tag: coca,", "of: region, tag: cocoa,", "cocoa"),
        new Breakage("a tag of orderers", "WG0312", Play, "by: government\n    target: { kind: region, reach", "by: government\n    by_tag: [cocoa]\n    target: { kind: region, reach", "cocoa"),
        new Breakage("a unit in a formula", "WG0314", Play, "t.coca > 1000 ha", "t.coca > 1000 km", "km"),
        new Breakage("a target that an instrument never has", "WG0316", Play, "{ instrument: eradicate, target: valley-floor,", "{ instrument: eradicate, target: lowland,", "lowland"),
        new Breakage("an included file", "WG0702", Scenario, "  - world.yaml", "  - wrold.yaml", "wrold.yaml"),
        new Breakage("a brief", "WG0702", Scenario, "briefs/us.md", "briefs/usa.md", "briefs/usa.md"),
        new Breakage("an include that leads out", "WG0703", Scenario, "  - world.yaml", "  - ../../etc/passwd", "../../etc"),
        new Breakage("a brief that leads out", "WG0703", Scenario, "briefs/us.md", "/etc/passwd", "/etc"),
        new Breakage("an include of the scenario itself", "WG0704", Scenario, "  - play.yaml", "  - play.yaml\n  - ../valley/scenario.yaml", "../valley"),
        new Breakage("an include given twice", "WG0704", Scenario, "  - play.yaml", "  - play.yaml\n  - ./world.yaml", "./world"),
    ];
}

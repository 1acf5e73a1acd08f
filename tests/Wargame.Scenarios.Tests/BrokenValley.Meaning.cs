namespace Wargame.Scenarios.Tests;

public sealed partial class BrokenValley
{
    public static TheoryData<Breakage> Meaning =>
    [
        new Breakage("a let that hides a coefficient", "WG0410", World, "let: { cushion:", "let: { replanting: 1, cushion:", "replanting"),
        new Breakage("a binding that is none", "WG0411", World, "[s in segment tagged grower, r = s.lives_in]", "[s of segment tagged grower, r = s.lives_in]", "of"),
        new Breakage("weights that sum to 90", "WG0501", Play, "weight: 60", "weight: 50", ""),
        new Breakage("a doctrine that knows another's money", "WG0502", Play, "1 + me.cash / 1000 $M", "1 + highland.cash / 1000 $M", "highland.cash"),
        new Breakage("a rule that moves a rung", "WG0503", Play, "change: { highland.approval: -3 }", "change: { lowland.rung: 1 }", "lowland.rung"),
        new Breakage("a default that is no option", "WG0504", Play, "    default: wait\n", "    default: waits\n", "waits"),
        new Breakage("a team without a private card", "WG0506", Play, "{ id: base, actor: us,", "{ id: base, actor: highland,", ""),
        new Breakage("a number that the team may not see", "WG0507", Scenario, "[valley-floor.coca, us.cash]", "[valley-floor.coca, highland.cash]", "highland.cash"),
        new Breakage("a mandate's number that the team may not see", "WG0507", Play, "number: valley-floor.coca", "number: highland.corruption", "highland.corruption"),
        new Breakage("an indicator that knows too much", "WG0508", Play, "value: growers.bond_state", "value: lowland.plan", "lowland.plan"),
        new Breakage("an inject in turn five of four", "WG0509", Play, "    turn: 1\n", "    turn: 5\n", "5"),
        new Breakage("a coefficient outside its range", "WG0510", Stages, "value: 4.95", "value: 49.5", "49.5"),
        new Breakage("a profile's coefficient outside its range", "WG0510", Stages, "evidence-2025: 3", "evidence-2025: 1", "1"),
        new Breakage("an adjustment outside the coefficient's range", "WG0510", World, "value: 5.5", "value: 55", "55"),
        new Breakage("an adjustment of nothing", "WG0313", World, "coefficient: spray_alienation", "coefficient: spray_alienations", "spray_alienations"),
        new Breakage("an adjustment given twice", "WG0526", World, "causal_mechanisms:", "  - { coefficient: spray_alienation, value: 6, because: Twice., source: MODEL, grade: D }\ncausal_mechanisms:", "spray_alienation, value: 6"),
        new Breakage("a mechanism that is not listed", "WG0527", World, "mechanisms: [2]", "mechanisms: [3]", "3"),
        new Breakage("an opening value outside its range", "WG0511", World, "rung: 1 }", "rung: 7 }", "7"),
        new Breakage("a gauge that opens above 100", "WG0511", World, "trust_us: 40", "trust_us: 140", "140"),
        new Breakage("a transfer of points", "WG0512", World, "to: highland.cash", "to: highland.approval", "highland.approval"),
        new Breakage("a rule that does nothing", "WG0515", Play, "because: Guns., change: { growers.bond_state: -5 }, source", "because: Guns., source", ""),
        new Breakage("a map coloured by a secret", "WG0517", Scenario, "variable: services", "variable: plan", "plan"),
        new Breakage("a ladder with a rung too many", "WG0519", World, "unit: rungs, stage: crisis, range: [0, 2]", "unit: rungs, stage: crisis, range: [0, 3]", ""),
        new Breakage("an id that is not the folder's name", "WG0520", Scenario, "id: valley\n", "id: vally\n", "vally"),
        new Breakage("a gauge with a unit", "WG0522", World, "kind: gauge, unit: points, stage", "kind: gauge, unit: ha, stage", "ha"),
        new Breakage("a gauge with a range", "WG0522", World, "kind: gauge, unit: points, stage", "kind: gauge, range: [0, 10], stage", "[0"),
        new Breakage("a second team for an actor", "WG0523", Scenario, "  - actor: us\n", "  - actor: highland\n", ""),
        new Breakage("profiles without the default", "WG0528", Stages, "id: bd01", "id: bd02", ""),
        new Breakage("a crisis without a cool-down", "WG0211", Play, "cool_down: 2", "cool_down: 0", "0"),
        new Breakage("a crisis whose threshold is a number", "WG0403", Play, "on_when: growers.bond_state < 40", "on_when: growers.bond_state", "growers"),
        new Breakage("a crisis whose hazard is in points", "WG0404", Play, "0.25 + 0.1 * began(strike)", "1 ha + 0.1 points * began(strike)", "1 ha"),
        new Breakage("a crisis that says nothing", "WG0202", Play, "    headline: Growers block the road\n", "", ""),
        new Breakage("a department painted by two regions", "WG0530", Scenario, "valley-floor: [BO-C]", "valley-floor: [BO-C, BO-B]", "BO-B"),
        new Breakage("a label for a region that the map leaves out", "WG0531", Scenario, "regions: { lowland: [BO-S, BO-B], valley-floor: [BO-C] }", "regions: { valley-floor: [BO-C] }\n  labels: { lowland: Low }", "lowland"),
        new Breakage("an anchor", "WG0603", Play, "    text: They march.\n", "    text: &march They march.\n", "&march"),
        new Breakage("an alias", "WG0603", Play, "    text: They march.\n", "    text: *march\n", "*march"),
    ];
}

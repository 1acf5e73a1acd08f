using static Wargame.Scenarios.Format.KeyFormat;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>What the model believes: profiles, coefficients and the claims of the paper.</summary>
internal static class BeliefFormats
{
    public static MapFormat Profile { get; } = new("profile", "a profile",
        "A set of beliefs about the world, which whoever opens a session chooses. One has the id `bd01`: under it every coefficient has its own value.",
        """
        id: evidence-2025
        name: Evidence up to 2025
        about: What was learned after the paper; spraying alienates less, prices matter more.
        source: MODEL 3.10
        grade: X
        """,
        [
            Required("id", Form.Kebab(NameKind.Profile), "Its name in coefficients and on the command line.", "evidence-2025"),
            Required("name", Form.Text, "Its name for people.", "Evidence up to 2025"),
            Required("about", Form.Text, "Whose belief it is, and what differs under it.", "What was learned after the paper."),
            CommonKeys.Source,
            CommonKeys.Grade,
        ]);

    public static MapFormat Coefficient { get; } = new("coefficient", "a coefficient",
        "A number of the model with a name, so that it can be cited, questioned and changed.",
        """
        id: spray_alienation
        value: 4.95
        unit: points
        range: [2, 8]
        note: Trust lost where all fields are sprayed.
        source: MODEL R8
        grade: D
        profiles: { evidence-2025: 3 }
        """,
        [
            Required("id", Form.Snake(NameKind.Coefficient), "Its name in formulas.", "spray_alienation"),
            Required("value", Form.Number, "Its value, in its unit.", "4.95"),
            Required("unit", Form.Text, "Its unit: `number` for none, `points`, a stock's unit, or a compound such as `points/rungs`.", "points"),
            Required("range", Form.List(Form.Number, 2, 2), "The least and the most that one can reasonably believe; its value in each profile lies within.", "[2, 8]"),
            CommonKeys.Source,
            CommonKeys.Grade,
            Optional("note", Form.Text, "What it measures, or how it was found.", "Trust lost where all fields are sprayed."),
            Optional("profiles", Form.Table(Form.Name(NameKind.Profile), Form.Number), "Its values under other belief profiles.", "{ evidence-2025: 3 }", "its own value under all"),
        ]);

    public static MapFormat Adjustment { get; } = new("adjustment", "an adjustment",
        "This scenario's own value of a coefficient that scenarios share. Belief profiles keep their proportion to it.",
        """
        coefficient: road_gain
        value: 2.4
        because: Two years in one country, not six.
        source: MODEL 3.5
        grade: D
        """,
        [
            Required("coefficient", Form.Name(NameKind.Coefficient), "The coefficient that is adjusted.", "road_gain"),
            Required("value", Form.Number, "Its value here, within its range.", "2.4"),
            CommonKeys.Because,
            CommonKeys.Source,
            CommonKeys.Grade,
        ]);

    public static MapFormat Mechanism { get; } = new("mechanism", "a mechanism",
        "A claim of the paper, numbered, so that it is found in the rules that carry it.",
        """
        number: 2
        text: Where the state suppresses an illicit living without another, people turn to whoever protects it.
        source: BD-01 L138-140
        grade: S
        """,
        [
            Required("number", Form.Whole(1, Limits.Mechanisms), "Its number, which rules give under `mechanisms`.", "2"),
            Required("text", Form.Text, "The claim, in a sentence.", "Where the state suppresses an illicit living, people turn to whoever protects it."),
            CommonKeys.Source,
            CommonKeys.Grade,
        ]);
}

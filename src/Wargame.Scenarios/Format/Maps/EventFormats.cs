using static Wargame.Scenarios.Format.KeyFormat;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>What happens: injects and crises.</summary>
internal static class EventFormats
{
    public static MapFormat Inject { get; } = new("inject", "an inject",
        "A message with effects. With a `turn` it is scheduled, with `when` conditional, with both a contingency (at the start of its turn, if the condition holds), with neither only control sends it.",
        """
        id: gas-offices-seized
        title: Crowds seize tax and gas offices in Santa Cruz
        text: Offices burn in four cities. The police stand by.
        channel: news
        from: El Deber
        to: everyone
        when: media-luna.polarization > 70
        not_before: 2
        expected: La Paz asks what the army would do.
        effects:
          - { id: offices-burn, because: Nobody stops them., change: { media-luna.polarization: 5 }, source: BD-01 L116, grade: S }
        source: BD-01 L116
        grade: S
        """,
        [
            Required("id", Form.Kebab(NameKind.Inject), "Its name in formulas and in control's list.", "gas-offices-seized"),
            Required("title", Form.Text, "The headline.", "Crowds seize gas offices in Santa Cruz"),
            Required("text", Form.Markdown, "What its receivers read.", "Offices burn in four cities."),
            Required("channel", WordForms.Channel, "How it arrives.", "news"),
            Required("from", Form.Text, "Who sends it, as its receivers read it.", "El Deber"),
            Required("to", CommonKeys.Receivers, "Who receives it.", "[bolivia, us]"),
            CommonKeys.Source,
            CommonKeys.Grade,
            Optional("turn", Form.Whole(1, Limits.Turns), "The turn at whose start it comes.", "3", "it waits for `when`, or for control"),
            Optional("when", Form.Condition, "Alone: it comes once, at the start of the first turn in which this holds. With `turn`: it comes then if this holds.", "media-luna.polarization > 70"),
            Optional("not_before", Form.Whole(1, Limits.Turns), "The first turn in which it may come.", "2", "1"),
            Optional("expected", Form.Text, "For control: what the teams are likely to do.", "La Paz asks what the army would do."),
            Optional("objective", Form.Text, "For control: what the class should learn by it.", "Police without orders do not act."),
            Optional("responsible", Form.Text, "For control: who of the white cell delivers it and watches what comes of it.", "Second facilitator"),
            Optional("remarks", Form.Text, "For control: notes.", "Hold it if the talks go well."),
            Optional("custom", Form.Table(Form.Text, Form.Text), "For control: columns of an institution's own list, by their names; they come and go with the spreadsheet.", "{ Place: The main square }", "none"),
            Optional("effects", Form.List(RuleFormats.Effect), "What it does in the turn in which it comes.", "[]", "nothing"),
        ]);

    public static MapFormat Crisis { get; } = new("crisis", "a crisis",
        "A threshold event: it breaks out by itself, lasts, and ends. It is decided at the end of each turn for the turn that follows, and before the first.",
        """
        id: turf-war
        name: Turf war in the north
        text: Two cartels fight for the border. Shops close at noon.
        headline: Cartels fight for the border
        headline_over: Quiet returns to the border
        on_when: north.turf_heat > 0.6
        off_when: north.turf_heat < 0.3 or turns_on(turf-war) >= 6
        hazard: "0.4 * (1 - north.justice / 100)"
        cool_down: 2
        repeats: true
        source: BD-01 L126
        grade: S
        """,
        [
            Required("id", Form.Kebab(NameKind.Crisis), "Its name in formulas: `on(turf-war)`, `began(turf-war)`, `turns_on(turf-war)`.", "turf-war"),
            Required("name", Form.Text, "Its name for people.", "Turf war in the north"),
            Required("text", Form.Markdown, "What has broken out and what it means.", "Two cartels fight for the border."),
            Required("headline", Form.Text, "The news of its first turn.", "Cartels fight for the border"),
            Required("on_when", Form.Condition, "When it may break out, read in the world as the turn leaves it.", "north.turf_heat > 0.6"),
            CommonKeys.Source,
            CommonKeys.Grade,
            Optional("off_when", Form.Condition, "When it ends.", "turns_on(turf-war) >= 6", "after one turn"),
            Optional("hazard", Form.Hazard, "The chance that it breaks out where `on_when` holds.", "0.4", "1"),
            Optional("cool_down", Form.Whole(1, Limits.Turns), "How many turns it stays off at least.", "2", "1"),
            Optional("repeats", Form.Flag, "Whether it may break out again.", "true", "false"),
            Optional("headline_over", Form.Text, "The news when it ends.", "Quiet returns to the border", "no news"),
            Optional("channel", WordForms.Channel, "How the news arrives.", "news", "news"),
            Optional("from", Form.Text, "Who brings the news.", "El Norte"),
            Optional("to", CommonKeys.Receivers, "Who is told. They also see beforehand that it may break out.", "everyone", "everyone"),
            Optional("effects_at_onset", Form.List(RuleFormats.Effect), "What it does in the turn in which it breaks out.", "[]", "nothing"),
            Optional("effects", Form.List(RuleFormats.Effect), "What it does in each turn that it is on, the first included.", "[]", "nothing"),
            CommonKeys.Mechanisms,
        ]);
}

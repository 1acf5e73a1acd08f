using static Wargame.Scenarios.Format.KeyFormat;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>Escalation by rungs.</summary>
internal static class LadderFormats
{
    private const int FewestRungs = 2;
    private const int MostRungs = 20;

    public static MapFormat Rung { get; } = new("rung", "a rung", "A step of a ladder; the first is where it begins.",
        "{ name: Statutes drafted, text: Four departments write their own., headline: Santa Cruz writes a statute, hatched: false }",
        [
            Required("name", Form.Text, "Its name for people.", "Statutes drafted"),
            Required("text", Form.Text, "What has come about when it is reached.", "Four departments write their own."),
            Optional("headline", Form.Text, "The news when it is reached.", "Santa Cruz writes a statute", "no news"),
            Optional("hatched", Form.Flag, "Whether the map hatches the region from this rung on.", "true", "false"),
        ]);

    public static MapFormat Ladder { get; } = new("ladder", "a ladder",
        "An escalation: by chance it goes at most one rung up or down in a turn. Everybody sees the chances before anyone commits.",
        """
        id: secession
        name: Secession of the Media Luna
        holds: media-luna.secession_rung
        hazard_up: "clamp((media-luna.polarization - 60) / 60, 0, 0.6)"
        hazard_down: 0.1
        rungs:
          - { name: Quiet, text: Everybody talks. }
          - { name: Statutes, text: Four departments write their own., headline: Santa Cruz writes a statute }
        source: BD-01 L116
        grade: S
        """,
        [
            Required("id", Form.Kebab(NameKind.Ladder), "Its name in ledgers.", "secession"),
            Required("name", Form.Text, "Its name for people.", "Secession of the Media Luna"),
            Required("holds", Form.Name(NameKind.Number), "The stock in rungs that only this ladder moves; its range is 0 to the last rung.", "media-luna.secession_rung"),
            Required("hazard_up", Form.Hazard, "The chance to go up a rung.", "0.2"),
            Required("hazard_down", Form.Hazard, "The chance to go down a rung.", "0.1"),
            Required("rungs", Form.List(Rung, FewestRungs, MostRungs), "The rungs, from the first.", "[{ name: Quiet, text: Everybody talks. }, { name: Statutes, text: Four write their own. }]"),
            CommonKeys.Source,
            CommonKeys.Grade,
            Optional("effects", Form.List(RuleFormats.Effect), "What it does in every turn; effects ask for the rung themselves.", "[]", "nothing"),
            CommonKeys.Mechanisms,
        ]);
}

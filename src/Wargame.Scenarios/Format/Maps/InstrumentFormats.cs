using Wargame.Scenarios.Format.Forms;
using static Wargame.Scenarios.Format.KeyFormat;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>What may be ordered, and how much of an order is felt.</summary>
internal static class InstrumentFormats
{
    private static readonly BoundName Me = new("me", "the orderer");
    private static readonly BoundName Aimed = new("t", "the target");

    public static MapFormat Target { get; } = new("target", "a target",
        "What an instrument can be aimed at.", "{ kind: region, tag: coca, reach: governs }",
        [
            Required("kind", WordForms.Kind, "The kind of entity.", "region"),
            Optional("tag", Form.Name(NameKind.Tag), "Only those with this tag.", "coca", "all of the kind"),
            Optional("reach", Form.Name(NameKind.Relation), "Only those that the orderer has in this relation.", "governs", "anything"),
            Optional("at_home", Form.Flag, "Governments may aim it only at what they govern; others aim anywhere.", "true", "false"),
        ]);

    public static MapFormat Condition { get; } = new("condition", "a condition",
        "When an instrument may be ordered. A team's draft is judged by what the team is told; the truth decides when orders are carried out.",
        "{ when: t.coca > 1000 ha, otherwise: There is no coca left to clear here. }",
        [
            Required("when", Form.ConditionOn(Me, Aimed), "What must hold.", "t.coca > 1000 ha"),
            Required("otherwise", Form.Text, "What its people read where it does not hold, in a full sentence.", "There is no coca left to clear here."),
        ]);

    public static MapFormat Instrument { get; } = new("instrument", "an instrument",
        "Something that actors may order.",
        """
        id: eradicate
        name: Forced eradication
        text: Destroys crops at once. Growers turn from the state and to whoever protects them.
        by: [united_states, government]
        target: { kind: region, tag: coca, reach: governs }
        cost: { cash: 40, political_capital: 2 }
        turns: 4
        modes: [joint, conditioned, imposed]
        consent: true
        imposition: 3
        legal_when:
          - { when: t.coca > 1000 ha, otherwise: There is no coca left to clear here. }
        effects:
          - { id: clearing-clears, because: The plants are pulled out., change: { t.coca: -1500 ha * level }, source: BD-01 L46, grade: S }
        source: BD-01 L46, L74
        grade: S
        """,
        [
            Required("id", Form.Kebab(NameKind.Instrument), "Its name in formulas, doctrines and orders.", "eradicate"),
            Required("name", Form.Text, "Its name for people.", "Forced eradication"),
            Required("text", Form.Text, "What it does and what it risks, in two sentences for whoever considers it.", "Destroys crops at once. Growers turn from the state."),
            Required("by", Form.OneOrMore(Form.Either(WordForms.ActorKind, Form.Name(NameKind.Actor))), "Who may order it: kinds of actors, or actors.", "[united_states, government]"),
            CommonKeys.Source,
            CommonKeys.Grade,
            Optional("by_tag", Form.OneOrMore(Form.Name(NameKind.Tag)), "Only those of them with one of these tags.", "[exporter]", "all of them"),
            Optional("target", Form.Map(Target), "What it can be aimed at.", "{ kind: region, tag: coca }", "the orderer itself"),
            Optional("cost", Form.Table(Form.Name(NameKind.Variable), Form.Number), "What an order at level 1 costs the orderer in each turn, by variable; negative for a gain.", "{ cash: 40 }", "nothing"),
            Optional("cost_once", Form.Table(Form.Name(NameKind.Variable), Form.Number), "What it costs in its first turn besides.", "{ political_capital: 2 }", "nothing"),
            Optional("lag", Form.Whole(0, Limits.Turns), "Turns until its full effect, which grows evenly until then.", "2", "0"),
            Optional("turns", Form.Whole(1, Limits.Turns), "How many turns an order runs.", "4", "1"),
            Optional("modes", Form.OneOrMore(WordForms.Mode), "What the orderer may choose abroad; at home the mode is always `requested`.", "[joint, imposed]", "it is requested"),
            Optional("consent", Form.Flag, "Whether the government of a foreign target is asked.", "true", "false"),
            Optional("imposition", Form.Between(0, 10), "How heavily it weighs as an imposition where the host does not own it.", "3", "0"),
            Optional("capacity", Form.Flag, "Whether it takes one of the region's slots (`capacity` in `mechanics`).", "true", "false"),
            Optional("money", Form.Flag, "Whether corruption skims it (`skim` in `mechanics`).", "true", "false"),
            Optional("covert", Form.Flag, "Whether only the orderer and control learn of it.", "true", "false"),
            Optional("legal_when", Form.List(Condition), "Conditions that must all hold.", "[{ when: t.coca > 1000 ha, otherwise: There is no coca here. }]", "always"),
            Optional("effects", Form.List(RuleFormats.Effect), "What it does. `t` is the target, `u` what is felt of the order (level, ownership, age, corruption, capacity), `level` what was ordered and paid.", "[]", "nothing of its own"),
        ]);

    public static MapFormat Mechanics { get; } = new("mechanics", "mechanics",
        "How much of an order is felt: by its mode, its host, corruption and what a region can carry.",
        """
        ownership: { requested: 1, joint: 0.9, multilateral: 0.85, accepted: 0.65, conditioned: 0.45, imposed: 0.3 }
        ownership_factor: 0.7 + 0.6 * host.trust_us / 100
        ownership_minimum: 0.15
        skim: 1 - 0.5 * host.corruption / 100
        capacity: 1 + (r.justice + r.services) / 25
        """,
        [
            Required("ownership", Form.Table(WordForms.Mode, Form.Between(0, 1)), "For each mode, the share of an order that takes hold.", "{ requested: 1, joint: 0.9, multilateral: 0.85, accepted: 0.65, conditioned: 0.45, imposed: 0.3 }"),
            Optional("ownership_factor", Form.Formula("a pure number", new BoundName("host", "the government of the target"), new BoundName("orderer", "who ordered it")), "What ownership is multiplied by.", "0.7 + 0.6 * host.trust_us / 100", "1"),
            Optional("ownership_minimum", Form.Between(0, 1), "The least that ownership comes to.", "0.15", "0"),
            Optional("skim", Form.Formula("a share from 0 to 1", new BoundName("host", "the government of the target")), "The share of an instrument with `money` that corruption leaves.", "1 - 0.5 * host.corruption / 100", "1"),
            Optional("capacity", Form.Formula("a number of slots", new BoundName("r", "the region")), "How many orders with `capacity` a region can carry; more of them share it.", "1 + (r.justice + r.services) / 25", "no bound"),
        ]);
}

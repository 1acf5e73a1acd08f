using static Wargame.Scenarios.Format.KeyFormat;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>What moves what.</summary>
internal static class RuleFormats
{
    public static MapFormat Transfer { get; } = new("transfer", "a transfer",
        "An amount that leaves one stock and arrives in another. It is cut to what the giver has.",
        "{ from: us.cash, to: bolivia.cash, amount: 20 $M }",
        [
            Required("from", Form.Name(NameKind.Number), "The stock that gives.", "us.cash"),
            Required("to", Form.Name(NameKind.Number), "The stock that takes: of the same unit and stage.", "bolivia.cash"),
            Required("amount", Form.Formula("an amount in the stocks' unit"), "How much, each turn in which the rule applies.", "20 $M"),
        ]);

    public static MapFormat Rule { get; } = new("rule", "a rule",
        "A law of the world: in each turn, for each combination of entities that it is for, it changes numbers where its condition holds.",
        """
        id: spraying-turns-growers-from-the-state
        because: Growers lose their living before a legal one exists.
        for: [s in segment tagged grower, r = s.lives_in]
        let: { cushion: "clamp((r.legal_livelihood - 15) / 40, 0, 1)" }
        when: level(eradicate, r) > 0
        change: { s.bond_state: "-spray_alienation * level(eradicate, r) * (1 - cushion)" }
        source: BD-01 L74, L138-140
        grade: S
        """,
        [
            Required("id", Form.Kebab(NameKind.Rule), "Its name in ledgers and explanations.", "spraying-turns-growers-from-the-state"),
            CommonKeys.Because,
            CommonKeys.Source,
            CommonKeys.Grade,
            Optional("for", Form.OneOrMore(Form.Binding), "What it ranges over: `s in segment`, `s in segment tagged grower`, `n in r.borders` for each of a relation, `r = s.lives_in` for the one.", "[s in segment tagged grower, r = s.lives_in]", "once"),
            Optional("let", Form.Table(Form.Snake(NameKind.Let), Form.Formula("any value")), "Values with names, which the lines below may use.", "{ cushion: \"clamp(r.legal_livelihood / 40, 0, 1)\" }"),
            Optional("when", Form.Condition, "When it applies.", "level(eradicate, r) > 0", "in every turn"),
            Optional("cause", Form.Pattern("a name in kebab case", "[a-z][a-z0-9]*(?:-[a-z0-9]+)*"), "Effects on one gauge with one cause never add: the strongest counts.", "spraying", "the rule's id"),
            Optional("change", Form.Table(Form.Name(NameKind.Number), Form.Formula("a change in the variable's unit")), "What it adds to numbers. A rule has this, or `transfer`, or both.", "{ s.bond_state: -2 }"),
            Optional("transfer", Form.OneOrMore(Form.Map(Transfer)), "What it moves from one stock to another.", "[{ from: us.cash, to: bolivia.cash, amount: 20 $M }]"),
            CommonKeys.Mechanisms,
        ]);

    /// <summary>A rule that belongs to something: an instrument, inject, option, ladder or crisis.</summary>
    public static MapFormat Effect { get; } = Rule.As("effect", "an effect",
        "What an instrument, an inject, an option, a ladder or a crisis does: a rule that applies while it is at work.",
        """
        id: clearing-angers
        because: They lose a living before there is another.
        for: s in t.segments
        change: { s.trust: -clearing_anger * level }
        source: BD-01 L138
        grade: S
        """);
}

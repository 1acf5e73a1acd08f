using static Wargame.Scenarios.Format.KeyFormat;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>Who and what there is, and what can be measured.</summary>
internal static class EntityFormats
{
    public static MapFormat Entity { get; } = new("entity", "an entity",
        "An actor, a region, a segment of a region's people, or the world: whatever has numbers.",
        """
        id: chapare-growers
        kind: segment
        name: Coca growers of the Chapare
        tags: [grower]
        relations: { lives_in: chapare, represented_by: cocaleros }
        start: { subsistence: 41, bond_state: 55, people: 0.3 }
        """,
        [
            Required("id", Form.Kebab(NameKind.Entity), "Its name in formulas and references.", "chapare-growers"),
            Required("kind", WordForms.Kind, "What it is. The first five kinds are actors, who may be played.", "segment"),
            Required("name", Form.Text, "Its name for people.", "Coca growers of the Chapare"),
            Optional("code", Form.Pattern("three capitals", "[A-Z]{3}"), "Three capitals that stand for an actor on the map. Every actor has one, and nothing else has.", "BOL"),
            Optional("tags", Form.OneOrMore(Form.Name(NameKind.Tag)), "Words in kebab case for what only some entities have or suffer: variables, targets and rules may be for those with a tag.", "[grower]", "none"),
            Optional("relations", Form.Table(Form.Name(NameKind.Relation), Form.OneOrMore(Form.Name(NameKind.Entity))),
                "What it has to do with others. `governed_by` on a region names the actor whose consent foreign orders need there; `represented_by` on a segment names the actor who sees its secrets. The other side is filled in: `governed_by` gives `governs`, `lives_in` gives `segments`, `operates_in` gives `groups`, `represented_by` gives `represents`, and `borders` goes both ways.",
                "{ lives_in: chapare, represented_by: cocaleros }", "none"),
            Optional("start", Form.Table(Form.Name(NameKind.Variable), Form.Number), "Opening values of its variables, each in the variable's unit and range.", "{ bond_state: 55 }", "the variables' own `start`"),
        ]);

    public static MapFormat Variable { get; } = new("variable", "a variable",
        "Something that can be measured of entities: a gauge from 0 to 100, or a stock that is counted.",
        """
        id: bond_state
        name: Bond to the state
        about: How far these people trust the state to protect and serve them.
        of: segment
        tag: grower
        kind: gauge
        stage: bonds
        start: 50
        natural: 20 + 0.7 * it.legal_livelihood
        good: high
        seen_by: everyone
        source: BD-01 L138-146
        grade: S
        """,
        [
            Required("id", Form.Snake(NameKind.Variable), "Its name in formulas.", "bond_state"),
            Required("name", Form.Text, "Its name for people.", "Bond to the state"),
            Required("about", Form.Text, "What it measures, in a sentence.", "How far these people trust the state."),
            Required("of", Form.OneOrMore(WordForms.Kind), "The kinds of entities that have it.", "segment"),
            Required("kind", WordForms.VariableKind, "How it moves.", "gauge"),
            Required("stage", Form.Name(NameKind.Stage), "The part of a turn in which it settles.", "bonds"),
            Required("seen_by", WordForms.SeenBy, "Who is told its value. Disclosures may say more.", "everyone"),
            CommonKeys.Source,
            CommonKeys.Grade,
            Optional("tag", Form.Name(NameKind.Tag), "Only entities with this tag have it.", "grower", "all of the kinds"),
            Optional("unit", Form.Text, "A stock's unit: any word, such as `ha`, `$M`, `people`, `rungs`; `number` for none. A gauge is always in points.", "ha"),
            Optional("start", Form.Number, "The opening value where an entity gives none.", "50", "50 for a gauge, 0 for a stock"),
            Optional("range", Form.List(Form.Either(Form.Number, Form.Fixed("none", "no upper end")), 2, 2), "The least and the most of a stock. A gauge runs from 0 to 100.", "[0, none]", "[0, none]"),
            Optional("drift", Form.Between(0, 1), "Gauges: the share of the way to its natural level that it goes each turn.", "0.05", "0.05"),
            Optional("natural_shift", Form.Between(0, 1), "Gauges: the share of the way to its value that its natural level goes each turn.", "0.01", "0.01"),
            Optional("natural", Form.Formula("points", new Forms.BoundName("it", "the entity")), "Gauges: the level to which it drifts. It is offset when the scenario is loaded, so that the start is at rest.", "30 + 0.7 * it.legal_livelihood", "where it starts"),
            Optional("good", WordForms.Good, "Which direction is better, for colours and arrows.", "high", "neither"),
        ]);
}

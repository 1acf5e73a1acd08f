using Wargame.Scenarios.Format.Forms;
using static Wargame.Scenarios.Format.KeyFormat;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>How actors act whom nobody plays.</summary>
internal static class DoctrineFormats
{
    /// <summary>Where nothing is said: the worth above which something is ordered, and how much in a turn.</summary>
    public const int DefaultThreshold = 4;

    /// <summary>Most orders of a turn where nothing is said.</summary>
    public const int DefaultMost = 3;

    private const double LeastLevel = 0.001;
    private const int Highest = 10;
    private static readonly BoundName Me = new("me", "the actor");

    public static MapFormat Preference { get; } = new("preference", "a preference",
        "Something that an actor may want to order, and how much it wants it now.",
        "{ instrument: eradicate, target: chapare, level: 0.5, mode: conditioned, worth: 6 - 4 * fired(ambassador-expelled), because: Washington counts hectares. }",
        [
            Required("instrument", Form.Name(NameKind.Instrument), "What would be ordered.", "eradicate"),
            Required("worth", Form.Formula("a worth from 0 to 10", Me), "How much it is worth now. Above `threshold` it is ordered, what is worth most first. It may use the names that `for` binds.", "(50 - r.legal_livelihood) / 5"),
            CommonKeys.Because,
            Optional("for", Form.OneOrMore(Form.Binding), "Makes one preference for each combination, as in rules; the entity bound first is the target.", "r in region tagged coca", "one preference"),
            Optional("target", Form.Name(NameKind.Entity), "On what: an entity, or a name that `for` binds.", "chapare", "what `for` binds first, or the actor itself"),
            Optional("level", Form.Between(LeastLevel, 1), "With how much effort.", "0.5", "1"),
            Optional("mode", WordForms.Mode, "How it stands to the host abroad.", "conditioned", "the instrument's first mode"),
            Optional("turns", Form.Whole(1, Limits.Turns), "How many turns it runs.", "4", "the instrument's own"),
        ]);

    public static MapFormat Answer { get; } = new("answer", "an answer",
        "What an actor answers when another asks to act in its country. The first that fits and holds counts.",
        "{ instrument: eradicate, when: bolivia.political_capital < 40, answer: refuse, because: It would cost us the Chapare. }",
        [
            Required("answer", WordForms.HostAnswer, "The answer.", "refuse"),
            CommonKeys.Because,
            Optional("instrument", Form.Name(NameKind.Instrument), "For requests of this alone.", "eradicate", "for all"),
            Optional("when", Form.ConditionOn(Me), "While this holds.", "me.political_capital < 40", "always"),
        ]);

    public static MapFormat Choice { get; } = new("choice", "a choice",
        "What an actor chooses on a card. The first that holds counts.",
        "{ card: answer-the-seizures, option: wait, when: me.approval > 50, because: Time is on our side. }",
        [
            Required("card", Form.Name(NameKind.Card), "Which card.", "answer-the-seizures"),
            Required("option", Form.Name(NameKind.Option), "Which of its options.", "wait"),
            CommonKeys.Because,
            Optional("when", Form.ConditionOn(Me), "While this holds.", "me.approval > 50", "always"),
        ]);

    public static MapFormat Doctrine { get; } = new("doctrine", "a doctrine",
        "How an actor acts when nobody plays it. Its formulas may use only what the actor may see; `me` is the actor. An actor has its own, else the first for one of its tags, else that of its kind.",
        """
        actor: us
        prefers:
          - { instrument: eradicate, target: chapare, level: 0.5, worth: 6, because: Washington counts hectares. }
          - { instrument: fund-rural-development, for: r in region tagged coca, worth: (50 - r.legal_livelihood) / 5, because: Roads before sprayers. }
        answers:
          - { answer: accept, because: We have nothing to hide. }
        threshold: 4
        most: 3
        source: BD-01 L46
        grade: D
        """,
        [
            CommonKeys.Source,
            CommonKeys.Grade,
            Optional("actor", Form.Either(WordForms.ActorKind, Form.Name(NameKind.Actor)), "Whose doctrine: an actor, or a kind of actors. It has this or `actor_tag`.", "us"),
            Optional("actor_tag", Form.Name(NameKind.Tag), "It is for every actor with this tag.", "insurgent"),
            Optional("prefers", Form.List(Preference), "What it may order.", "[]", "nothing"),
            Optional("answers", Form.List(Answer), "How it answers requests.", "[]", "the scenario's `silence`"),
            Optional("chooses", Form.List(Choice), "What it chooses on cards.", "[]", "the cards' defaults"),
            Optional("threshold", Form.Between(0, Highest), "What must be worth more than this to be ordered.", "4", "4"),
            Optional("most", Form.Whole(0, Highest), "Most orders in a turn.", "3", "3"),
        ]);
}

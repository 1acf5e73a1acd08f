using static Wargame.Scenarios.Format.KeyFormat;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>The lines of an orders file, in which experiments are written.</summary>
internal static class OrderFormats
{
    private static readonly KeyFormat Turn = Required("turn", Form.Whole(1, Limits.ExperimentTurns), "The turn, from 1.", "2");

    public static MapFormat Order { get; } = new("order", "an order", "An order, as it stands to its host in the end: nobody is asked.",
        "{ turn: 1, actor: us, instrument: eradicate, target: chapare, level: 0.5, mode: imposed, turns: 8 }",
        [
            Turn,
            Required("actor", Form.Name(NameKind.Actor), "Who orders.", "us"),
            Required("instrument", Form.Name(NameKind.Instrument), "What is ordered.", "eradicate"),
            Optional("target", Form.Name(NameKind.Entity), "On what.", "chapare", "the orderer itself"),
            Optional("level", Form.Between(0, 1), "With how much effort, above 0, in thousandths.", "0.5", "1"),
            Optional("mode", WordForms.Mode, "How it stands to the host.", "imposed", "at home requested; abroad joint, or the instrument's first mode"),
            Optional("turns", Form.Whole(1, World.Limits.Turns), "How many turns it runs.", "8", "the instrument's own"),
        ]);

    public static MapFormat Answer { get; } = new("card-answer", "an answer to a card", "What an actor chooses on a card.",
        "{ turn: 2, card: answer-the-seizures, option: wait }",
        [
            Turn,
            Required("card", Form.Name(NameKind.Card), "Which card.", "answer-the-seizures"),
            Required("option", Form.Name(NameKind.Option), "Which of its options.", "wait"),
            Optional("actor", Form.Name(NameKind.Actor), "Whom the card asks.", "bolivia", "the card says it"),
        ]);

    public static MapFormat Inject { get; } = new("sent-inject", "an inject", "An inject that control sends.", "{ turn: 3, inject: food-is-dear }",
        [
            Turn,
            Required("inject", Form.Name(NameKind.Inject), "Which.", "food-is-dear"),
        ]);

    public static MapFormat Ruling { get; } = new("ruling", "a ruling", "A change of a number by control, after all rules.",
        "{ turn: 3, set: bolivia.approval, change: -5, because: A scandal. }",
        [
            Turn,
            Required("set", Form.Name(NameKind.Number), "Which number.", "bolivia.approval"),
            Required("change", Form.Between(-World.Limits.Amount, World.Limits.Amount), "What is added to it, in its unit.", "-5"),
            CommonKeys.Because,
        ]);
}

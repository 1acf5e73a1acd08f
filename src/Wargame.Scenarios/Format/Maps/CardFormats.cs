using static Wargame.Scenarios.Format.KeyFormat;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>Choices that are put to actors.</summary>
internal static class CardFormats
{
    private const int FewestOptions = 2;
    private const int MostOptions = 4;

    public static MapFormat Option { get; } = new("option", "an option", "What an actor may choose.",
        """
        id: troops
        label: Send the army
        text: Offices are cleared in a day. The east will not forget it.
        effects:
          - { id: troops-clear, because: Soldiers do as they are told., change: { media-luna.polarization: 8 }, source: BD-01 L116, grade: S }
        """,
        [
            Required("id", Form.Kebab(NameKind.Option), "Its name in formulas: `chosen(card, option)`.", "troops"),
            Required("label", Form.Text, "What stands on the button.", "Send the army"),
            Required("text", Form.Text, "What it means, in a sentence or two.", "Offices are cleared in a day."),
            Optional("effects", Form.List(RuleFormats.Effect), "What it does in the turn of the choice.", "[]", "nothing"),
        ]);

    public static MapFormat Card { get; } = new("card", "a card",
        "A choice that is put to an actor when its condition holds.",
        """
        id: answer-the-seizures
        actor: bolivia
        title: Who answers in Santa Cruz?
        text: Crowds hold the gas offices. The army waits for an order.
        opens_when: fired(gas-offices-seized)
        default: wait
        options:
          - { id: troops, label: Send the army, text: Cleared in a day. The east will not forget it. }
          - { id: wait, label: Wait, text: Perhaps they tire. }
        source: BD-01 L116
        grade: S
        """,
        [
            Required("id", Form.Kebab(NameKind.Card), "Its name in formulas, doctrines and orders files.", "answer-the-seizures"),
            Required("actor", Form.Name(NameKind.Actor), "Whom it asks.", "bolivia"),
            Required("title", Form.Text, "The question.", "Who answers in Santa Cruz?"),
            Required("text", Form.Markdown, "What there is to know.", "Crowds hold the gas offices."),
            Required("opens_when", Form.Condition, "When it is asked.", "fired(gas-offices-seized)"),
            Required("default", Form.Name(NameKind.Option), "The option that silence means.", "wait"),
            Required("options", Form.List(Option, FewestOptions, MostOptions), "What may be chosen.", "[{ id: troops, label: Send the army, text: Cleared in a day. }, { id: wait, label: Wait, text: Perhaps they tire. }]"),
            CommonKeys.Source,
            CommonKeys.Grade,
            Optional("repeats", Form.Flag, "Whether it may be asked again.", "true", "false"),
            CommonKeys.Mechanisms,
        ]);
}

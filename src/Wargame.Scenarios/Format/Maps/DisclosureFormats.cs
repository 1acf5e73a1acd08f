using System.Collections.Immutable;
using System.Globalization;
using static Wargame.Scenarios.Format.KeyFormat;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>Who is told how much of what.</summary>
internal static class DisclosureFormats
{
    private const int NarrowestEstimate = 5;
    private const int WidestEstimate = 50;

    /// <summary>The keys that say of what a disclosure speaks; it has one of them.</summary>
    public static ImmutableArray<KeyFormat> Facts { get; } =
    [
        Optional("number", Form.Name(NameKind.Number), "It speaks of one number.", "autonomists.militia"),
        Optional("variable", Form.Name(NameKind.Variable), "It speaks of a variable, wherever it is.", "militia"),
        Optional("instrument", Form.Name(NameKind.Instrument), "It speaks of the orders given with an instrument.", "arm-militia"),
        Optional("inject", Form.Name(NameKind.Inject), "It speaks of an inject.", "gas-offices-seized"),
        Optional("private_card", Form.Name(NameKind.Actor), "It speaks of what an actor really wants.", "bolivia"),
        Optional("agreement_of", Form.Name(NameKind.Actor), "It speaks of the signed agreements with an actor.", "bolivia"),
        Optional("secret_clauses_of", Form.Name(NameKind.Actor), "It speaks of the secret clauses of the agreements with an actor.", "bolivia"),
    ];

    public static MapFormat Disclosure { get; } = new("disclosure", "a disclosure",
        "Says that somebody is told more or less of something than its `seen_by`, `covert` or `to` says. Of several that hold, the last counts: put the general one first. It names one sort of fact.",
        """
        id: police-count-the-rifles
        number: autonomists.militia
        to: [bolivia]
        level: partial
        when: autonomists.militia > 1000
        error: 0.25
        because: The police count who buys rifles.
        source: BD-01 L116
        grade: D
        """,
        [
            Required("id", Form.Kebab(NameKind.Disclosure), "Its name in reports.", "police-count-the-rifles"),
            Required("to", CommonKeys.Receivers, "Who is told.", "[bolivia]"),
            Required("level", WordForms.Level, "How much they are told.", "partial"),
            CommonKeys.Because,
            CommonKeys.Source,
            CommonKeys.Grade,
            .. Facts,
            Optional("by", Form.Name(NameKind.Actor), "With `instrument`: only the orders of this actor.", "autonomists", "everybody's"),
            Optional("when", Form.Condition, "It counts only while this holds in the world as it was last released.", "autonomists.militia > 1000", "always"),
            Optional("error", Form.Between(0, 1), "The chance that a rumour or an estimate is wrong, drawn anew each turn.", "0.25", Default(Sessions.Limits.IntelligenceError)),
            Optional("width", Form.Between(NarrowestEstimate, WidestEstimate), "How far an estimate reaches to either side: points of a gauge, hundredths of a stock.", "20", Default(Sessions.Limits.EstimateWidth)),
        ]);

    private static string Default(double value) => value.ToString(CultureInfo.InvariantCulture);
}

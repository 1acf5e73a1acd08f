using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Small;

/// <summary>What may be ordered in the small scenario.</summary>
internal static class SmallInstruments
{
    public static ImmutableArray<InstrumentDefinition> All() =>
    [
        Instrument("police", "government", EntityKind.Region, cash: 30),
        Instrument("speech", "government", null, cash: 0) with { CostEachTurn = [new("political_capital", 15)] },
        Instrument("siege", "government", EntityKind.Region, cash: 10) with
        {
            LegalWhen = [new(Of("t.tension") > 90, "There is no uprising to answer there.")],
        },
        Instrument("spraying", "us", EntityKind.Region, cash: 20, Mode.Joint, Mode.Accepted, Mode.Conditioned, Mode.Imposed) with { NeedsConsent = true },
        Instrument("roads", "us", EntityKind.Region, cash: 10, Mode.Accepted, Mode.Conditioned) with { NeedsConsent = true },
        Instrument("bribe", "us", EntityKind.Government, cash: 5) with { Name = SmallScenario.Bribe, Covert = true },
        Instrument("strike", "autonomists", EntityKind.Region, cash: 10),
        Instrument("mediation", "oas", EntityKind.Region, cash: 10, Mode.Multilateral) with { NeedsConsent = true },
    ];

    private static InstrumentDefinition Instrument(string id, string by, EntityKind? target, double cash, params ImmutableArray<Mode> modes) => new(
        id, "The " + id, $"What {id} does.", [by], target, null, null, cash > 0 ? [new("cash", cash)] : [], [], 0, 2, modes, false, 1, false, false,
        false, [], Citation.None, SourceSpan.None);
}

using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.Tests.Building;

namespace Wargame.Sessions.Tests.Small;

/// <summary>What the teams of the small scenario want.</summary>
internal static class SmallAims
{
    private static readonly Citation Source = Citation.None;

    public static ImmutableArray<MandateDefinition> Mandates() =>
    [
        new("bolivia",
            [
                Line("calm", "lowlands", "tension", Of("lowlands.tension") < 50, Of("lowlands.tension") < 65, 60),
                Line("liked", "bolivia", "approval", Of("bolivia.approval") > 60, Of("bolivia.approval") > 40, 40),
            ],
            SourceSpan.None),
        new("us", [Line("less-coca", "chapare", "coca", Of("chapare.coca") < 3000, Of("chapare.coca") < 4500, 100)], SourceSpan.None),
        new("autonomists", [Line("self-rule", "lowlands", "rung", Of("lowlands.rung") >= 2, Of("lowlands.rung") >= 1, 100)], SourceSpan.None),
    ];

    public static ImmutableArray<PrivateCardDefinition> PrivateCards() =>
    [
        Card("bolivia-a", "bolivia", SmallScenario.BoliviaCard),
        Card("bolivia-b", "bolivia", SmallScenario.BoliviaCard),
        Card("us-a", "us", SmallScenario.AmericanCard),
        Card("us-b", "us", SmallScenario.AmericanCard),
    ];

    private static MandateLineDefinition Line(string id, string entity, string variable, F met, F partly, int weight) =>
        new(id, $"Bring about {id}.", entity, variable, met, partly, weight, Source);

    private static PrivateCardDefinition Card(string id, string actor, string title) =>
        new(id, actor, title, title, (Formula)(Of("bolivia.approval") > 45), Source, SourceSpan.None);
}

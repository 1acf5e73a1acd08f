using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Sessions.Tests.Small;

/// <summary>What happens by itself in the small scenario.</summary>
internal static class SmallEvents
{
    private static readonly SourceSpan At = SourceSpan.None;
    private static readonly Citation Source = Citation.None;

    public static ImmutableArray<InjectDefinition> Injects() =>
    [
        new("square", 1, "The square is full", "Thousands.", Channel.News, "El Deber", [], 1, null, 1, "Answer it.", "See it.", Source, At),
        new("cable", 2, SmallScenario.Cable, SmallScenario.Cable, Channel.Cable, "Embassy", ["us"], 1, null, 1, "", "", Source, At),
        new("riot", 3, "Riot in the lowlands", "It burns.", Channel.News, "El Deber", [], null, (Formula)(Of("lowlands.tension") > 95), 2, "", "", Source, At),
    ];

    public static ImmutableArray<LadderDefinition> Ladders() =>
    [
        new("secession", "Secession", "lowlands", "rung",
            [Rung("Quiet", false), Rung("Statutes", false), Rung("Autonomy", true), Rung("Secession", true)],
            (Formula)((Of("lowlands.tension") - 40) / 100), (Formula)((60 - Of("lowlands.tension")) / 100), Source, At),
    ];

    public static ImmutableArray<ChoiceCardDefinition> Cards() =>
    [
        new("who-answers", "bolivia", "Who answers?", "The square is full.", (Formula)(Fired("square") > 0), false,
            [new("troops", "Send the army", "It may burn."), new("wait", "Wait", "It may pass.")], "wait", Source, At),
        new("the-line", "autonomists", "Which line?", "Every turn.", (Formula)(Of("lowlands.tension") > 0), true,
            [new("push", "Push", ""), new("hold", "Hold", "")], "hold", Source, At),
    ];

    private static RungDefinition Rung(string name, bool hatched) => new(name, $"What {name} means.", $"{name} is here", hatched);
}

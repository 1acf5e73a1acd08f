using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Tests.Building;

namespace Wargame.Sessions.Tests.Small;

/// <summary>What changes what in the small scenario.</summary>
internal static class SmallRules
{
    private static readonly SourceSpan At = SourceSpan.None;
    private static readonly Binding EachRegion = Each("t", EntityKind.Region);

    public static ImmutableArray<RuleDefinition> All() =>
    [
        Rule("police-calm", "t.tension", -4 * Effect("police", "t"), RuleOrigin.Instrument, "police", EachRegion),
        Rule("speech-lifts", "bolivia.approval", 3 * Level("speech", "bolivia"), RuleOrigin.Instrument, "speech"),
        Rule("spraying-kills", "t.coca", -1000 * Level("spraying", "t"), RuleOrigin.Instrument, "spraying", EachRegion),
        Rule("spraying-angers", "bolivia.approval", -5 * Level("spraying", "chapare"), RuleOrigin.Instrument, "spraying"),
        Rule("roads-calm", "t.tension", -2 * Effect("roads", "t"), RuleOrigin.Instrument, "roads", EachRegion),
        Rule("bribes-rot", "bolivia.corruption", 5 * Level("bribe", "bolivia"), RuleOrigin.Instrument, "bribe"),
        Rule("bribes-show", "bolivia.approval", -2 * Level("bribe", "bolivia"), RuleOrigin.Instrument, "bribe"),
        Rule("strikes-heat", "t.tension", 6 * Level("strike", "t"), RuleOrigin.Instrument, "strike", EachRegion),
        Rule("strikes-anger", "townspeople.anger", 4 * Level("strike", "lowlands"), RuleOrigin.Instrument, "strike"),
        Rule("mediation-calms", "t.tension", -5 * Effect("mediation", "t"), RuleOrigin.Instrument, "mediation", EachRegion),
        Rule("the-square-fills", "lowlands.tension", 5 * Fired("square"), RuleOrigin.Inject, "square"),
        Rule("the-cable-leaks", "bolivia.approval", -3 * Fired("cable"), RuleOrigin.Inject, "cable"),
        Rule("troops-heat", "lowlands.tension", 7 * Chosen("who-answers", "troops"), RuleOrigin.Choice, "who-answers/troops"),
        Rule("people-grumble", "townspeople.mood", -1, RuleOrigin.Rule, "people-grumble"),
    ];

    private static RuleDefinition Rule(string id, string key, F amount, RuleOrigin origin, string originId, params ImmutableArray<Binding> over) => new(
        id, $"Because {id}.", id, over, [], null, [new(key.Split('.')[0], key.Split('.')[1], amount, At)], [], origin, originId,
        Citation.None, At);
}

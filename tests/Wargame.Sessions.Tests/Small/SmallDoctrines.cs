using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.Tests.Building;

namespace Wargame.Sessions.Tests.Small;

/// <summary>How the actors of the small scenario act when nobody plays them.</summary>
internal static class SmallDoctrines
{
    private static readonly SourceSpan At = SourceSpan.None;

    public static ImmutableArray<DoctrineDefinition> All() =>
    [
        new("bolivia", null,
            [Prefers("police", "lowlands", 1000, Of("lowlands.tension") / 10, "The square must be safe.")],
            [
                new("spraying", (Formula)(Of("bolivia.approval") < 48), HostAnswer.Refuse, "The growers are ours.", At),
                new(null, null, HostAnswer.Conditions, "On our terms.", At),
            ],
            [new("who-answers", "troops", (Formula)(Of("lowlands.tension") > 55), "It is too hot.", At)],
            4, 2, Citation.None, At),
        new("us", null,
            [
                Prefers("spraying", "chapare", 500, 6, "Washington counts hectares.", Mode.Joint),
                Prefers("roads", "chapare", 500, 5, "Roads win friends.", Mode.Accepted),
            ],
            [], [], 4, 2, Citation.None, At),
        new(null, EntityKind.ArmedGroup, [Prefers("strike", "lowlands", 1000, 4.5, "Now or never.")], [], [], 4, 1, Citation.None, At),
        new(null, EntityKind.Multilateral, [Prefers("mediation", "lowlands", 1000, 8, "Talk.", Mode.Multilateral)], [], [], 4, 1, Citation.None, At),
    ];

    private static DoctrinePreference Prefers(string instrument, string target, int level, F worth, string because, Mode mode = Mode.Requested) =>
        new(instrument, target, level, mode, null, worth, because, At);
}

using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Sessions.Tests.Small;

/// <summary>The world of the small scenario.</summary>
internal static class SmallWorld
{
    private static readonly SourceSpan At = SourceSpan.None;
    private static readonly Citation Source = Citation.None;

    public static WorldDefinition Definition() => new()
    {
        Stages = ["country", "crisis"],
        Turns = 3,
        Entities = Entities(),
        Variables = Variables(),
        Rules = SmallRules.All(),
        Instruments = SmallInstruments.All(),
        Injects = SmallEvents.Injects(),
        Ladders = SmallEvents.Ladders(),
        Cards = SmallEvents.Cards(),
        Mandates = SmallAims.Mandates(),
        PrivateCards = SmallAims.PrivateCards(),
        Indicators = [new("calm", "Calm", (Formula)(100 - Of("lowlands.tension")), Unit.Points, GoodDirection.High, "How calm it is.", Source)],
        Doctrines = SmallDoctrines.All(),
    };

    private static ImmutableArray<EntityDefinition> Entities() =>
    [
        Entity("bolivia", EntityKind.Government, "Bolivia", "BOL"),
        Entity("us", EntityKind.UnitedStates, "United States", "USA"),
        Entity("autonomists", EntityKind.ArmedGroup, "Autonomists", "AUT"),
        Entity("oas", EntityKind.Multilateral, "OAS", "OAS"),
        Entity("chapare", EntityKind.Region, "Chapare", "", ("governed_by", "bolivia")),
        Entity("lowlands", EntityKind.Region, "Lowlands", "", ("governed_by", "bolivia")),
        Entity("townspeople", EntityKind.Segment, "Townspeople", "", ("lives_in", "lowlands"), ("represented_by", "autonomists")),
    ];

    private static ImmutableArray<VariableDefinition> Variables() =>
    [
        Gauge("approval", SeenBy.Everyone, 50, EntityKind.Government),
        Gauge("tension", SeenBy.Everyone, 60, EntityKind.Region),
        Gauge("political_capital", SeenBy.Owner, 20, EntityKind.Government, EntityKind.UnitedStates),
        Gauge("anger", SeenBy.Owner, 30, EntityKind.Segment),
        Gauge("mood", SeenBy.Teams, 40, EntityKind.Segment),
        Gauge("corruption", SeenBy.Control, 50, EntityKind.Government),
        Stock("coca", SeenBy.Teams, 5000, "ha", "country", EntityKind.Region),
        Stock("cash", SeenBy.Owner, 100, "$M", "country", EntityKind.Government, EntityKind.UnitedStates, EntityKind.ArmedGroup, EntityKind.Multilateral),
        Stock("rung", SeenBy.Everyone, 1, "rungs", "crisis", EntityKind.Region) with { Maximum = 3 },
    ];

    private static VariableDefinition Gauge(string id, SeenBy seenBy, double start, params ImmutableArray<EntityKind> of) => new(
        id, id, $"About {id}.", of, null, VariableKind.Gauge, Unit.Points, "country", start, 0, 100, 0, 0, null, GoodDirection.High, seenBy,
        Source, At);

    private static VariableDefinition Stock(
        string id, SeenBy seenBy, double start, string unit, string stage, params ImmutableArray<EntityKind> of) => new(
        id, id, $"About {id}.", of, null, VariableKind.Stock, new(unit), stage, start, 0, double.PositiveInfinity, 0, 0, null,
        GoodDirection.Neither, seenBy, Source, At);

    private static EntityDefinition Entity(string id, EntityKind kind, string name, string code, params (string Relation, string To)[] relations) => new(
        id, kind, name, code, [],
        relations.ToImmutableSortedDictionary(line => line.Relation, line => ImmutableArray.Create(line.To)),
        ImmutableSortedDictionary<string, double>.Empty, At);
}

using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.World.Tests.Building;

/// <summary>Small worlds for tests. Bolivia governs the Chapare, where the growers live; all the rest a test adds.</summary>
internal sealed partial class WorldBuilder
{
    public static readonly Citation Source = Citation.None;

    private WorldDefinition _definition = new() { Stages = ["first", "second", "third"] };

    /// <summary>A world without entities.</summary>
    public static WorldBuilder Empty => new();

    /// <summary>Bolivia, the United States, the Chapare and its growers.</summary>
    public static WorldBuilder Andes => new WorldBuilder()
        .Entity("bolivia", EntityKind.Government)
        .Entity("us", EntityKind.UnitedStates)
        .Entity("chapare", EntityKind.Region, ("governed_by", "bolivia"))
        .Entity("growers", EntityKind.Segment, ("lives_in", "chapare"));

    public WorldModel Build(string profile = "bd01") => WorldModel.Compile(_definition, profile);

    public WorldBuilder With(Func<WorldDefinition, WorldDefinition> change)
    {
        _definition = change(_definition);
        return this;
    }

    public WorldBuilder Entity(string id, EntityKind kind, params (string Relation, string To)[] relations) => With(world => world with
    {
        Entities = world.Entities.Add(new EntityDefinition(
            id,
            kind,
            id,
            "",
            [],
            relations.GroupBy(line => line.Relation).ToImmutableSortedDictionary(line => line.Key, line => line.Select(to => to.To).ToImmutableArray()),
            ImmutableSortedDictionary<string, double>.Empty,
            SourceSpan.None)),
    });

    public WorldBuilder Tagged(string id, string tag) => With(world => world with
    {
        Entities = [.. world.Entities.Select(entity => entity.Id == id ? entity with { Tags = entity.Tags.Add(tag) } : entity)],
    });

    public WorldBuilder Starts(string key, double value) => With(world => world with
    {
        Entities = [.. world.Entities.Select(entity =>
            entity.Id == key.Split('.')[0] ? entity with { Start = entity.Start.SetItem(key.Split('.')[1], value) } : entity)],
    });

    public WorldBuilder Gauge(
        string id,
        EntityKind of = EntityKind.Region,
        double start = 50,
        double drift = 0,
        double shift = 0,
        string stage = "first",
        Formula? natural = null) =>
        Variable(id, of, VariableKind.Gauge, Unit.Points, stage, start, 0, 100, drift, shift, natural);

    public WorldBuilder Stock(
        string id,
        EntityKind of = EntityKind.Government,
        double start = 100,
        double minimum = 0,
        double maximum = double.PositiveInfinity,
        string stage = "first",
        string unit = "$M") =>
        Variable(id, of, VariableKind.Stock, new Unit(unit), stage, start, minimum, maximum, 0, 0, null);

    public WorldBuilder Coefficient(string id, double value, params (string Profile, double Value)[] profiles) => With(world => world with
    {
        Coefficients = world.Coefficients.Add(new CoefficientDefinition(
            id,
            value,
            Unit.Number,
            value,
            value,
            profiles.ToImmutableSortedDictionary(line => line.Profile, line => line.Value),
            "",
            Source,
            SourceSpan.None)),
    });

    private WorldBuilder Variable(
        string id,
        EntityKind of,
        VariableKind kind,
        Unit unit,
        string stage,
        double start,
        double minimum,
        double maximum,
        double drift,
        double shift,
        Formula? natural) => With(world => world with
        {
            Variables = world.Variables.Add(new VariableDefinition(
                id, id, "", [of], null, kind, unit, stage, start, minimum, maximum, drift, shift, natural,
                GoodDirection.High, SeenBy.Everyone, Source, SourceSpan.None)),
        });
}

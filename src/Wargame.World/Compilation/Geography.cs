using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.World.Compilation;

/// <summary>Who is related to whom: a region's government, a segment's region, any named relation.</summary>
internal sealed class Geography
{
    private const string LivesIn = "lives_in";
    private readonly WorldIndex _index;
    private readonly int?[] _regions;
    private readonly int?[] _hosts;

    public Geography(WorldIndex index)
    {
        _index = index;
        var entities = index.Definition.Entities;
        _regions = [.. entities.Select(FindRegion)];
        _hosts = [.. entities.Select(FindHost)];
    }

    /// <summary>The region that the entity is or lives in.</summary>
    public int? RegionOf(int entity) => _regions[entity];

    /// <summary>The actor whose consent a foreign order on the entity needs (MODEL 3.4): itself, its region's government, or nobody.</summary>
    public int? HostOf(int entity) => _hosts[entity];

    /// <summary>What an imposition on the entity weighs on: itself, the region that it lives in, the actor that governs it.</summary>
    public ImmutableArray<int> BurdenedBy(int entity)
    {
        var burdened = ImmutableArray.Create(entity);
        if (_regions[entity] is { } region && region != entity)
            burdened = burdened.Add(region);
        if (_hosts[entity] is { } host && host != entity)
            burdened = burdened.Add(host);
        return burdened;
    }

    /// <summary>The entities that a relation leads to, in the author's order.</summary>
    public ImmutableArray<int> Related(int entity, string relation, SourceSpan at) =>
        _index.Entity(entity).Relations.TryGetValue(relation, out var ids) ? [.. ids.Select(id => _index.EntityAt(id, at))] : [];

    private int? FindRegion(EntityDefinition entity) => entity.Kind switch
    {
        EntityKind.Region => _index.FindEntity(entity.Id),
        EntityKind.Segment => Follow(entity, LivesIn),
        _ => null,
    };

    private int? FindHost(EntityDefinition entity)
    {
        if (entity.IsActor)
            return _index.FindEntity(entity.Id);
        if (entity.Kind == EntityKind.Segment)
            return Follow(entity, LivesIn) is { } region ? Follow(_index.Entity(region), EntityDefinition.GovernedBy) : null;
        return entity.Kind == EntityKind.Region ? Follow(entity, EntityDefinition.GovernedBy) : null;
    }

    private int? Follow(EntityDefinition entity, string relation) =>
        entity.Related(relation) is { } id ? _index.EntityAt(id, entity.At) : null;
}

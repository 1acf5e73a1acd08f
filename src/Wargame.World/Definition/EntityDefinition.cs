using System.Collections.Immutable;

namespace Wargame.World.Definition;

/// <summary>What an entity is. The first five are actors: they may be played by a team.</summary>
public enum EntityKind
{
    /// <summary>A government of the region's countries.</summary>
    Government,

    /// <summary>The United States.</summary>
    UnitedStates,

    /// <summary>Insurgents, paramilitaries, cartels, maras, militias.</summary>
    ArmedGroup,

    /// <summary>A population that acts as one, such as a growers' union.</summary>
    Population,

    /// <summary>The OAS, a development bank, a commission.</summary>
    Multilateral,

    /// <summary>A place.</summary>
    Region,

    /// <summary>A part of a region's people, with its own living and its own bonds.</summary>
    Segment,

    /// <summary>What belongs to nobody, such as the world's demand for cocaine. There is at most one.</summary>
    World,
}

/// <summary>An actor, region, segment or the world itself.</summary>
/// <param name="Id">Kebab case, unique in the scenario: <c>media-luna</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">For people: <c>Media Luna</c>.</param>
/// <param name="Code">Three letters for actors (<c>BOL</c>), else empty.</param>
/// <param name="Tags">Author's marks that rules select by, such as <c>grower</c>.</param>
/// <param name="Relations">Named relations to other entities' ids, such as <c>lives_in</c> or <c>governed_by</c>, in the author's order.</param>
/// <param name="Start">Opening values by variable id, in the variable's unit.</param>
/// <param name="At">Where it is written.</param>
public sealed record EntityDefinition(
    string Id,
    EntityKind Kind,
    string Name,
    string Code,
    ImmutableArray<string> Tags,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Relations,
    ImmutableSortedDictionary<string, double> Start,
    SourceSpan At)
{
    /// <summary>The relation from a region to the actor whose consent foreign orders need there.</summary>
    public const string GovernedBy = "governed_by";

    /// <summary>Whether a team may play it.</summary>
    public bool IsActor => Kind <= EntityKind.Multilateral;

    /// <summary>The first entity that this one is related to, or null.</summary>
    public string? Related(string relation) => Relations.TryGetValue(relation, out var ids) && ids.Length > 0 ? ids[0] : null;
}

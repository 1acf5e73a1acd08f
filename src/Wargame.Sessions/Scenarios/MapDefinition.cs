using System.Collections.Immutable;

namespace Wargame.Sessions.Scenarios;

/// <summary>Boundaries and the number that colours them.</summary>
/// <param name="Countries">Boundary files: <c>bol</c>. One country fills the map; several are drawn together.</param>
/// <param name="Variable">A gauge of regions.</param>
/// <param name="Regions">For each region's id, the ISO 3166-2 units that it covers.</param>
public sealed record MapDefinition(
    ImmutableArray<string> Countries, string Variable, ImmutableSortedDictionary<string, ImmutableArray<string>> Regions)
{
    /// <summary>Shorter names of regions for the map, by id.</summary>
    public ImmutableSortedDictionary<string, string> Labels { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Regions that lie too close together to be read and are drawn once more, larger, in a corner.</summary>
    public ImmutableArray<string> Enlarged { get; init; } = [];
}

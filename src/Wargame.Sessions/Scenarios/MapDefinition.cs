using System.Collections.Immutable;

namespace Wargame.Sessions.Scenarios;

/// <summary>Boundaries and the number that colours them.</summary>
/// <param name="Country">The boundary file: <c>bol</c>.</param>
/// <param name="Variable">A gauge of regions.</param>
/// <param name="Regions">For each region's id, the ISO 3166-2 units that it covers.</param>
public sealed record MapDefinition(
    string Country, string Variable, ImmutableSortedDictionary<string, ImmutableArray<string>> Regions);

using Wargame.Protocol.Pages;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>The map.</summary>
internal static class MapWire
{
    public static MapView ToWire(this Seen.MapView map) => new(
        map.Countries, map.Variable?.Name ?? "", map.Variable?.About ?? "", [.. map.Regions.Select(ToWire)], map.Enlarged);

    private static RegionView ToWire(Seen.RegionView region) => new(
        region.Region.Id, region.Region.Name, region.Label, region.Units, region.Colour?.Key ?? "", region.Colour?.Value.Units() ?? 0,
        region.Colour?.Change.Units() ?? 0, region.Hatched, region.Mark, region.Numbers.ToWire(region.Region.Id));
}

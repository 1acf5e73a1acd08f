namespace Wargame.Grains.Desks;

/// <summary>From an address to the grain.</summary>
public static class DeskDirectory
{
    /// <summary>The desk at this address.</summary>
    public static IDesk Desk(this IGrainFactory grains, DeskAddress address) => address.Kind switch
    {
        DeskKind.Government => grains.GetGrain<IGovernmentGrain>(address.Key),
        DeskKind.UnitedStates => grains.GetGrain<IUnitedStatesGrain>(address.Key),
        DeskKind.ArmedGroup => grains.GetGrain<IArmedGroupGrain>(address.Key),
        DeskKind.Population => grains.GetGrain<IPopulationGrain>(address.Key),
        DeskKind.Multilateral => grains.GetGrain<IMultilateralGrain>(address.Key),
        DeskKind.Control => grains.GetGrain<IControlGrain>(address.Key),
        DeskKind.Board => grains.GetGrain<IBoardGrain>(address.Key),
        _ => throw new ArgumentOutOfRangeException(nameof(address), address.Kind, "There is no such desk."),
    };
}

using Wargame.Grains.Campaigns;

namespace Wargame.Server.Clustering;

/// <summary>The servers of the cluster, as the runtime knows them; one that is alone knows itself.</summary>
/// <param name="silos">What the runtime knows.</param>
internal sealed class CampaignServers(ISiloStatusOracle silos) : ICampaignServers
{
    public IReadOnlyList<SiloAddress> Active => [.. silos.GetApproximateSiloStatuses(onlyActive: true).Keys.Order()];
}

using Orleans.Concurrency;
using Orleans.Runtime.Placement;

namespace Wargame.Grains.Campaigns;

/// <summary>A server's post for campaigns: hands portions on, and waits for none of them.</summary>
[Reentrant]
public sealed class CampaignPostGrain : Grain, ICampaignPostGrain
{
    /// <inheritdoc/>
    public Task<PlayedPortion> Play(string campaign, PortionOrder portion)
    {
        // The wish to be here was about the post, and not about whatever is called from here.
        RequestContext.Remove(IPlacementDirector.PlacementHintKey);
        return GrainFactory.GetGrain<IPortionGrain>(0).Play(campaign, portion);
    }
}

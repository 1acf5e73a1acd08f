using Microsoft.Extensions.DependencyInjection;

namespace Wargame.Grains.Campaigns;

/// <summary>What a server needs to play campaigns.</summary>
public static class CampaignParts
{
    /// <summary>Registers it.</summary>
    public static IServiceCollection AddCampaigns(this IServiceCollection services) => services.AddSingleton(_ => new CampaignCores()).AddSingleton<CampaignPlans>();
}

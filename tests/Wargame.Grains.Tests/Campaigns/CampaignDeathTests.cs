using Wargame.Grains.Campaigns;
using Wargame.Review.Playtests;
using Wargame.Review.Playtests.Pages;

namespace Wargame.Grains.Tests.Campaigns;

/// <summary>A server that helps with a campaign dies.</summary>
public sealed class CampaignDeathTests
{
    [Fact]
    public async Task What_a_dead_server_had_in_hand_is_played_again()
    {
        await using var cluster = new CampaignCluster();
        await cluster.InitializeAsync();
        var text = CampaignCluster.Starter(out var scenario);
        var key = new CampaignKey(scenario.Hash, CampaignKey.DefaultProfile, 7, 1000);
        var campaign = cluster.Campaign(key);
        await campaign.Start(text);
        while ((await campaign.Look()).Done == 0)
            await Task.Delay(10, TestContext.Current.CancellationToken);

        await cluster.KillHelperOfAsync(campaign);
        Assert.Equal(CampaignState.Playing, (await campaign.Look()).State);
        var end = await CampaignCluster.EndOf(campaign);

        Assert.Equal((CampaignState.Told, ""), (end.State, end.Why));
        Assert.Equal(PlaytestJson.Of(Playtest.Run(PlaytestPlan.Of(scenario, key.Profile, key.Plays, key.Seed), null)), await campaign.Json());
    }
}

using Microsoft.Extensions.DependencyInjection;
using Wargame.Grains.Campaigns;
using Wargame.Review.Playtests;
using Wargame.Review.Playtests.Pages;

namespace Wargame.Grains.Tests.Campaigns;

/// <summary>Campaigns on the servers of a cluster: the same plays as on one machine, whatever becomes of a server meanwhile.</summary>
public sealed class CampaignTests(CampaignCluster cluster) : IClassFixture<CampaignCluster>
{
    // A small scenario of the library, with cards and other beliefs.
    private const string Library = "maras";
    private const int Plays = 12;

    [Fact]
    public async Task Two_servers_tell_byte_for_byte_what_one_machine_tells()
    {
        var text = CampaignCluster.Text(Library, out var scenario);
        var key = new CampaignKey(scenario.Hash, CampaignKey.DefaultProfile, 5, Plays);
        var campaign = cluster.Campaign(key);

        await campaign.Start(text);
        var end = await CampaignCluster.EndOf(campaign);

        var alone = Playtest.Run(PlaytestPlan.Of(scenario, key.Profile, key.Plays, key.Seed), null);
        Assert.Equal((CampaignState.Told, ""), (end.State, end.Why));
        Assert.Equal(PlaytestJson.Of(alone), await campaign.Json());
        Assert.Equal(PlaytestPage.Of(alone), await campaign.Page());
        Assert.All(cluster.Servers, server => Assert.Contains(key.ToString(), server.GetRequiredService<CampaignPlans>().Keys));
    }

    [Fact]
    public async Task Whoever_asks_for_the_same_campaign_gets_the_same_one()
    {
        var text = CampaignCluster.Starter(out var scenario);
        var campaign = cluster.Campaign(new(scenario.Hash, CampaignKey.DefaultProfile, 1, 30));

        await campaign.Start(text);
        var end = await CampaignCluster.EndOf(campaign);
        var again = await campaign.Start(text);

        Assert.Equal(end, again);
        Assert.Equal(CampaignState.Told, again.State);
        Assert.True(end.Done > 30 && end.Done <= end.Plays, $"{end.Done} of {end.Plays}");
        var report = (await campaign.Report())!;
        Assert.Equal((30, 3, scenario.Title), (report.Plays, report.Casts, report.Title));
        Assert.Contains(report.Injects, inject => inject is { Id: "price-falls", Share: 1 });
    }

    [Fact]
    public async Task What_is_cancelled_ends_and_begins_anew_when_it_is_asked_for_again()
    {
        var text = CampaignCluster.Text(Library, out var scenario);
        var campaign = cluster.Campaign(new(scenario.Hash, CampaignKey.DefaultProfile, 6, 400));

        await campaign.Start(text);
        await campaign.Cancel();
        var cancelled = await campaign.Look();
        Assert.Equal(CampaignState.Cancelled, cancelled.State);
        Assert.Null(await campaign.Report());

        Assert.NotEqual(CampaignState.Cancelled, (await campaign.Start(text)).State);
        await campaign.Cancel();
    }

    [Fact]
    public async Task A_text_that_is_another_one_is_not_played()
    {
        var text = CampaignCluster.Starter(out _);
        var campaign = cluster.Campaign(new("0123abcd", CampaignKey.DefaultProfile, 1, 30));

        await campaign.Start(text);
        var end = await CampaignCluster.EndOf(campaign);

        Assert.Equal(CampaignState.Failed, end.State);
        Assert.Contains("0123abcd", end.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_knows_of_a_campaign_that_nobody_asked_for()
    {
        var campaign = cluster.Campaign(new("nobody", CampaignKey.DefaultProfile, 1, 30));

        Assert.Equal(CampaignState.Unknown, (await campaign.Look()).State);
        Assert.Null(await campaign.Json());
    }
}

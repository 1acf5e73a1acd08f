using Wargame.Grains.Campaigns;

namespace Wargame.Grains.Tests.Campaigns;

/// <summary>What a campaign is known by, and how much of a server it may have.</summary>
public sealed class CampaignKeyTests
{
    [Fact]
    public void A_campaign_is_known_by_all_that_its_report_depends_on()
    {
        var key = new CampaignKey("3fa9", "evidence-2025", ulong.MaxValue, 1000);

        Assert.Equal("3fa9.evidence-2025.18446744073709551615.1000", key.ToString());
        Assert.Equal(key, CampaignKey.Read(key.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("3fa9.bd01.1")]
    [InlineData("3fa9.bd01.1.1000.1")]
    [InlineData("3fa9.bd01.-1.1000")]
    [InlineData("3fa9.bd01.1.99999999999")]
    [InlineData("3f/9.bd01.1.1000")]
    [InlineData("3fa9.bd 01.1.1000")]
    [InlineData(".bd01.1.1000")]
    public void What_is_no_name_of_a_campaign_is_none(string text) => Assert.Null(CampaignKey.Read(text));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(Limits.CampaignPlays, true)]
    [InlineData(Limits.CampaignPlays + 1, false)]
    public void A_campaign_has_two_plays_at_least_and_no_more_than_a_server_holds(int plays, bool isPlayed) => Assert.Equal(isPlayed, CampaignKey.IsPlayed(plays));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    [InlineData(8, 4)]
    public async Task Campaigns_have_half_of_the_cores_and_one_at_least(int processors, int left)
    {
        using var cores = new CampaignCores(processors);
        Assert.Equal(left, cores.Count);

        var held = new List<IDisposable>();
        for (var core = 0; core < left; core++)
            held.Add(await cores.Take(CancellationToken.None));
        var next = cores.Take(CancellationToken.None);
        Assert.False(next.IsCompleted);
        held[0].Dispose();
        held[0].Dispose();
        (await next.WaitAsync(TimeSpan.FromSeconds(20))).Dispose();
    }

    [Fact]
    public void So_many_campaigns_may_wait_and_no_more()
    {
        using var cores = new CampaignCores(2);
        for (var campaign = 0; campaign < Limits.CampaignsAtOnce + Limits.WaitingCampaigns; campaign++)
            Assert.True(cores.Admit());
        Assert.False(cores.Admit());
        cores.Leave();
        Assert.True(cores.Admit());
    }
}

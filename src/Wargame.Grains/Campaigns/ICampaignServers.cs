namespace Wargame.Grains.Campaigns;

/// <summary>The servers on which campaigns can be played.</summary>
public interface ICampaignServers
{
    /// <summary>Those that are there now, always in the same order.</summary>
    IReadOnlyList<SiloAddress> Active { get; }
}

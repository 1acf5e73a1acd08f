namespace Wargame.Grains.Campaigns;

/// <summary>Plays portions of campaigns; a stateless worker, so as many of it as there is work for, each on the server of whoever asks.</summary>
public interface IPortionGrain : IGrainWithIntegerKey
{
    /// <summary>Plays a portion, as soon as a core is free for it.</summary>
    /// <param name="campaign">The campaign's key.</param>
    /// <param name="portion">The portion.</param>
    [ResponseTimeout(Limits.PortionAnswer)]
    Task<PlayedPortion> Play(string campaign, PortionOrder portion);
}

/// <summary>
/// A server's post for campaigns: stateless workers only play on the server of their caller, so a campaign reaches those of another server by its post. The
/// key is the server's address.
/// </summary>
public interface ICampaignPostGrain : IGrainWithStringKey
{
    /// <summary>Has a portion played on this server.</summary>
    /// <param name="campaign">The campaign's key.</param>
    /// <param name="portion">The portion.</param>
    [ResponseTimeout(Limits.PortionAnswer)]
    Task<PlayedPortion> Play(string campaign, PortionOrder portion);
}

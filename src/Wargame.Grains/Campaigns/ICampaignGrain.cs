using Wargame.Protocol.Authoring;

namespace Wargame.Grains.Campaigns;

/// <summary>
/// Many plays of a scenario without people, spread over all servers. The key is what the report depends on (<see cref="CampaignKey"/>), so whoever
/// asks for the same campaign gets the same one. It is kept in memory alone: after a server's death it is asked for again.
/// </summary>
public interface ICampaignGrain : IGrainWithStringKey
{
    /// <summary>Begins it, unless it is under way or was played.</summary>
    /// <param name="text">The text with the content of the key.</param>
    Task<CampaignStanding> Start(CampaignText text);

    /// <summary>How far it is.</summary>
    Task<CampaignStanding> Look();

    /// <summary>Plays no further portion. Begun again, it begins anew.</summary>
    Task Cancel();

    /// <summary>The text, for the servers that help; null when it is not played.</summary>
    Task<CampaignText?> Text();

    /// <summary>The report for the author's page; null before all was played.</summary>
    Task<CampaignReport?> Report();

    /// <summary>The report as JSON, the same bytes as <c>wargame playtest</c> writes; null before all was played.</summary>
    Task<string?> Json();

    /// <summary>The report as a page of its own; null before all was played.</summary>
    Task<string?> Page();
}

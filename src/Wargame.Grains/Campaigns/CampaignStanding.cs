namespace Wargame.Grains.Campaigns;

/// <summary>How far a campaign is.</summary>
public enum CampaignState
{
    /// <summary>There is no such campaign at hand: it was never asked for, or it was lost with its server, or nobody looked for long.</summary>
    Unknown,

    /// <summary>Too many campaigns are under way: it was not taken up.</summary>
    Busy,

    /// <summary>It waits for others.</summary>
    Waiting,

    /// <summary>It is played.</summary>
    Playing,

    /// <summary>It was played; there is a report.</summary>
    Told,

    /// <summary>Whoever asked for it does not want it any more.</summary>
    Cancelled,

    /// <summary>It could not be played.</summary>
    Failed,
}

/// <summary>How far a campaign is.</summary>
/// <param name="State">The state.</param>
/// <param name="Done">Plays that are done.</param>
/// <param name="Plays">Plays that it takes in all, with those under other beliefs and with forced choices; 0 before that is known.</param>
/// <param name="Why">Why it could not be played; else empty.</param>
[GenerateSerializer, Immutable, Alias("campaign-standing")]
public sealed record CampaignStanding(CampaignState State, int Done, int Plays, string Why);

using Wargame.Protocol.Review;

namespace Wargame.Protocol.Hub;

/// <content>The review's workbench; everything is null before the hot wash.</content>
public partial interface IWargameHub
{
    /// <summary>Where a replay can go.</summary>
    Task<ReplayTimeline?> ReplayTimeline();

    /// <summary>The session as it was at a moment, with a team's eyes or, for an empty viewpoint, as it truly was.</summary>
    Task<ReplayScene?> ReplayAt(long version, string viewpoint);
}

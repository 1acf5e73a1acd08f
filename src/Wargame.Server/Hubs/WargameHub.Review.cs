using Wargame.Protocol.Review;

namespace Wargame.Server.Hubs;

/// <content>The review's workbench.</content>
public sealed partial class WargameHub
{
    /// <inheritdoc/>
    public Task<ReplayTimeline?> ReplayTimeline() => Desk.ReplayTimeline(Attached.Language);

    /// <inheritdoc/>
    public Task<ReplayScene?> ReplayAt(long version, string viewpoint) => Desk.ReplayAt(version, viewpoint, Attached.Language);
}

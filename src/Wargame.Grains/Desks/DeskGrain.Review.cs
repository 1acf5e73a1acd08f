using Wargame.Grains.Review;
using Wargame.Protocol.Review;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Desks;

/// <content>The review's workbench, as far as this desk may use it.</content>
public abstract partial class DeskGrain
{
    private IReviewGrain Workbench => GrainFactory.GetGrain<IReviewGrain>(Address.Session);

    /// <inheritdoc/>
    public Task<ReplayTimeline?> ReplayTimeline(Language language) => Workbench.Timeline(language);

    /// <inheritdoc/>
    public Task<ReplayScene?> ReplayAt(long version, string viewpoint, Language language) => Workbench.At(Address, version, viewpoint, language);
}

using Wargame.Grains.Review;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Review;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Desks;

/// <content>The review's workbench, as far as this desk may use it.</content>
public abstract partial class DeskGrain
{
    private IReviewGrain Workbench => GrainFactory.GetGrain<IReviewGrain>(Address.Session);

    /// <inheritdoc/>
    public Task<ReplayTimeline?> ReplayTimeline(string viewpoint, Language language) => Workbench.Timeline(Address, viewpoint, language);

    /// <inheritdoc/>
    public Task<ReplayScene?> ReplayAt(long version, string viewpoint, Language language) => Workbench.At(Address, version, viewpoint, language);

    /// <inheritdoc/>
    public Task<WhatIfBench?> WhatIfBench(Language language) => Workbench.Bench(language);

    /// <inheritdoc/>
    public Task<LegalOrderView[]?> WhatIfOrders(WhatIfDraft draft, int turn, string actor, Language language) =>
        Workbench.Orders(draft, turn, actor, language);

    /// <inheritdoc/>
    public Task<WhatIfAnswer?> RunWhatIf(WhatIfDraft draft, Language language) => Workbench.Run(draft, language);

    /// <inheritdoc/>
    public Task<DoctrineInsteadView?> DoctrineInstead(int turn, string actor, Language language) => Workbench.DoctrineInstead(turn, actor, language);

    /// <inheritdoc/>
    public Task<KeptWhatIfView[]?> WhatIfs(string seatId, Language language) => Workbench.Kept(Address, seatId, language);

    /// <inheritdoc/>
    public Task<WhatIfAnswer?> OpenWhatIf(string whatIfId, Language language) => Workbench.Open(whatIfId, language);

    /// <inheritdoc/>
    public Task<RemarkView[]?> Remarks(string seatId, Language language) => Workbench.Remarks(Address, seatId, language);

    /// <inheritdoc/>
    public Task<AttributionView?> WhoCaused(Language language) => Workbench.Attribution(language);

    /// <inheritdoc/>
    public Task<BeliefsView?> UnderBeliefs(Language language) => Workbench.UnderBeliefs(language);

    /// <inheritdoc/>
    public Task<PlaysView?> BesidePlays(Language language) => Workbench.BesidePlays(language);

    /// <inheritdoc/>
    public Task<BesideSessionReply?> BesideSession(string other, Language language) => Workbench.BesideSession(other, language);

    /// <inheritdoc/>
    public Task<DeedsView?> Deeds(string seatId, Language language) => Workbench.Deeds(Address, seatId, language);

    /// <inheritdoc/>
    public Task<TakeHomeReply?> TakeHome(string edition, Language language) => Workbench.TakeHome(edition, language);

    /// <inheritdoc/>
    public Task<SendingView?> Sending(Language language) => Workbench.Sending(language);

    /// <inheritdoc/>
    public Task<TrailView?> Trail(string kind, string id, int turn, Language language) => Workbench.Trail(kind, id, turn, language);
}

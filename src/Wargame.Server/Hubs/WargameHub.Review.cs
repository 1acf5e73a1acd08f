using Wargame.Grains;
using Wargame.Grains.Wire;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Review;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Remarks;
using Wargame.Sessions.Statements;

namespace Wargame.Server.Hubs;

/// <content>The review's workbench.</content>
public sealed partial class WargameHub
{
    /// <inheritdoc/>
    public Task<ReplayTimeline?> ReplayTimeline(string viewpoint) => Desk.ReplayTimeline(viewpoint, Attached.Language);

    /// <inheritdoc/>
    public Task<ReplayScene?> ReplayAt(long version, string viewpoint) => Desk.ReplayAt(version, viewpoint, Attached.Language);

    /// <inheritdoc/>
    public Task<WhatIfBench?> WhatIfBench() => Desk.WhatIfBench(Attached.Language);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LegalOrderView>?> WhatIfOrders(WhatIfDraft draft, int turn, string actor) =>
        await Desk.WhatIfOrders(draft, turn, actor, Attached.Language);

    /// <inheritdoc/>
    public Task<WhatIfAnswer?> RunWhatIf(WhatIfDraft draft) => Desk.RunWhatIf(draft, Attached.Language);

    /// <inheritdoc/>
    public Task<DoctrineInsteadView?> DoctrineInstead(int turn, string actor) => Desk.DoctrineInstead(turn, actor, Attached.Language);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<KeptWhatIfView>?> WhatIfs() => await Desk.WhatIfs(Attached.SeatId, Attached.Language);

    /// <inheritdoc/>
    public Task<WhatIfAnswer?> OpenWhatIf(string whatIfId) => Desk.OpenWhatIf(whatIfId, Attached.Language);

    /// <inheritdoc/>
    public Task<CommandReply> KeepWhatIf(string commandId, string whatIfId, string name, WhatIfDraft draft) => Send(
        commandId, from => WhatIfReader.Read(draft) is { } supposed ? new KeepWhatIf(from.Id, default, from.By, whatIfId, name, supposed) : null);

    /// <inheritdoc/>
    public Task<CommandReply> DropWhatIf(string commandId, string whatIfId) => Send(commandId, from => new DropWhatIf(from.Id, default, from.By, whatIfId));

    /// <inheritdoc/>
    public Task<CommandReply> ShowWhatIf(string commandId, string whatIfId) => Send(commandId, from => new ShowWhatIf(from.Id, default, from.By, whatIfId));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RemarkView>?> Remarks() => await Desk.Remarks(Attached.SeatId, Attached.Language);

    /// <inheritdoc/>
    public Task<CommandReply> MakeRemark(string commandId, string remarkId, long version, string kind, string text) => Send(
        commandId, from => DraftReader.ReadWord<RemarkKind>(kind) is { } known ? new MakeRemark(from.Id, default, from.By, remarkId, version, known, text) : null);

    /// <inheritdoc/>
    public Task<CommandReply> DropRemark(string commandId, string remarkId) => Send(commandId, from => new DropRemark(from.Id, default, from.By, remarkId));

    /// <inheritdoc/>
    public Task<AttributionView?> WhoCaused() => Desk.WhoCaused(Attached.Language);

    /// <inheritdoc/>
    public Task<BeliefsView?> UnderBeliefs() => Desk.UnderBeliefs(Attached.Language);

    /// <inheritdoc/>
    public Task<PlaysView?> BesidePlays() => Desk.BesidePlays(Attached.Language);

    /// <inheritdoc/>
    public async Task<BesideSessionReply?> BesideSession(string key)
    {
        var (session, refusal) = await door.Other(Context, key);
        return refusal is null ? await Desk.BesideSession(session, Attached.Language) : new(null, refusal);
    }

    /// <inheritdoc/>
    public Task<DeedsView?> Deeds() => Desk.Deeds(Attached.SeatId, Attached.Language);

    /// <inheritdoc/>
    public async Task<TakeHomeReply?> TakeHome(string edition) => Editions.Wanted(Attached, edition) is { } wanted
        ? await Desk.TakeHome(wanted, Attached.Language)
        : new(null, "", HostRefusals.NotYourEdition);

    /// <inheritdoc/>
    public Task<CommandReply> JudgeStatement(string commandId, string conversationId, int message, string verdict, string because) => Send(
        commandId, from => DraftReader.ReadWord<StatementVerdict>(verdict) is { } known ? new JudgeStatement(from.Id, default, from.By, conversationId, message, known, because) : null);

    /// <inheritdoc/>
    public Task<SendingView?> Sending() => Desk.Sending(Attached.Language);

    /// <inheritdoc/>
    public Task<TrailView?> Trail(string kind, string id, int turn) => Desk.Trail(kind, id, turn, Attached.Language);
}

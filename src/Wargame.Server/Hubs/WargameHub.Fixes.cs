using Wargame.Grains;
using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;

namespace Wargame.Server.Hubs;

/// <content>A scenario that its author mends while it is played.</content>
public sealed partial class WargameHub
{
    /// <inheritdoc/>
    public Task<TextNews?> TextNews() => Desk.TextNews();

    /// <inheritdoc/>
    public Task<FixView?> ScenarioFix(bool back) => Desk.ScenarioFix(back, Attached.Language);

    /// <inheritdoc/>
    public async Task<CommandReply> TakeFix(string commandId, FixDecision decision) => IsId(commandId)
        ? await Desk.TakeFix(commandId, Caller, decision, Attached.Language)
        : new(HostRefusals.Malformed);
}

using Wargame.Grains;
using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;
using Wargame.Sessions.Commands;

namespace Wargame.Server.Hubs;

/// <content>Rewind and branches.</content>
public sealed partial class WargameHub
{
    /// <inheritdoc/>
    public Task<LineTree?> Lines() => Desk.Lines(Attached.Language);

    /// <inheritdoc/>
    public async Task<LineReply> Rewind(string commandId, RewindDraft draft) =>
        IsId(commandId) ? await Desk.Rewind(commandId, Caller, draft, Attached.Language) : new LineReply("", HostRefusals.Malformed);

    /// <inheritdoc/>
    public async Task<LineReply> MoveRoom(string commandId, string to, string reason) =>
        IsId(commandId) ? await Desk.MoveRoom(commandId, Caller, to, reason, Attached.Language) : new LineReply("", HostRefusals.Malformed);

    /// <inheritdoc/>
    public Task<CommandReply> OpenRoom(string commandId) => Send(commandId, from => new OpenRoom(from.Id, default, from.By));

    /// <inheritdoc/>
    public Task<LineComparisonView?> CompareLines(string other) => Desk.CompareLines(other, Attached.Language);
}

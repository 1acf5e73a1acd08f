using Wargame.Grains;
using Wargame.Grains.Wire;
using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;
using Wargame.Server.Api;
using Wargame.Sessions.Commands;
using Wargame.Sessions.WhiteCell;

namespace Wargame.Server.Hubs;

/// <content>The white cell: its people, their duties and notes.</content>
public sealed partial class WargameHub
{
    /// <inheritdoc/>
    public async Task<PassReply> InviteFacilitator(string commandId, string person) => IsId(commandId)
        ? await Desk.InviteFacilitator(commandId, Caller, person, Attached.Language)
        : new PassReply("", "", 0, HostRefusals.Malformed);

    /// <inheritdoc/>
    public async Task<PapersReply> OpenPapers() => new(PaperEndpoints.AddressOf(Attached.Address.Session, await Desk.PapersPass(), Attached.Language), null);

    /// <inheritdoc/>
    public Task<CommandReply> NameFacilitator(string commandId, string person) =>
        Send(commandId, from => new NameFacilitator(from.Id, default, from.By, person));

    /// <inheritdoc/>
    public Task<CommandReply> DismissFacilitator(string commandId, string facilitatorId) =>
        Send(commandId, from => new DismissFacilitator(from.Id, default, from.By, facilitatorId));

    /// <inheritdoc/>
    public Task<CommandReply> AssignDuty(string commandId, string duty, string to) => Send(commandId, from =>
        DraftReader.ReadWord<Duty>(duty) is { } word ? new AssignDuty(from.Id, default, from.By, word, to) : null);

    /// <inheritdoc/>
    public Task<CommandReply> WriteControlNote(string commandId, ControlNoteDraft note) =>
        Send(commandId, from => new WriteControlNote(from.Id, default, from.By, note.Text, note.Actor, note.Inject));
}

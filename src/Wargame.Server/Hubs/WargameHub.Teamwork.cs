using Wargame.Protocol.Hub;
using Wargame.Protocol.Pages;
using Wargame.Sessions.Commands;

namespace Wargame.Server.Hubs;

/// <content>Working together in a team: roles, who writes what, private notes.</content>
public sealed partial class WargameHub
{
    /// <inheritdoc/>
    public Task<CommandReply> GiveRole(string commandId, string seatId, string title) =>
        Send(commandId, from => new GiveRole(from.Id, default, from.By, seatId, title));

    /// <inheritdoc/>
    public Task ShowEditing(string place) =>
        place.Length <= Protocol.Limits.PlaceCharacters ? Desk.ShowEditing(Attached.SeatId, place) : Task.CompletedTask;

    /// <inheritdoc/>
    public Task<NoteView> OwnNote() => Desk.OwnNote(Attached.SeatId);

    /// <inheritdoc/>
    public Task<CommandReply> KeepNote(string commandId, NoteView note) =>
        Send(commandId, from => new KeepNote(from.Id, default, from.By, note.Text, note.Revision));
}

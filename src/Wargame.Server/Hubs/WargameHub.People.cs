using Wargame.Grains;
using Wargame.Grains.Wire;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Pages;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.WhiteCell;

namespace Wargame.Server.Hubs;

/// <content>The people in the room: their seats and devices, bots in their place, calls and announcements.</content>
public sealed partial class WargameHub
{
    private Issuer Caller => Attached.Watcher is not null ? new Issuer.Watcher(Attached.SeatId)
        : Attached.Address.IsTeam ? new Issuer.Seat(Attached.SeatId)
        : Facilitator.AsIssuer(Attached.SeatId);

    /// <inheritdoc/>
    public async Task<PassReply> ReissueSeat(string commandId, string seatId) => IsId(commandId)
        ? await Desk.Reissue(commandId, Caller, seatId, Attached.Language)
        : new PassReply("", "", 0, HostRefusals.Malformed);

    /// <inheritdoc/>
    public Task<PassReply> OwnPass() => Desk.OwnPass(Attached.SeatId, Attached.Language);

    /// <inheritdoc/>
    public Task<CommandReply> LetBotPlay(string commandId, string actor) =>
        Send(commandId, from => new LetBotPlay(from.Id, default, from.By, actor));

    /// <inheritdoc/>
    public Task<CommandReply> TakeBack(string commandId, string actor) =>
        Send(commandId, from => new TakeBack(from.Id, default, from.By, actor));

    /// <inheritdoc/>
    public Task<CommandReply> MarkAbsent(string commandId, string seatId, bool absent) =>
        Send(commandId, from => new MarkAbsent(from.Id, default, from.By, seatId, absent));

    /// <inheritdoc/>
    public Task<CommandReply> LockRoom(string commandId, bool locked) =>
        Send(commandId, from => new LockRoom(from.Id, default, from.By, locked));

    /// <inheritdoc/>
    public Task<CommandReply> Announce(string commandId, string text) =>
        Send(commandId, from => new Announce(from.Id, default, from.By, text));

    /// <inheritdoc/>
    public Task<CommandReply> AskForHelp(string commandId, string note) =>
        Send(commandId, from => new AskForHelp(from.Id, default, from.By, note));

    /// <inheritdoc/>
    public Task<CommandReply> AnswerHelp(string commandId, string actor) =>
        Send(commandId, from => new AnswerHelp(from.Id, default, from.By, actor));

    /// <inheritdoc/>
    public async Task<PassReply> InviteWatcher(string commandId, string sort, string person) =>
        IsId(commandId) && DraftReader.ReadWord<WatcherSort>(sort) is { } word
            ? await Desk.Invite(commandId, Caller, word, person, Attached.Language)
            : new PassReply("", "", 0, HostRefusals.Malformed);

    /// <inheritdoc/>
    public Task<CommandReply> AllowSight(string commandId, string watcherId, bool seesAll) =>
        Send(commandId, from => new AllowSight(from.Id, default, from.By, watcherId, seesAll));

    /// <inheritdoc/>
    public Task<CommandReply> DismissWatcher(string commandId, string watcherId) =>
        Send(commandId, from => new DismissWatcher(from.Id, default, from.By, watcherId));

    /// <inheritdoc/>
    public Task<CommandReply> Observe(string commandId, ObservationDraft observation) =>
        Send(commandId, from => observation.Read(from.Id, from.By));

    /// <inheritdoc/>
    public Task<CommandReply> WithdrawObservation(string commandId, string observationId) =>
        Send(commandId, from => new WithdrawObservation(from.Id, default, from.By, observationId));

    private static bool IsId(string commandId) => commandId.Length is > 0 and <= Protocol.Limits.ClientIdCharacters;
}

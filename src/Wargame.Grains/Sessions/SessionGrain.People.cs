using System.Globalization;
using Wargame.EventStore;
using Wargame.Grains.Desks;
using Wargame.Grains.Wire;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Pages;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Refusal = Wargame.Protocol.Hub.Refusal;

namespace Wargame.Grains.Sessions;

/// <content>Devices and their keys: seats that are re-issued, passes that let a device in.</content>
public sealed partial class SessionGrain
{
    private readonly Passes _passes = new();

    /// <inheritdoc/>
    public async Task<PassReply> Reissue(string commandId, Issuer by, string seatId)
    {
        var reply = await CarryReissue(new ReissueSeat(commandId, time.GetUtcNow(), by, seatId));
        return reply.Refusal is { } refusal ? Refused(refusal) : PassFor(seatId);
    }

    /// <inheritdoc/>
    public Task<PassReply> OwnPass(string seatId) => Task.FromResult(
        State.Seat(seatId) is null ? Refused(Wargame.Sessions.Refusals.NoSuchSeat.ToWire()) : PassFor(seatId));

    /// <inheritdoc/>
    public Task<NoteView> OwnNote(string seatId) => Task.FromResult(State.Note(seatId).ToWire());

    /// <inheritdoc/>
    public async Task<PassReply> Invite(string commandId, Issuer by, WatcherSort sort, string person)
    {
        var id = Secrets.NewId();
        var reply = await Carry(new AdmitWatcher(commandId, time.GetUtcNow(), by, id, sort, person));
        if (reply.Refusal is { } refusal)
            return Refused(refusal);
        // Sent twice, the command counts once and admits nobody the second time.
        return State.Watcher(id) is null ? Refused(HostRefusals.UnknownPass) : PassFor(new PassTarget(DeskAddress.Board(Id), id));
    }

    /// <inheritdoc/>
    public Task<Watcher?> Watcher(string watcherId) => Task.FromResult(State.Watcher(watcherId));

    /// <inheritdoc/>
    public Task<DeskAddress?> TeamDesk(string actor) => Task.FromResult(TeamDesks().FirstOrDefault(desk => desk.Actor == actor));

    /// <inheritdoc/>
    public Task<PassPage?> LookAtPass(string pass) => Task.FromResult(
        _passes.Find(pass, time.GetUtcNow()) is { } target ? State.ToPassPage(_rules.Scenario, target.SeatId) : null);

    /// <inheritdoc/>
    public async Task<PassGrant> UsePass(string pass, bool alone)
    {
        if (_passes.Find(pass, time.GetUtcNow()) is not { } target)
            return new("", HostRefusals.UnknownPass);
        if (State.Seat(target.SeatId) is null && State.Watcher(target.SeatId) is null)
            return new("", Wargame.Sessions.Refusals.NoSuchSeat.ToWire());
        if (_haltedAt is not null)
            return new("", HostRefusals.NotStored);
        try
        {
            return await UsePass(target, alone);
        }
        catch (StorageUnavailableException failure)
        {
            return new("", Halt(failure).Refusal);
        }
    }

    private async Task<PassGrant> UsePass(PassTarget target, bool alone)
    {
        _passes.Drop(target.SeatId);
        if (alone && State.Seat(target.SeatId) is not null)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"move/{State.Version}");
            var reply = await CarryReissue(new ReissueSeat(id, time.GetUtcNow(), new Issuer.Seat(target.SeatId), target.SeatId));
            if (reply.Refusal is { } refusal)
                return new("", refusal);
        }
        return new(await _tokens.Issue(target), null);
    }

    // The keys first: a crash between the two writes leaves a seat that nobody can enter, which control re-issues again. The other way
    // round it would leave a lost phone with the seat.
    private async Task<CommandReply> CarryReissue(ReissueSeat command)
    {
        if (_haltedAt is null && _rules.Allows(State, command))
            await _tokens.Revoke(command.SeatId);
        return await Carry(command);
    }

    private PassReply PassFor(string seatId)
    {
        var seat = State.Seat(seatId)!;
        return PassFor(new PassTarget(new DeskAddress(KindOf(seat.Actor), Id, seat.Actor), seatId));
    }

    private PassReply PassFor(PassTarget target)
    {
        var pass = _passes.Make(target, time.GetUtcNow());
        return new(pass, address.Pass(State.JoinCode, pass), (int)Limits.PassLife.TotalSeconds, null);
    }

    private static PassReply Refused(Refusal refusal) => new("", "", 0, refusal);
}

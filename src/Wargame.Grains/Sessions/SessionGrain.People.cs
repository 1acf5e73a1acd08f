using System.Globalization;
using Wargame.EventStore;
using Wargame.Grains.Desks;
using Wargame.Grains.Wire;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Pages;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Languages;
using Refusal = Wargame.Protocol.Hub.Refusal;

namespace Wargame.Grains.Sessions;

/// <content>Devices and their keys: seats that are re-issued, passes that let a device in.</content>
public sealed partial class SessionGrain
{
    /// <inheritdoc/>
    public async Task<PassReply> Reissue(string commandId, Issuer by, string seatId, Language language)
    {
        var reply = await CarryReissue(new ReissueSeat(commandId, time.GetUtcNow(), by, seatId), language);
        return reply.Refusal is { } refusal ? Refused(refusal) : await PassFor(seatId);
    }

    /// <inheritdoc/>
    public async Task<PassReply> OwnPass(string seatId, Language language) =>
        State.Seat(seatId) is not null ? await PassFor(seatId)
        : State.Cell.Facilitator(seatId) is not null ? await PassFor(new PassTarget(DeskAddress.Control(Id), seatId))
        : Refused(Wargame.Sessions.Refusals.NoSuchSeat.ToWire(_rules.In(language)));

    /// <inheritdoc/>
    public Task<NoteView> OwnNote(string seatId) => Task.FromResult(State.Note(seatId).ToWire());

    /// <inheritdoc/>
    public async Task<PassReply> Invite(string commandId, Issuer by, WatcherSort sort, string person, Language language)
    {
        var id = Secrets.NewId();
        var reply = await Carry(new AdmitWatcher(commandId, time.GetUtcNow(), by, id, sort, person), language);
        if (reply.Refusal is { } refusal)
            return Refused(refusal);
        // Sent twice, the command counts once and admits nobody the second time.
        return State.Watcher(id) is null ? Refused(HostRefusals.UnknownPass) : await PassFor(new PassTarget(DeskAddress.Board(Id), id));
    }

    /// <inheritdoc/>
    public Task<Watcher?> Watcher(string watcherId) => Task.FromResult(State.Watcher(watcherId));

    /// <inheritdoc/>
    public Task<DeskAddress?> TeamDesk(string actor) => Task.FromResult(TeamDesks().FirstOrDefault(desk => desk.Actor == actor));

    /// <inheritdoc/>
    public async Task<PassPage?> LookAtPass(string pass, Language language) =>
        await _passes.Find(pass, time.GetUtcNow()) is { } target ? State.ToPassPage(_rules.In(language), target.SeatId) : null;

    /// <inheritdoc/>
    public async Task<PassGrant> UsePass(string pass, bool alone, Language language)
    {
        if (await _passes.Find(pass, time.GetUtcNow()) is not { } target)
            return new("", HostRefusals.UnknownPass);
        if (State.ToPassPage(_rules, target.SeatId) is null)
            return new("", Wargame.Sessions.Refusals.NoSuchSeat.ToWire(_rules.In(language)));
        if (_haltedAt is not null)
            return new("", HostRefusals.NotStored);
        try
        {
            return await UsePass(target, alone, language);
        }
        catch (StorageUnavailableException failure)
        {
            return new("", Halt(failure).Refusal);
        }
    }

    private async Task<PassGrant> UsePass(PassTarget target, bool alone, Language language)
    {
        await _passes.Drop(target.SeatId);
        if (alone && State.Seat(target.SeatId) is not null)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"move/{State.Version}");
            var reply = await CarryReissue(new ReissueSeat(id, time.GetUtcNow(), new Issuer.Seat(target.SeatId), target.SeatId), language);
            if (reply.Refusal is { } refusal)
                return new("", refusal);
        }
        return new(await _tokens.Issue(target), null);
    }

    // The keys first: a crash between the two writes leaves a seat that nobody can enter, which control re-issues again. The other way
    // round it would leave a lost phone with the seat.
    private async Task<CommandReply> CarryReissue(ReissueSeat command, Language language)
    {
        try
        {
            if (_haltedAt is null && HeldByAnother(command) is null && _rules.Allows(State, Stamped(command)))
            {
                await _tokens.Revoke(command.SeatId);
                await _passes.Drop(command.SeatId);
            }
        }
        catch (StorageUnavailableException failure)
        {
            return Halt(failure);
        }

        return await Carry(command, language);
    }

    private Task<PassReply> PassFor(string seatId)
    {
        var seat = State.Seat(seatId)!;
        return PassFor(new PassTarget(new DeskAddress(KindOf(seat.Actor), Id, seat.Actor), seatId));
    }

    private async Task<PassReply> PassFor(PassTarget target)
    {
        if (_haltedAt is not null)
            return Refused(HostRefusals.NotStored);
        try
        {
            var pass = await _passes.Make(target, time.GetUtcNow());
            return new(pass, address.Pass(State.JoinCode, pass), (int)Limits.PassLife.TotalSeconds, null);
        }
        catch (StorageUnavailableException failure)
        {
            return Refused(Halt(failure).Refusal!);
        }
    }

    private static PassReply Refused(Refusal refusal) => new("", "", 0, refusal);
}

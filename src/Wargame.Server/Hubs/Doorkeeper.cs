using Microsoft.AspNetCore.SignalR;
using Wargame.EventStore;
using Wargame.Grains;
using Wargame.Grains.Desks;
using Wargame.Grains.Lobby;
using Wargame.Grains.Sessions;
using Wargame.Protocol.Hub;
using Wargame.Server.Api;
using Wargame.Server.Web;
using Wargame.Sessions.Languages;
using Wargame.Sessions.WhiteCell;

namespace Wargame.Server.Hubs;

/// <summary>Opens desks to tokens, and the board to a join code.</summary>
/// <param name="directory">What tokens open.</param>
/// <param name="lines">Which lines of play belong together.</param>
/// <param name="grains">The desks.</param>
/// <param name="relay">Shows desks to browsers.</param>
/// <param name="wrong">Wrong codes of each address.</param>
/// <param name="hub">The browsers' connections.</param>
/// <param name="time">For the patience with slow ones.</param>
public sealed class Doorkeeper(ISessionDirectory directory, ILineDirectory lines, IGrainFactory grains, DeskRelay relay, WrongCodes wrong,
    IHubContext<WargameHub> hub, TimeProvider time)
{
    private const string BoardPrefix = "board:";
    private const string AsPrefix = "as:";
    private const string LinePrefix = "line:";
    private const long NoPage = -1;

    /// <summary>Seats a connection; its page follows.</summary>
    public async Task<AttachReply> Attach(HubCallerContext context, string token, long lastSequence)
    {
        await Leave(context);
        var (desk, refusal) = await Open(context, token);
        if (desk is null)
            return new("", "", "", refusal);

        desk.Language = SpokenLanguage.Of(context);
        desk.Outbox = Outbox.Of(context, hub, time);
        try
        {
            await relay.Join(desk, lastSequence);
        }
        catch (Exception failure)
        {
            // Whatever went wrong, a browser that was not let in must not go on watching the desk.
            await relay.Leave(desk);
            if (failure is SessionUnavailableException)
                return new("", "", "", HostRefusals.CannotOpen);
            throw;
        }

        // While the desk was joined the key may have been revoked, or the room have gone to another line: then the farewell came too early to
        // find this connection.
        if ((await Open(context, token)).Desk is var still && still?.Address != desk.Address)
        {
            desk.IsDismissed = true;
            await relay.Leave(desk);
            return still is null ? new("", "", "", HostRefusals.UnknownToken) : await Attach(context, token, NoPage);
        }

        AttachedDesk.Set(context, desk);
        return new(desk.RoleName, desk.Address.Session, desk.SeatId, null);
    }

    /// <summary>From now on the connection reads another language; its page follows.</summary>
    public async Task Speak(HubCallerContext context, Language language)
    {
        SpokenLanguage.Set(context, language);
        if (AttachedDesk.Of(context) is { IsDismissed: false } desk && desk.Language != language)
            await relay.Speak(desk, language);
    }

    /// <summary>From now on the connection is sent what is new on a page, where that is shorter than the page.</summary>
    public void TakeChanges(HubCallerContext context) => Outbox.Of(context, hub, time).TakesChanges = true;

    /// <summary>Takes a connection from its desk.</summary>
    public async Task Leave(HubCallerContext context)
    {
        if (AttachedDesk.Of(context) is not { } desk)
            return;
        AttachedDesk.Set(context, null);
        await relay.Leave(desk);
    }

    /// <summary>The desk that a key opens, for a request that comes with it in place of a connection; null when it opens none.</summary>
    public async Task<AttachedDesk?> Look(HttpContext http, string token) => (await Open(new Caller("", http), token)).Desk;

    /// <summary>What a key opens besides the desk that the connection sits at: who holds it may ask about that session too.</summary>
    public async Task<(string Session, Refusal? Refusal)> Other(HubCallerContext context, string key)
    {
        if (OwnLine(key) is { } line && AttachedDesk.Of(context) is { } own)
            return await RootOf(line) == await RootOf(own.Address.Session) ? (line, null) : ("", HostRefusals.UnknownLine);
        var (desk, refusal) = await Open(context, key);
        return (desk?.Address.Session ?? "", refusal);
    }

    private Task<(AttachedDesk? Desk, Refusal? Refusal)> Open(HubCallerContext context, string token) =>
        Open(new Caller(context.ConnectionId, context.GetHttpContext()), token);

    private Task<(AttachedDesk? Desk, Refusal? Refusal)> Open(Caller context, string token) =>
        token.StartsWith(BoardPrefix, StringComparison.Ordinal) ? Board(context, token[BoardPrefix.Length..])
        : token.StartsWith(AsPrefix, StringComparison.Ordinal) ? As(context, token[AsPrefix.Length..])
        : token.StartsWith(LinePrefix, StringComparison.Ordinal) ? Line(context, token[LinePrefix.Length..])
        : Seat(context, token);

    // Whoever is at a line may ask about the others of its session, and needs no key to them: they are told no more than a comparison of lines tells.
    private static string? OwnLine(string key) => key.StartsWith(LinePrefix, StringComparison.Ordinal) && key.IndexOf(':', LinePrefix.Length) < 0
        ? key[LinePrefix.Length..]
        : null;

    // Control's key opens every line of its session, whichever its room is on.
    private async Task<(AttachedDesk? Desk, Refusal? Refusal)> Line(Caller context, string wish)
    {
        var colon = wish.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 1 or > Limits.NameCharacters)
            return (null, HostRefusals.UnknownToken);
        var (control, refusal) = await Seat(context, wish[(colon + 1)..]);
        if (control is null)
            return (null, refusal);
        if (control.Role != HubRoles.Control)
            return (null, HostRefusals.NotYours);
        var line = wish[..colon];
        return await RootOf(line) == await RootOf(control.Address.Session)
            ? (new AttachedDesk(context.ConnectionId, DeskAddress.Control(line), control.SeatId) { Home = line == control.Address.Session ? null : control.Address.Session }, null)
            : (null, HostRefusals.UnknownLine);
    }

    private async Task<string> RootOf(string session) => (await lines.FindLine(session))?.Root ?? session;

    private async Task<(AttachedDesk? Desk, Refusal? Refusal)> Seat(Caller context, string token)
    {
        if (token.Length > Limits.TokenCharacters || await directory.FindToken(Secrets.Hash(token)) is not { } entry)
            return (null, HostRefusals.UnknownToken);

        var address = new DeskAddress(Enum.Parse<DeskKind>(entry.Desk), entry.SessionId, entry.Actor);
        if (address.Kind == DeskKind.Board)
            return await Watch(context, address.Session, entry.SeatId);
        // The key of whoever opened the session names nobody: it is the first facilitator's.
        var seat = address.Kind == DeskKind.Control && entry.SeatId.Length == 0 ? Facilitator.FirstId : entry.SeatId;
        return (new AttachedDesk(context.ConnectionId, address, seat) { Receipt = Secrets.Receipt(token) }, null);
    }

    // What an observer may see is control's to say, not the token's: it is asked each time.
    private async Task<(AttachedDesk? Desk, Refusal? Refusal)> Watch(Caller context, string session, string watcherId)
    {
        if (await grains.GetGrain<ISessionGrain>(session).Watcher(watcherId) is not { } watcher)
            return (null, HostRefusals.UnknownToken);
        var address = watcher.SeesAll ? DeskAddress.Control(session) : DeskAddress.Board(session);
        return (new AttachedDesk(context.ConnectionId, address, watcherId) { Watcher = watcher.Sort }, null);
    }

    // Control looks as a team: it joins that desk's own group, so that it gets byte for byte what the seats get, but no seat: it may not act.
    // It goes by the facilitator's id, so that whoever is sent out of the white cell looks no more.
    private async Task<(AttachedDesk? Desk, Refusal? Refusal)> As(Caller context, string wish)
    {
        var colon = wish.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return (null, HostRefusals.UnknownToken);
        var key = wish[(colon + 1)..];
        var (control, refusal) = key.StartsWith(LinePrefix, StringComparison.Ordinal)
            ? await Line(context, key[LinePrefix.Length..])
            : await Seat(context, key);
        if (control is null)
            return (null, refusal);
        if (control.Address.Kind != DeskKind.Control || control.Watcher is not null)
            return (null, HostRefusals.NotYours);
        return await grains.GetGrain<ISessionGrain>(control.Address.Session).TeamDesk(wish[..colon]) is { } desk
            ? (new AttachedDesk(context.ConnectionId, desk, control.SeatId) { IsLooking = true }, null)
            : (null, HostRefusals.UnknownTeam);
    }

    private async Task<(AttachedDesk? Desk, Refusal? Refusal)> Board(Caller context, string typed)
    {
        var address = context.Http is { } http ? RateLimits.AddressOf(http) : "";
        if (wrong.MustWait(address, out _))
            return (null, HostRefusals.Guessing);
        if (JoinCodes.Tidy(typed) is { } code && await grains.GetGrain<ILobbyGrain>(code).Session() is { } session)
            return (new AttachedDesk(context.ConnectionId, DeskAddress.Board(session), ""), null);

        wrong.Count(address);
        return (null, HostRefusals.UnknownCode);
    }

    /// <summary>Who comes with a key: a connection, or a request that has none.</summary>
    private readonly record struct Caller(string ConnectionId, HttpContext? Http);
}

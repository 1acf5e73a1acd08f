using Microsoft.Extensions.DependencyInjection;
using Wargame.EventStore;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Server.Hosting;

namespace Wargame.Server.Tests;

/// <summary>A server with one session in deliberation: control at its desk, and keys of one seat each for Bolivia and the United States.</summary>
internal sealed class PeopleRoom : IAsyncDisposable
{
    private readonly WargameServer server;

    private PeopleRoom(WargameServer server, OpenSessionReply session, Browser control)
    {
        this.server = server;
        Session = session;
        Control = control;
    }

    public int Port => server.Port;

    /// <summary>The server's services.</summary>
    public IServiceProvider Services => server.Services;

    /// <summary>What the server has stored.</summary>
    public IEventStore Store => server.Services.GetRequiredService<IEventStore>();

    public OpenSessionReply Session { get; }

    public Browser Control { get; }

    public string BoliviaToken { get; private set; } = "";

    public string AmericanToken { get; private set; } = "";

    public static async Task<PeopleRoom> OpenAsync(string data)
    {
        var server = await TestServer.StartAsync(data);
        var session = await Browser.OpenAsync(server.Port);
        var room = new PeopleRoom(server, session, await Browser.AttachAsync(server.Port, session.ControlToken));
        room.BoliviaToken = await room.SeatAsync("bolivia");
        room.AmericanToken = await room.SeatAsync("us");
        await room.Control.DoAsync(nameof(IWargameHub.AdvancePhase), "lobby");
        await room.Control.DoAsync(nameof(IWargameHub.AdvancePhase), "briefing");
        return room;
    }

    public async Task<string> SeatAsync(string actor) =>
        (await Browser.PostAsync<TakeSeatReply>(Port, $"/api/join/{Session.JoinCode}", new TakeSeatRequest(actor, "Person"))).SeatToken;

    public async ValueTask DisposeAsync()
    {
        await Control.DisposeAsync();
        await server.DisposeAsync();
    }
}

using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Wargame.EventStore;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Server.Hosting;

namespace Wargame.Server.Tests.Hostile;

/// <summary>
/// A server with two sessions: one in which somebody misbehaves, and one that must notice nothing of it. It hears every fault that the server logs.
/// </summary>
internal sealed class HostileRoom : IAsyncDisposable
{
    private readonly WargameServer server;
    private readonly Faults faults = new();

    private HostileRoom(WargameServer server)
    {
        this.server = server;
        server.Services.GetRequiredService<ILoggerFactory>().AddProvider(faults);
    }

    public int Port => server.Port;

    /// <summary>Where the misbehaviour is.</summary>
    public required OpenSessionReply Session { get; init; }

    /// <summary>A seat there, which is the misbehaving person's own.</summary>
    public string SeatToken { get; private set; } = "";

    /// <summary>The other session.</summary>
    public required OpenSessionReply Elsewhere { get; init; }

    /// <summary>Its facilitator.</summary>
    public required Browser Bystander { get; init; }

    public static async Task<HostileRoom> OpenAsync(string data)
    {
        var server = await TestServer.StartAsync(data, signIn: null);
        var elsewhere = await Browser.OpenAsync(server.Port);
        var room = new HostileRoom(server)
        {
            Session = await Browser.OpenAsync(server.Port),
            Elsewhere = elsewhere,
            Bystander = await Browser.AttachAsync(server.Port, elsewhere.ControlToken),
        };
        room.SeatToken = (await Browser.PostAsync<TakeSeatReply>(server.Port, $"/api/join/{room.Session.JoinCode}", new TakeSeatRequest("bolivia", "Person"))).SeatToken;
        return room;
    }

    /// <summary>The other session's log.</summary>
    public Task<IReadOnlyList<StoredEvent>> LogElsewhereAsync() => server.Services.GetRequiredService<IEventStore>().Read(Elsewhere.SessionId);

    /// <summary>Nothing was logged as a fault, and the other session still answers.</summary>
    public async Task CheckAsync()
    {
        Assert.True(faults.Told.IsEmpty, string.Join('\n', faults.Told));
        // A question leaves no trace, and is answered by the desk of the session.
        Assert.Equal(JsonValueKind.Object, (await Bystander.Hub.InvokeAsync<JsonElement>(nameof(IWargameHub.Lines))).ValueKind);
    }

    public async ValueTask DisposeAsync()
    {
        await Bystander.DisposeAsync();
        await server.DisposeAsync();
        faults.Dispose();
    }

    private sealed class Faults : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Told { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                Told.Enqueue($"{formatter(state, exception)} {exception}");
        }

        public void Dispose() => Told.Clear();
    }
}

using System.Globalization;
using System.Net.WebSockets;
using Wargame.Client;
using Wargame.Machines;

namespace Wargame.Cluster.Tests;

/// <summary>
/// So many connections at once that nobody needs them: a classroom next to them goes on. The server is a process of its own, for a process may
/// have only so many files open, and each connection is one at either end.
/// </summary>
public sealed class CrowdTests : IDisposable
{
    private const int ByDefault = 500;
    private const int AtOnce = 50;
    private static readonly byte[] Handshake = "{\"protocol\":\"json\",\"version\":1}\u001e"u8.ToArray();
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_classroom_goes_on_beside_a_crowd_of_connections()
    {
        var many = int.TryParse(Environment.GetEnvironmentVariable("WARGAME_CONNECTS"), CultureInfo.InvariantCulture, out var asked) ? asked : ByDefault;
        await using var server = ServerNode.Alone(data.Path);
        await server.StartAsync();
        using var servers = new WargameServers(server.Address);
        var opened = await servers.OpenSession(new("bolivia-secession", "facilitated", null, null));
        await using var control = servers.Desk(opened.ControlToken);
        await using var seat = servers.Desk((await servers.TakeSeat(opened.JoinCode, "bolivia", "Ana")).SeatToken);
        await seat.PageThat(_ => true);

        List<ClientWebSocket> crowd = [];
        try
        {
            foreach (var some in Enumerable.Range(0, many).Chunk(AtOnce))
                crowd.AddRange(await Task.WhenAll(some.Select(_ => GreetAsync(server.Port))));

            var refusal = (await control.Hub.Announce(control.NewId(), "We go on.")).Refusal;
            Assert.Null(refusal);
            await seat.PageThat(page => page.GetRawText().Contains("We go on.", StringComparison.Ordinal));
            await using var late = servers.Desk((await servers.TakeSeat(opened.JoinCode, "us", "Bob")).SeatToken);
            await late.PageThat(_ => true);
            Assert.Equal(1, seat.Attachments);
            TestContext.Current.SendDiagnosticMessage($"{crowd.Count} connections, {crowd.Count(one => one.State == WebSocketState.Open)} of them still open, and the classroom went on");
        }
        finally
        {
            foreach (var one in crowd)
                one.Dispose();
        }
    }

    private static async Task<ClientWebSocket> GreetAsync(int port)
    {
        var socket = new ClientWebSocket();
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        using var patience = new CancellationTokenSource(Patience.Long);
        await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{port}/hub"), patience.Token);
        await socket.SendAsync(Handshake, WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        var answer = new byte[64];
        var read = await socket.ReceiveAsync(answer.AsMemory(), patience.Token);
        Assert.Equal("{}\u001e"u8.ToArray(), answer[..read.Count]);
        return socket;
    }
}

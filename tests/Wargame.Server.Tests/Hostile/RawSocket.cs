using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Wargame.Server.Tests.Hostile;

/// <summary>A hub connection without any client library: it sends bytes as they are, and reads only when it is told to.</summary>
internal sealed class RawSocket : IAsyncDisposable
{
    public const string Handshake = "{\"protocol\":\"json\",\"version\":1}\u001e";
    private const char End = '\u001e';
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly ClientWebSocket socket = new();
    private readonly SocketsHttpHandler handler;
    private readonly HttpMessageInvoker http;
    private string rest = "";

    private RawSocket(int receiveBuffer) => (handler, http) = Through(receiveBuffer);

    public bool IsOpen => socket.State == WebSocketState.Open;

    /// <summary>Connects, and says nothing yet.</summary>
    /// <param name="port">The server's.</param>
    /// <param name="query">What follows <c>/hub</c>.</param>
    /// <param name="receiveBuffer">Bytes that the system takes in before somebody reads; 0 for its own choice.</param>
    public static async Task<RawSocket> ConnectAsync(int port, string query = "", int receiveBuffer = 0)
    {
        var raw = new RawSocket(receiveBuffer);
        raw.socket.Options.KeepAliveInterval = TimeSpan.Zero;
        await raw.socket.ConnectAsync(new Uri($"ws://127.0.0.1:{port}/hub{query}"), raw.http, CancellationToken.None);
        return raw;
    }

    /// <summary>Connects and shakes hands.</summary>
    public static async Task<RawSocket> GreetAsync(int port)
    {
        var raw = await ConnectAsync(port);
        await raw.SendAsync(Handshake);
        Assert.Equal("{}", await raw.ReadAsync());
        return raw;
    }

    /// <summary>Sends; a server that has closed already is not a fault of whoever sends.</summary>
    public Task<bool> SendAsync(string text, bool whole = true) => SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, whole);

    public async Task<bool> SendAsync(byte[] bytes, WebSocketMessageType type, bool whole = true)
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            await socket.SendAsync(bytes, type, whole, patience.Token);
            return true;
        }
        catch (Exception closed) when (closed is WebSocketException or IOException or ObjectDisposedException)
        {
            return false;
        }
    }

    /// <summary>The next message of the hub, without its end; null when the server has closed.</summary>
    public async Task<string?> ReadAsync()
    {
        var buffer = new byte[16 * 1024];
        using var patience = new CancellationTokenSource(Patience);
        while (rest.IndexOf(End, StringComparison.Ordinal) < 0)
        {
            try
            {
                var got = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
                if (got.MessageType == WebSocketMessageType.Close)
                    return null;
                rest += Encoding.UTF8.GetString(buffer, 0, got.Count);
            }
            catch (Exception closed) when (closed is WebSocketException or IOException or InvalidOperationException)
            {
                return null;
            }
        }

        var at = rest.IndexOf(End, StringComparison.Ordinal);
        var message = rest[..at];
        rest = rest[(at + 1)..];
        return message;
    }

    /// <summary>Reads until an invocation is answered: its answer, or null when the server has closed.</summary>
    public async Task<JsonElement?> AnswerAsync(string invocation)
    {
        while (await ReadAsync() is { } message)
        {
            var read = JsonDocument.Parse(message).RootElement;
            if (read.TryGetProperty("invocationId", out var id) && id.GetString() == invocation)
                return read;
        }

        return null;
    }

    public static string Invocation(string id, string method, params object[] arguments) =>
        JsonSerializer.Serialize(new { type = 1, invocationId = id, target = method, arguments }) + End;

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        http.Dispose();
        handler.Dispose();
        return ValueTask.CompletedTask;
    }

    private static (SocketsHttpHandler, HttpMessageInvoker) Through(int receiveBuffer)
    {
        var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancelled) =>
            {
                var wire = new Socket(SocketType.Stream, ProtocolType.Tcp);
                if (receiveBuffer > 0)
                    wire.ReceiveBufferSize = receiveBuffer;
                await wire.ConnectAsync(context.DnsEndPoint, cancelled);
                return new NetworkStream(wire, ownsSocket: true);
            },
        };
        return (handler, new HttpMessageInvoker(handler, disposeHandler: false));
    }
}

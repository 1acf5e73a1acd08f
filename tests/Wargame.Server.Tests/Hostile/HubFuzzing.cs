using System.Net.WebSockets;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Wargame.Fuzzing;
using Wargame.Protocol.Hub;

namespace Wargame.Server.Tests.Hostile;

/// <summary>Whatever comes over the wire is refused in typed words or closes its own connection; nobody else notices.</summary>
public sealed class HubFuzzing : IDisposable
{
    private const int Messages = 25;

    /// <summary>Signs of life in a row, one in fifteen seconds, after which no answer is expected any more.</summary>
    private const int MostPings = 4;

    /// <summary>Characters of an unanswered message that a failure shows.</summary>
    private const int Shown = 300;
    private static readonly MethodInfo[] Methods = typeof(IWargameHub).GetMethods();
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Every_message_is_answered_or_closes_its_own_connection()
    {
        await using var room = await HostileRoom.OpenAsync(data.Path);
        var before = await room.LogElsewhereAsync();

        Assert.True(await new FuzzRun("Wargame.Server.Tests", nameof(HubFuzzing)).OverAsync(few: 5, async seed =>
        {
            await MisbehaveAsync(room, new Random(seed));
            await room.CheckAsync();
        }) > 0);

        Assert.Equal(before, await room.LogElsewhereAsync());
        await using var after = await Browser.AttachAsync(room.Port, room.Session.ControlToken);
    }

    private static async Task MisbehaveAsync(HostileRoom room, Random random)
    {
        await using var raw = await RawSocket.GreetAsync(room.Port);
        var token = random.Next(4) switch { 0 => "nothing", 1 => room.Session.ControlToken, 2 => "board:" + room.Session.JoinCode, _ => room.SeatToken };
        await raw.SendAsync(RawSocket.Invocation("attach", nameof(IWargameHub.Attach), token, -1));
        Dictionary<string, string> asked = [];
        for (var at = 0; at < Messages; at++)
        {
            if (random.Next(12) == 0)
            {
                var rubbish = Rubbish(random);
                await raw.SendAsync(rubbish, random.Next(2) == 0 ? WebSocketMessageType.Text : WebSocketMessageType.Binary);
                asked.Add($"rubbish {at}", Encoding.UTF8.GetString(rubbish));
                continue;
            }

            var message = Message(random, $"m{at}");
            if (await raw.SendAsync(message)) asked.Add($"m{at}", message[..Math.Min(message.Length, Shown)]);
        }

        await raw.SendAsync(RawSocket.Invocation("last", nameof(IWargameHub.Speak), "en"));
        await HearAsync(raw, asked);
    }

    // Each question is answered once, by a result, a numbered refusal or the hub's own refusal; a closed connection owes no more.
    private static async Task HearAsync(RawSocket raw, Dictionary<string, string> asked)
    {
        Dictionary<string, int> answered = [];
        for (var pings = 0; pings < MostPings && await raw.ReadAsync() is { } message; pings++)
        {
            var read = JsonDocument.Parse(message).RootElement;
            Assert.DoesNotContain("   at ", message, StringComparison.Ordinal);
            var type = read.GetProperty("type").GetInt32();
            if (type == 7) return;
            if (type != 6) pings = -1;
            if (type != 3) continue;
            var id = read.GetProperty("invocationId").GetString()!;
            answered[id] = answered.GetValueOrDefault(id) + 1;
            if (id != "last") continue;
            Assert.All(asked.Where(sent => sent.Key[0] == 'm'), question => Assert.True(answered.GetValueOrDefault(question.Key) == 1, $"answered {answered.GetValueOrDefault(question.Key)} times: {question.Value}"));
            return;
        }

        if (answered.ContainsKey("last") || !raw.IsOpen) return;
        Assert.Fail($"neither answered nor closed: {string.Join('\n', asked.Where(question => !answered.ContainsKey(question.Key)).Select(question => question.Value))}");
    }

    private static string Message(Random random, string id)
    {
        var method = Methods[random.Next(Methods.Length)];
        var target = random.Next(15) == 0 ? new[] { "prompt", "Dispose", "OnDisconnectedAsync", "ToString", "attach", "", "IWargameHub.Attach", "get_Context" }[random.Next(8)] : method.Name;
        return $"{{\"type\":1,\"invocationId\":\"{id}\",\"target\":{JsonSerializer.Serialize(target)},\"arguments\":{new HostileArguments(random).Of(method)}}}\u001e";
    }

    // What is no invocation at all, as bytes. After a frame that is not finished the next message is a part of it.
    // A type that SignalR does not know yet (99) is not among them: it passes over it, and reads what has come already only when more comes.
    private static byte[] Rubbish(Random random) => random.Next(14) switch
    {
        0 => Bytes("\u001e"),
        1 => Bytes("{}\u001e"),
        2 => Bytes("{\"type\":null}\u001e"),
        3 => Bytes("{\"type\":\"one\"}\u001e"),
        4 => Bytes("{\"type\":6}\u001e{\"type\":6}\u001e{\"type\":6}\u001e"),
        5 => Bytes("{\"type\":3,\"invocationId\":\"1\",\"result\":1}\u001e"),
        6 => Bytes("{\"type\":4,\"invocationId\":\"s\",\"target\":\"Lines\",\"arguments\":[]}\u001e"),
        7 => Bytes("{\"type\":5,\"invocationId\":\"nothing\"}\u001e"),
        8 => Bytes("{\"type\":8,\"sequenceId\":9223372036854775807}\u001e{\"type\":9,\"sequenceId\":-1}\u001e"),
        9 => Bytes("{\"type\":1,\"target\":\"SayReady\",\"arguments\":[\"x\"],\"streamIds\":[\"1\",\"2\"]}\u001e"),
        10 => Bytes("not json\u001e"),
        11 => [0xff, 0xfe, 0x80, 0x1e],
        12 => [.. Bytes("{\"type\":1,\"target\":\""), 0xc3, 0x28, .. Bytes("\",\"arguments\":[]}"), 0x1e],
        _ => Bytes("{\"type\":1,\"invocationId\":\"half\",\"tar"),
    };

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}

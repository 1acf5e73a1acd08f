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
                if (!await RubbishAsync(raw, random)) break;
                continue;
            }

            var id = $"m{at}";
            var message = Message(random, id);
            if (await raw.SendAsync(message)) asked.Add(id, message[..Math.Min(message.Length, Shown)]);
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
            Assert.All(asked, question => Assert.True(answered.GetValueOrDefault(question.Key) == 1, $"answered {answered.GetValueOrDefault(question.Key)} times: {question.Value}"));
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

    // What is no invocation at all. A frame that is not finished leaves the connection in the middle of it: then nothing else can follow.
    private static Task<bool> RubbishAsync(RawSocket raw, Random random) => random.Next(14) switch
    {
        0 => raw.SendAsync("\u001e"),
        1 => raw.SendAsync("{}\u001e"),
        2 => raw.SendAsync("{\"type\":99}\u001e"),
        3 => raw.SendAsync("{\"type\":\"one\"}\u001e"),
        4 => raw.SendAsync("{\"type\":6}\u001e{\"type\":6}\u001e{\"type\":6}\u001e"),
        5 => raw.SendAsync("{\"type\":3,\"invocationId\":\"1\",\"result\":1}\u001e"),
        6 => raw.SendAsync("{\"type\":4,\"invocationId\":\"s\",\"target\":\"Lines\",\"arguments\":[]}\u001e"),
        7 => raw.SendAsync("{\"type\":5,\"invocationId\":\"nothing\"}\u001e"),
        8 => raw.SendAsync("{\"type\":8,\"sequenceId\":9223372036854775807}\u001e{\"type\":9,\"sequenceId\":-1}\u001e"),
        9 => raw.SendAsync("{\"type\":1,\"target\":\"SayReady\",\"arguments\":[\"x\"],\"streamIds\":[\"1\",\"2\"]}\u001e"),
        10 => raw.SendAsync("not json\u001e"),
        11 => raw.SendAsync([0xff, 0xfe, 0x80, 0x1e], WebSocketMessageType.Binary),
        12 => raw.SendAsync([.. Encoding.UTF8.GetBytes("{\"type\":1,\"target\":\""), 0xc3, 0x28, .. Encoding.UTF8.GetBytes("\",\"arguments\":[]}"), 0x1e], WebSocketMessageType.Binary),
        _ => raw.SendAsync("{\"type\":1,\"invocationId\":\"half\",\"tar"),
    };
}

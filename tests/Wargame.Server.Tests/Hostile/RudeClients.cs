using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Wargame.Protocol.Hub;

namespace Wargame.Server.Tests.Hostile;

/// <summary>Too much, too large, too slow, too many: each costs its own connection, and the room next door goes on.</summary>
public sealed class RudeClients : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task What_is_no_handshake_closes_the_connection()
    {
        await using var room = await HostileRoom.OpenAsync(data.Path);
        foreach (var greeting in (string[])["\u001e", "{}\u001e", "hello\u001e", "{\"protocol\":\"xml\",\"version\":1}\u001e", "{\"protocol\":\"json\",\"version\":99}\u001e", "{\"protocol\":7}\u001e", new string('[', 20_000) + "\u001e"])
        {
            await using var raw = await RawSocket.ConnectAsync(room.Port);
            await raw.SendAsync(greeting);
            var answer = await raw.ReadAsync();
            Assert.True(answer is null || answer.Contains("error", StringComparison.Ordinal), $"{greeting}: {answer}");
        }

        await room.CheckAsync();
    }

    [Fact]
    public async Task A_message_of_a_megabyte_closes_the_connection_in_one_frame_or_in_many()
    {
        await using var room = await HostileRoom.OpenAsync(data.Path);
        var giant = RawSocket.Invocation("giant", nameof(IWargameHub.Speak), new string('x', 1024 * 1024));
        await using var one = await RawSocket.GreetAsync(room.Port);
        await one.SendAsync(giant);
        Assert.Null(await one.AnswerAsync("giant"));

        await using var many = await RawSocket.GreetAsync(room.Port);
        foreach (var piece in Encoding.UTF8.GetBytes(giant).Chunk(1024))
        {
            if (!await many.SendAsync(piece, WebSocketMessageType.Text, whole: false)) break;
        }

        Assert.Null(await many.AnswerAsync("giant"));
        await room.CheckAsync();
    }

    [Fact]
    public async Task A_flood_is_refused_and_then_cut_off()
    {
        await using var room = await HostileRoom.OpenAsync(data.Path);
        await using var raw = await RawSocket.GreetAsync(room.Port);
        var sent = Enumerable.Range(0, Limits.FloodInTenSeconds + 500).Select(at => RawSocket.Invocation($"f{at}", nameof(IWargameHub.Speak), "en"));
        var sending = Task.Run(async () =>
        {
            foreach (var hundred in sent.Chunk(100))
            {
                if (!await raw.SendAsync(string.Concat(hundred))) return;
            }
        });

        var (done, refused) = (0, 0);
        while (await raw.ReadAsync() is { } message)
        {
            if (message.Contains("H0005", StringComparison.Ordinal)) refused++;
            else if (message.Contains("\"type\":3", StringComparison.Ordinal)) done++;
        }

        await sending;
        Assert.InRange(done, 1, Protocol.Limits.CommandsInTenSeconds);
        Assert.InRange(refused, 1, Limits.FloodInTenSeconds);
        await room.CheckAsync();
    }

    [Theory]
    [InlineData("")] // never reads
    [InlineData("?useStatefulReconnect=true")] // nor says that it has read
    public async Task A_reader_that_never_reads_keeps_nobody_else_waiting(string query)
    {
        await using var room = await HostileRoom.OpenAsync(data.Path);
        await using var control = await Browser.AttachAsync(room.Port, room.Session.ControlToken);
        await using var deaf = await RawSocket.ConnectAsync(room.Port, query, receiveBuffer: 4096);
        await deaf.SendAsync(RawSocket.Handshake);
        await deaf.SendAsync(RawSocket.Invocation("a", nameof(IWargameHub.Attach), room.SeatToken, -1));
        await control.PageAsync(page => Seated(page) == 1);

        for (var at = 0; at < 60; at++)
            await control.DoAsync(nameof(IWargameHub.Announce), $"Announcement {at}");

        await control.PageAsync(page => page.GetRawText().Contains("Announcement 59", StringComparison.Ordinal));
        await room.CheckAsync();
    }

    [Fact]
    public async Task Many_connections_that_say_nothing_leave_room_for_others()
    {
        // Ten thousand need a server in a process of its own: CrowdTests.
        const int many = 200;
        await using var room = await HostileRoom.OpenAsync(data.Path);
        List<RawSocket> silent = [];
        try
        {
            foreach (var some in Enumerable.Range(0, many).Chunk(100))
                silent.AddRange(await Task.WhenAll(some.Select(_ => RawSocket.ConnectAsync(room.Port))));
            await room.CheckAsync();
            await using var late = await Browser.AttachAsync(room.Port, room.SeatToken);
        }
        finally
        {
            foreach (var raw in silent) await raw.DisposeAsync();
        }
    }

    private static int Seated(JsonElement page) => page.GetProperty("desks").EnumerateArray().Sum(desk => desk.GetProperty("team").GetProperty("connected").GetInt32());
}

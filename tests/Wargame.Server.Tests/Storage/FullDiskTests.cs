using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Wargame.EventStore;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Server.Hosting;

namespace Wargame.Server.Tests.Storage;

/// <summary>A disk that refuses: nothing is shown that is not stored, nothing is lost, and the session goes on by itself.</summary>
public sealed class FullDiskTests : IDisposable
{
    private static readonly (bool Control, string Method, Func<int, object[]> Arguments)[] Script =
    [
        (true, nameof(IWargameHub.Announce), step => [Canary(step)]),
        (true, nameof(IWargameHub.AdvancePhase), _ => ["lobby"]),
        (true, nameof(IWargameHub.AdvancePhase), _ => ["briefing"]),
        (false, nameof(IWargameHub.SaveDraft), step => [new DraftOrder(Canary(step), "rural-development", "chapare", 250, "", 2, false)]),
        (false, nameof(IWargameHub.AskForHelp), step => [Canary(step)]),
        (true, nameof(IWargameHub.ExtendClock), _ => [60]),
        (true, nameof(IWargameHub.Announce), step => [Canary(step)]),
        (true, nameof(IWargameHub.AdvancePhase), _ => ["deliberation"]),
    ];

    private readonly TemporaryFolder data = new();
    private readonly ConcurrentDictionary<string, int> appends = [];
    private readonly ConcurrentDictionary<string, int> failing = [];

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_store_that_fails_on_any_one_append_shows_nothing_and_loses_nothing()
    {
        await using var server = await StartAsync(FailsOnce);
        var real = server.Services.GetRequiredService<IWargameStore>();

        // One session for each append of the script, all at once; the last one never fails and is what the others must come to.
        var played = await Task.WhenAll(Enumerable.Range(0, Script.Length + 1).Select(failing => PlayAsync(server, real, failing)));

        Assert.Equal([.. Enumerable.Repeat(1, Script.Length), 0], played.Select(session => session.Refused));
        foreach (var session in played)
            Assert.Equal(played[^1].Commands, session.Commands);
    }

    [Fact]
    public async Task A_full_disk_halts_the_session_on_every_page_and_its_clock_and_it_goes_on_when_there_is_room()
    {
        var full = false;
        await using var server = await StartAsync((_, _) => full);
        var session = await Browser.OpenAsync(server.Port);
        await using var control = await Browser.AttachAsync(server.Port, session.ControlToken);
        await using var board = await Browser.AttachAsync(server.Port, "board:" + session.JoinCode);
        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "lobby");
        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "briefing");
        var before = await board.PageInAsync("deliberation");

        full = true;
        Assert.Equal("H0020", (await control.SendAsync(nameof(IWargameHub.Announce), "Lunch")).Refusal?.Code);
        foreach (var page in new[] { await control.PageAsync(IsHalted), await board.PageAsync(IsHalted) })
            Assert.DoesNotContain("Lunch", page.GetRawText(), StringComparison.Ordinal);

        // Who comes meanwhile sees the session and why it stands, and gets no seat that is not stored.
        await using var late = await Browser.AttachAsync(server.Port, session.ControlToken);
        await late.PageAsync(IsHalted);
        using var http = new HttpClient();
        var seat = await http.PostAsync(new Uri($"http://127.0.0.1:{server.Port}/api/join/{session.JoinCode}"), JsonContent(new TakeSeatRequest("bolivia", "Ana")));
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, seat.StatusCode);

        full = false;
        var after = await board.PageAsync(page => !IsHalted(page));
        Assert.True(DeadlineOf(after) > DeadlineOf(before), $"the deadline moved by the outage: {DeadlineOf(before)}, {DeadlineOf(after)}");
        await control.DoAsync(nameof(IWargameHub.Announce), "Lunch");
        await board.PageAsync(page => page.GetRawText().Contains("Lunch", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_heartbeat_that_the_disk_refuses_halts_the_clock_too()
    {
        var full = false;
        await using var server = await StartAsync((operation, _) => operation == "beat" && full);
        var session = await Browser.OpenAsync(server.Port);
        await using var control = await Browser.AttachAsync(server.Port, session.ControlToken);
        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "lobby");

        full = true;
        await control.PageAsync(IsHalted);
        full = false;
        await control.PageAsync(page => !IsHalted(page));
    }

    private async Task<(int Refused, string Commands)> PlayAsync(WargameServer server, IWargameStore store, int failing)
    {
        var session = await Browser.OpenAsync(server.Port);
        await using var control = await Browser.AttachAsync(server.Port, session.ControlToken);
        await using var board = await Browser.AttachAsync(server.Port, "board:" + session.JoinCode);
        var seat = await Browser.PostAsync<TakeSeatReply>(server.Port, $"/api/join/{session.JoinCode}", new TakeSeatRequest("bolivia", "Ana"));
        await using var team = await Browser.AttachAsync(server.Port, seat.SeatToken);
        this.failing[session.SessionId] = appends[session.SessionId] + failing + 1;
        var refused = 0;
        for (var step = 0; step < Script.Length; step++)
        {
            var (byControl, method, arguments) = Script[step];
            var by = byControl ? control : team;
            object?[] call = [$"step-{step}", .. arguments(step)];
            var events = await DeedsAsync(store, session.SessionId);
            var reply = await by.Hub.InvokeCoreAsync<CommandReply>(method, call);
            if (reply.Refusal is { } refusal)
            {
                Assert.Equal(("H0020", failing), (refusal.Code, step));
                Assert.Equal(events, await DeedsAsync(store, session.SessionId));
                refused++;
                await NothingShownAsync([control, board, team], Canary(step));
                reply = await by.Hub.InvokeCoreAsync<CommandReply>(method, call);
            }

            Assert.True(reply.Refusal is null, $"{method}: {reply.Refusal}");
        }

        var commands = (await store.Commands(session.SessionId)).Where(command => command.Command.Kind != "recover-clock");
        return (refused, string.Join('\n', commands.Skip(2).Select(command => $"{command.Command.Id} {command.Command.Kind} {command.Command.Outcome}")));
    }

    // The session may be going on already, and then the deadline has moved by the outage.
    private static async Task<int> DeedsAsync(IWargameStore store, string session) =>
        (await store.Read(session)).Count(stored => stored.Type != "deadline-moved");

    private static async Task NothingShownAsync(IEnumerable<Browser> browsers, string canary)
    {
        foreach (var browser in browsers)
        {
            var halted = false;
            await browser.PageAsync(page =>
            {
                Assert.DoesNotContain(canary, page.GetRawText(), StringComparison.Ordinal);
                halted |= IsHalted(page);
                return halted && !IsHalted(page);
            });
        }
    }

    private bool FailsOnce(string operation, string stream)
    {
        if (operation != "append")
            return false;
        var count = appends.AddOrUpdate(stream, 1, (_, before) => before + 1);
        return failing.TryGetValue(stream, out var which) && which == count;
    }

    private Task<WargameServer> StartAsync(Func<string, string, bool> refuses) =>
        TestServer.StartAsync(data.Path, store => new FaultyStore(store, refuses));

    private static string Canary(int step) => $"CANARY-{step}";

    private static bool IsHalted(JsonElement page) => page.GetProperty("header").GetProperty("halted").GetBoolean();

    private static DateTimeOffset DeadlineOf(JsonElement page) => page.GetProperty("header").GetProperty("deadline").GetDateTimeOffset();

    private static StringContent JsonContent(object body) =>
        new(JsonSerializer.Serialize(body, JsonSerializerOptions.Web), System.Text.Encoding.UTF8, "application/json");
}

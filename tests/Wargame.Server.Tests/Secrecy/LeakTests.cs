using System.Text;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;
using Wargame.Server.Tests.Storage;

namespace Wargame.Server.Tests.Secrecy;

/// <summary>
/// Whoever runs the server is not in the room: neither its log nor its metrics nor its traces hold a word of what teams write, nor a key, not even
/// when a command is malformed, refused, or meets a broken store.
/// </summary>
public sealed class LeakTests : IDisposable
{
    private const string Canary = "CANARY";
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Nothing_that_a_team_writes_and_no_key_reaches_the_log_the_metrics_or_the_traces()
    {
        await using var collector = await Collector.StartAsync();
        var broken = false;
        var server = await TestServer.StartAsync(data.Path, store => new FaultyStore(store, (_, _) => broken), "--otlp", collector.Address);
        var session = await Browser.OpenAsync(server.Port);
        await using var control = await Browser.AttachAsync(server.Port, session.ControlToken);
        var key = (await Browser.PostAsync<Wargame.Protocol.Http.TakeSeatReply>(
            server.Port, $"/api/join/{session.JoinCode}", new Wargame.Protocol.Http.TakeSeatRequest("bolivia", Canary + "-NAME"))).SeatToken;
        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "lobby");
        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "briefing");
        await using var seat = await Browser.AttachAsync(server.Port, key);
        Assert.NotEmpty(await (await Browser.GetAsync(server.Port, $"/api/join/{session.JoinCode}/qr.svg")).Content.ReadAsStringAsync());

        await WriteEverythingAsync(seat, control);
        broken = true;
        Assert.Equal("H0020", (await seat.SendAsync(nameof(IWargameHub.SendMessage), new MessageDraft(["us"], "", Canary + "-BROKEN", ""))).Refusal?.Code);
        broken = false;
        await AskNonsenseAsync(seat);

        // What was gathered is sent when the server stops.
        await server.DisposeAsync();
        Assert.Contains(session.SessionId, collector.Kept("Logs"), StringComparison.Ordinal);
        Assert.Contains("wargame.commands", collector.Kept("Metrics"), StringComparison.Ordinal);
        Assert.Contains("session pause-session", collector.Kept("Trace"), StringComparison.Ordinal);
        foreach (var kind in (string[])["Logs", "Metrics", "Trace"])
        foreach (var secret in (string[])[Canary, key, session.ControlToken, session.JoinCode])
            Assert.DoesNotContain(secret, collector.Kept(kind), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task No_key_lies_in_the_store_as_it_is_typed()
    {
        string key, control;
        await using (var room = await PeopleRoom.OpenAsync(data.Path))
            (key, control) = (room.BoliviaToken, room.Session.ControlToken);

        var files = Directory.GetFiles(data.Path, "*", SearchOption.AllDirectories).Select(File.ReadAllBytes).ToList();

        Assert.Contains(files, bytes => bytes.AsSpan().IndexOf("bolivia"u8) >= 0);
        foreach (var secret in (string[])[key, control])
            Assert.DoesNotContain(files, bytes => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0);
    }

    private static async Task WriteEverythingAsync(Browser seat, Browser control)
    {
        await seat.SendAsync(nameof(IWargameHub.SaveDraft), new DraftOrder(Canary + "-DRAFT", "rural-development", "chapare", 250, "", 2, false));
        await seat.DoAsync(nameof(IWargameHub.SendMessage), new MessageDraft(["us"], Canary + "-TITLE", Canary + "-MESSAGE", ""));
        await seat.DoAsync(nameof(IWargameHub.KeepNote), new NoteView(Canary + "-NOTE", 0));
        await seat.DoAsync(nameof(IWargameHub.AskForHelp), Canary + "-HELP");
        await seat.SendAsync(nameof(IWargameHub.WriteArgument), new ArgumentDraft(Canary, Canary + " acts", Canary + " has an effect", [Canary + " is a reason"], "", "", true));
        await control.DoAsync(nameof(IWargameHub.PauseSession), Canary + "-PAUSE");
        await control.DoAsync(nameof(IWargameHub.ResumeSession));
    }

    // What the server cannot read, or carry out, is told to the sender alone.
    private static async Task AskNonsenseAsync(Browser seat)
    {
        await Assert.ThrowsAsync<HubException>(() => seat.Hub.InvokeAsync<CommandReply>(nameof(IWargameHub.SaveDraft), Canary, Canary + "-NO-DRAFT"));
        await Assert.ThrowsAsync<HubException>(() => seat.Hub.InvokeAsync<CommandReply>(Canary + "NoMethod", Canary));
        await Assert.ThrowsAsync<HubException>(() => seat.Hub.InvokeAsync<CommandReply>(nameof(IWargameHub.WhoKnows), Canary, Canary));
        Assert.NotNull((await seat.SendAsync(nameof(IWargameHub.AnswerRequest), Canary, Canary, Canary)).Refusal);
        Assert.NotNull((await seat.Hub.InvokeAsync<AttachReply>(nameof(IWargameHub.Attach), Canary + "-KEY", -1L)).Refusal);
    }
}

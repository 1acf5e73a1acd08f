using System.Collections.Concurrent;
using System.Text.Json;
using Wargame.Client;
using Wargame.Machines;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;

namespace Wargame.Cluster.Tests.Playing;

/// <summary>
/// A session of Bolivia that people play without a rest: three seats draft, write and call, control announces and moves on. It remembers
/// every command that was acknowledged.
/// </summary>
internal sealed class LoadedSession : IAsyncDisposable
{
    private static readonly string[] Teams = ["bolivia", "us", "autonomists"];
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(400);
    private readonly CancellationTokenSource ended = new();
    private readonly List<Task> players = [];
    private readonly List<WargameDesk> desks = [];

    public required string Id { get; init; }

    public required WargameDesk Control { get; init; }

    /// <summary>Ids of commands that the server said were carried out.</summary>
    public ConcurrentQueue<string> Acknowledged { get; } = [];

    public static async Task<LoadedSession> OpenAsync(WargameServers servers)
    {
        var opened = await servers.OpenSession(new("bolivia-secession", "facilitated", null, null));
        var session = new LoadedSession { Id = opened.SessionId, Control = servers.Desk(opened.ControlToken) };
        foreach (var team in Teams)
            session.desks.Add(servers.Desk((await servers.TakeSeat(opened.JoinCode, team, $"Person of {team}")).SeatToken));
        return session;
    }

    /// <summary>Begins to play.</summary>
    public void Play()
    {
        players.Add(Task.Run(() => Repeat(Control, Announce)));
        players.Add(Task.Run(() => Repeat(Control, MoveOn)));
        foreach (var desk in desks)
            players.Add(Task.Run(() => Repeat(desk, step => SeatStep(desk, step))));
    }

    /// <summary>Waits until so many more commands were acknowledged.</summary>
    public async Task ProgressAsync(int more)
    {
        var until = Acknowledged.Count + more;
        await Patience.UntilAsync(
            $"session {Id} has {until} acknowledged commands", () => Task.FromResult(Acknowledged.Count >= until), () => $"it has {Acknowledged.Count}");
    }

    /// <summary>Stops playing; what is under way is answered first.</summary>
    public async Task RestAsync()
    {
        await ended.CancelAsync();
        await Task.WhenAll(players).WaitAsync(Patience.Long);
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        foreach (var desk in desks)
            await desk.DisposeAsync();
        await Control.DisposeAsync();
        ended.Dispose();
    }

    private async Task Repeat(WargameDesk desk, Func<int, Task<(string Id, CommandReply Reply)>> act)
    {
        using var timer = new PeriodicTimer(Pace);
        for (var step = 0; !ended.IsCancellationRequested; step++)
        {
            var (id, reply) = await act(step);
            if (reply.Refusal is null && id.Length > 0)
                Acknowledged.Enqueue(id);
            await timer.WaitForNextTickAsync();
        }
    }

    private async Task<(string, CommandReply)> SeatStep(WargameDesk desk, int step)
    {
        var id = desk.NewId();
        var draft = new DraftOrder($"d{step % 5}", "rural-development", "chapare", 100 + (step % 900), "", 2, false);
        var reply = (step % 3) switch
        {
            0 => desk.Hub.SaveDraft(id, draft),
            1 => desk.Hub.SendMessage(id, new MessageDraft(["bolivia", "us"], "", $"Message {id}", "")),
            _ => desk.Hub.AskForHelp(id, $"Note {id}"),
        };
        return (id, await reply);
    }

    private async Task<(string, CommandReply)> Announce(int step)
    {
        var id = Control.NewId();
        return (id, await Control.Hub.Announce(id, $"Announcement {id}"));
    }

    // About every three seconds, so that crashes find every phase.
    private async Task<(string, CommandReply)> MoveOn(int step)
    {
        if (step % 8 != 7 || Control.Page.ValueKind != JsonValueKind.Object)
            return ("", new CommandReply(null));
        var phase = Control.Page.GetProperty("header").GetProperty("phase").GetString()!;
        if (phase is "hotWash" or "closed")
            return ("", new CommandReply(null));
        var id = Control.NewId();
        return (id, await Control.Hub.AdvancePhase(id, phase));
    }
}

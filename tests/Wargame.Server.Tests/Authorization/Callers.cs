using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;

namespace Wargame.Server.Tests.Authorization;

/// <summary>Whoever can call the hub, in one room: the roles of the session, those who were sent away, and those who belong elsewhere.</summary>
internal sealed class Callers : IAsyncDisposable
{
    private readonly List<HubConnection> connections = [];

    public required PeopleRoom Room { get; init; }

    /// <summary>By name, in the order of the matrix' columns.</summary>
    public Dictionary<string, HubConnection> All { get; } = [];

    /// <summary>A second connection of each: there are more methods than one connection may call in ten seconds.</summary>
    public Dictionary<string, HubConnection> Others { get; } = [];

    public static async Task<Callers> GatherAsync(string data)
    {
        var room = await PeopleRoom.OpenAsync(data);
        var callers = new Callers { Room = room };
        await callers.ComeAsync("nobody yet", null);
        await callers.ComeAsync("projector", "board:" + room.Session.JoinCode);
        await callers.ComeAsync("observer", await WatcherTests.InviteAsync(room, "observer", "Olga"));
        await callers.ComeAsync("evaluator", await WatcherTests.InviteAsync(room, "evaluator", "Eva"));
        await callers.ComeAsync("seat", room.BoliviaToken);
        await callers.ComeAsync("other seat of the team", await room.SeatAsync("bolivia"));
        await callers.ComeAsync("other team", room.AmericanToken);
        await callers.ComeAsync("facilitator", room.Session.ControlToken);
        await callers.ComeAsync("second facilitator", await FacilitatorTests.InviteAsync(room, room.Control, "Bea"));
        await callers.ComeAsync("control looking as a team", $"as:bolivia:{room.Session.ControlToken}");
        await callers.ComeAsync("revoked seat", await room.SeatAsync("cocaleros"));
        await callers.ComeAsync("dismissed facilitator", await FacilitatorTests.InviteAsync(room, room.Control, "Carl"));
        await callers.SendAwayAsync();
        return callers;
    }

    /// <summary>Another session on the same server, with a facilitator and a seat of the same team.</summary>
    public async Task<(Browser Control, string Key, Browser Seat)> ElsewhereAsync()
    {
        var session = await Browser.OpenAsync(Room.Port);
        var control = await Browser.AttachAsync(Room.Port, session.ControlToken);
        var seat = await Browser.PostAsync<TakeSeatReply>(Room.Port, $"/api/join/{session.JoinCode}", new TakeSeatRequest("bolivia", "Stranger"));
        return (control, session.ControlToken, await Browser.AttachAsync(Room.Port, seat.SeatToken));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in connections) await connection.DisposeAsync();
        await Room.DisposeAsync();
    }

    private async Task ComeAsync(string name, string? token)
    {
        All.Add(name, await ConnectAsync(name, token));
        Others.Add(name, await ConnectAsync(name, token));
    }

    private async Task<HubConnection> ConnectAsync(string name, string? token)
    {
        var hub = new HubConnectionBuilder().WithUrl($"http://127.0.0.1:{Room.Port}/hub").Build();
        connections.Add(hub);
        await hub.StartAsync();
        if (token is null) return hub;
        var reply = await hub.InvokeAsync<AttachReply>(nameof(IWargameHub.Attach), token, -1L);
        Assert.True(reply.Refusal is null, $"{name}: {reply.Refusal}");
        return hub;
    }

    // Both had a desk, and their connections live on: what they are refused is refused at the connection, not only at the door.
    private async Task SendAwayAsync()
    {
        var page = await Room.Control.PageAsync(page => page.GetProperty("cell").GetProperty("facilitators").GetArrayLength() == 3 && Seats(page, "cocaleros").Any());
        var carl = page.GetProperty("cell").GetProperty("facilitators")[2].GetProperty("facilitatorId").GetString()!;
        await LeavesAsync("dismissed facilitator", () => Room.Control.DoAsync(nameof(IWargameHub.DismissFacilitator), carl));
        await LeavesAsync("revoked seat", () => Room.Control.DoAsync(nameof(IWargameHub.FreeSeat), Seats(page, "cocaleros").First()));
    }

    private async Task LeavesAsync(string name, Func<Task> deed)
    {
        var (farewell, other) = (new TaskCompletionSource<string>(), new TaskCompletionSource<string>());
        using var heard = All[name].On<string>(nameof(IWargameClient.Detached), why => farewell.TrySetResult(why));
        using var heardToo = Others[name].On<string>(nameof(IWargameClient.Detached), why => other.TrySetResult(why));
        await deed();
        await Task.WhenAll(farewell.Task, other.Task).WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static IEnumerable<string> Seats(System.Text.Json.JsonElement page, string actor) =>
        page.GetProperty("desks").EnumerateArray().Where(desk => desk.GetProperty("team").GetProperty("actor").GetString() == actor)
            .SelectMany(desk => desk.GetProperty("seats").EnumerateArray()).Select(seat => seat.GetProperty("seatId").GetString()!);
}

using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;

namespace Wargame.EndToEnd.Tests;

/// <summary>A person without a screen: the key of a seat, one connection to the hub, the page that came last, and the secrets that reached it.</summary>
public sealed class SeatClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);
    private static readonly string[] Pages = [nameof(IWargameClient.TeamPage), nameof(IWargameClient.ControlPage), nameof(IWargameClient.BoardPage)];

    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<string, bool> heard = new();
    private readonly TaskCompletionSource<string> farewell = new();
    private readonly string token;
    private readonly HubConnection hub;
    private TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private JsonElement? page;
    private int commands;

    private SeatClient(string address, string name, string token, IReadOnlyList<Canary> secrets)
    {
        (Name, this.token) = (name, token);
        hub = new HubConnectionBuilder().WithUrl($"{address}/hub").Build();
        foreach (var kind in Pages) hub.On<long, JsonElement>(kind, (_, shown) => Keep(shown, secrets));
        hub.On<string>(nameof(IWargameClient.Detached), TakeLeave);
    }

    /// <summary>The team's actor, or what else the person is.</summary>
    public string Name { get; }

    /// <summary>Why the server let this device go; waits until it does.</summary>
    public Task<string> Farewell => farewell.Task.WaitAsync(Patience);

    /// <summary>How many pages came.</summary>
    public int Received { get; private set; }

    /// <summary>Takes a free seat of a team.</summary>
    public static async Task<SeatClient> JoinAsync(string address, string code, string team, string person, IReadOnlyList<Canary> secrets)
    {
        var reply = await PostAsync<TakeSeatReply>(address, $"/api/join/{code}", new TakeSeatRequest(team, person));
        return await AttachAsync(address, team, reply.SeatToken, secrets);
    }

    /// <summary>Comes in by a pass: a rescued seat, a facilitator, an observer, an evaluator.</summary>
    public static async Task<SeatClient> EnterAsync(string address, string code, string pass, string name, IReadOnlyList<Canary> secrets)
    {
        var reply = await PostAsync<UsePassReply>(address, $"/api/join/{code}/pass/{pass}", new UsePassRequest(false));
        return await AttachAsync(address, name, reply.Token, secrets);
    }

    /// <summary>Gives a command that must be carried out.</summary>
    public async Task DoAsync(string method, params object[] arguments)
    {
        var reply = await SendAsync(method, arguments);
        Assert.True(reply.Refusal is null, $"{Name}: {method}: {reply.Refusal}");
    }

    /// <summary>Gives a command.</summary>
    public Task<CommandReply> SendAsync(string method, params object[] arguments) =>
        hub.InvokeCoreAsync<CommandReply>(method, [$"{token[..8]}-{commands++}", .. arguments]);

    /// <summary>The page that shows it: the present one, or the first to come that does.</summary>
    public async Task<JsonElement> SeeAsync(string what, Func<JsonElement, bool> shows)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (page is { } shown && shows(shown)) return shown;
                next = arrived.Task;
            }

            try
            {
                await next.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"{Name} never saw {what}; the last page was {page?.GetProperty("header")}");
            }
        }
    }

    /// <summary>The page with this text on it, as it crosses the wire.</summary>
    public Task<JsonElement> ReadAsync(string text) => SeeAsync($"\"{text}\"", shown => shown.GetRawText().Contains(text, StringComparison.Ordinal));

    public bool Heard(Canary secret) => heard.ContainsKey(secret.What);

    public ValueTask DisposeAsync() => hub.DisposeAsync();

    private static async Task<SeatClient> AttachAsync(string address, string name, string token, IReadOnlyList<Canary> secrets)
    {
        var client = new SeatClient(address, name, token, secrets);
        await client.hub.StartAsync();
        var reply = await client.AttachAsync();
        Assert.True(reply.Refusal is null, $"{name}: {reply.Refusal}");
        return client;
    }

    private static async Task<T> PostAsync<T>(string address, string path, object body)
    {
        using var http = new HttpClient();
        var answer = await http.PostAsJsonAsync(new Uri(address + path), body);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<T>())!;
    }

    private Task<AttachReply> AttachAsync() => hub.InvokeAsync<AttachReply>(nameof(IWargameHub.Attach), token, -1L);

    private void Keep(JsonElement shown, IReadOnlyList<Canary> secrets)
    {
        var text = shown.GetRawText();
        foreach (var secret in secrets)
            if (text.Contains(secret.Text, StringComparison.Ordinal)) heard[secret.What] = true;
        lock (gate)
        {
            page = shown;
            Received++;
            arrived.SetResult();
            arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>The room has gone to another line: the key leads there. Every other farewell is one.</summary>
    private void TakeLeave(string why)
    {
        if (why == Farewells.Line) _ = AttachAsync();
        else farewell.TrySetResult(why);
    }
}

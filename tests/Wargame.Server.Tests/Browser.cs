using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;

namespace Wargame.Server.Tests;

/// <summary>What a browser does, without a screen: HTTP, one hub connection, the pages that come.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Channel<JsonElement> pages = Channel.CreateUnbounded<JsonElement>();
    // Two devices of a seat make different ids, or the second would be taken for an echo of the first.
    private readonly string name = Guid.NewGuid().ToString("n");
    private int commands;

    private Browser(HubConnection hub) => Hub = hub;

    public HubConnection Hub { get; }

    public static async Task<T> PostAsync<T>(int port, string path, object body)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var answer = await http.PostAsJsonAsync(path, body);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<T>())!;
    }

    public static async Task<T> GetAsync<T>(int port, string path) => (await (await GetAsync(port, path)).Content.ReadFromJsonAsync<T>())!;

    public static async Task<HttpResponseMessage> GetAsync(int port, string path)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        return await http.GetAsync(new Uri(path, UriKind.Relative));
    }

    public static async Task<OpenSessionReply> OpenAsync(int port) =>
        await PostAsync<OpenSessionReply>(port, "/api/sessions", new OpenSessionRequest("bolivia-secession", "facilitated", null, null));

    public static async Task<Browser> AttachAsync(int port, string token, string? language = null)
    {
        var browser = new Browser(new HubConnectionBuilder().WithUrl($"http://127.0.0.1:{port}/hub").Build());
        foreach (var page in new[] { nameof(IWargameClient.TeamPage), nameof(IWargameClient.ControlPage), nameof(IWargameClient.BoardPage) })
            browser.Hub.On<long, JsonElement>(page, (_, shown) => browser.pages.Writer.TryWrite(shown));
        await browser.Hub.StartAsync();
        if (language is not null)
            await browser.Hub.InvokeAsync<CommandReply>(nameof(IWargameHub.Speak), language);
        var reply = await browser.Hub.InvokeAsync<AttachReply>(nameof(IWargameHub.Attach), token, -1L);
        Assert.True(reply.Refusal is null, reply.Refusal?.Why);
        return browser;
    }

    /// <summary>Gives a command with an id of its own.</summary>
    public Task<CommandReply> SendAsync(string method, params object[] arguments) =>
        Hub.InvokeCoreAsync<CommandReply>(method, [$"{name}-{commands++}", .. arguments]);

    public async Task DoAsync(string method, params object[] arguments)
    {
        var reply = await SendAsync(method, arguments);
        Assert.True(reply.Refusal is null, $"{method}: {reply.Refusal}");
    }

    /// <summary>The first page that fits; pages that do not are left behind.</summary>
    public async Task<JsonElement> PageAsync(Func<JsonElement, bool> fits)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var page = await pages.Reader.ReadAsync(patience.Token);
            if (fits(page)) return page;
        }
    }

    /// <summary>Pages that came and were not looked at.</summary>
    public int Waiting => pages.Reader.Count;

    /// <summary>Leaves behind what has come so far.</summary>
    public void Forget()
    {
        while (pages.Reader.TryRead(out _)) { }
    }

    public Task<JsonElement> PageInAsync(string phase) => PageAsync(page => PhaseOf(page) == phase);

    public static string PhaseOf(JsonElement page) => page.GetProperty("header").GetProperty("phase").GetString()!;

    public ValueTask DisposeAsync() => Hub.DisposeAsync();
}

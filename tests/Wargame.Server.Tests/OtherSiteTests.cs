using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using Wargame.Protocol.Http;

namespace Wargame.Server.Tests;

/// <summary>A page of another site, open in a player's browser, cannot speak in the player's name.</summary>
public sealed class OtherSiteTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_page_of_another_site_opens_no_session_and_no_connection_and_our_own_does()
    {
        await using var server = await TestServer.StartAsync(data.Path);
        var ours = $"http://127.0.0.1:{server.Port}";

        foreach (var origin in (string[])["https://evil.example", $"http://127.0.0.1:{server.Port + 1}", "null", "not an origin"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, await OpenAsync(ours, origin));
            await Assert.ThrowsAsync<WebSocketException>(() => ConnectAsync(server.Port, origin));
        }

        Assert.Equal(HttpStatusCode.OK, await OpenAsync(ours, ours));
        Assert.Equal(WebSocketState.Open, await ConnectAsync(server.Port, ours));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/scenarios")]
    [InlineData("/no/such/page")]
    public async Task No_other_site_frames_a_page_and_nothing_foreign_runs_in_it(string path)
    {
        await using var server = await TestServer.StartAsync(data.Path);

        var headers = (await Browser.GetAsync(server.Port, path)).Headers;

        var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
        foreach (var rule in (string[])["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"])
            Assert.Contains(rule, policy.Split("; "));
        Assert.Equal("DENY", Assert.Single(headers.GetValues("X-Frame-Options")));
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(headers.GetValues("Referrer-Policy")));
    }

    private static async Task<HttpStatusCode> OpenAsync(string server, string origin)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server + "/api/sessions"))
        {
            Content = JsonContent.Create(new OpenSessionRequest("bolivia-secession", "facilitated", null, null)),
        };
        request.Headers.TryAddWithoutValidation("Origin", origin);
        return (await http.SendAsync(request)).StatusCode;
    }

    private static async Task<WebSocketState> ConnectAsync(int port, string origin)
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", origin);
        await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{port}/hub"), TestContext.Current.CancellationToken);
        return socket.State;
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Wargame.Protocol.Authoring;
using Wargame.Protocol.Http;
using Wargame.Scenarios.Starting;
using Wargame.Server.Hosting;

namespace Wargame.Server.Tests.Authoring;

/// <summary>A server with a small scenario that came with the program, its author with the key, and somebody without.</summary>
internal sealed class AuthorRoom : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();

    public required WargameServer Server { get; init; }

    public required HttpClient Author { get; init; }

    public required HttpClient Stranger { get; init; }

    /// <summary>The folder of scenarios.</summary>
    public string Scenarios => Path.Combine(_folder.Path, "scenarios");

    public string Data => Path.Combine(_folder.Path, "data");

    public static async Task<AuthorRoom> OpenAsync()
    {
        var folder = new TemporaryFolder();
        Write(folder.Path);
        var server = await StartAsync(folder.Path);
        return new AuthorRoom(folder) { Server = server, Author = Client(server, server.AuthorLink.Split('#')[1]), Stranger = Client(server, null) };
    }

    private AuthorRoom(TemporaryFolder folder) => _folder = folder;

    /// <summary>A server in the folder of a test, which has a scenario.</summary>
    public static Task<WargameServer> StartAsync(string folder, params string[] more)
    {
        var options = ServerOptions.Read(["--port", "0", "--data", Path.Combine(folder, "data"), "--scenarios", Path.Combine(folder, "scenarios"), .. more]);
        return WargameServer.Start(options);
    }

    /// <summary>Makes the folder of scenarios: the starter, as one that came with the program, and a folder that scenarios share.</summary>
    public static void Write(string folder)
    {
        foreach (var (path, text) in StarterScenario.Files)
            Put(Path.Combine(folder, "scenarios", "starter", path), text);
        Put(Path.Combine(folder, "scenarios", "shipped.txt"), "starter\n");
        Put(Path.Combine(folder, "scenarios", "doctrine", "spare.yaml"), "stages: []\n");
    }

    public async Task<AuthorScenario> MakeAsync(string id, string? from = null)
    {
        var answer = await Author.PostAsJsonAsync("/api/author/scenarios", new NewScenarioRequest(id, from));
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<AuthorScenario>())!;
    }

    public async Task<(string Text, string Hash)> ReadAsync(string path)
    {
        var answer = await Author.GetAsync(new Uri($"/api/author/files/{path}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadAsStringAsync(), answer.Headers.ETag!.Tag.Trim('"'));
    }

    public Task<HttpResponseMessage> WriteAsync(string path, string text, string seen) => WriteAsync(Author, path, new StringContent(text), seen);

    public static async Task<HttpResponseMessage> WriteAsync(HttpClient http, string path, HttpContent content, string seen)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri($"/api/author/files/{path}", UriKind.Relative)) { Content = content };
        if (seen.Length > 0)
            request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{seen}\""));
        return await http.SendAsync(request);
    }

    public async Task<AuthorCheck> CheckAsync(string scenario, params AuthorText[] texts)
    {
        var answer = await Author.PostAsJsonAsync($"/api/author/scenarios/{scenario}/check", new AuthorTexts(texts));
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<AuthorCheck>())!;
    }

    public static async Task<string> CodeOf(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<Problem>())!.Code;

    public async ValueTask DisposeAsync()
    {
        Author.Dispose();
        Stranger.Dispose();
        await Server.DisposeAsync();
        _folder.Dispose();
    }

    private static void Put(string place, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllText(place, text);
    }

    private static HttpClient Client(WargameServer server, string? key)
    {
        var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}") };
        if (key is not null)
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return http;
    }
}

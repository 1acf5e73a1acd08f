using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Server.Hosting;

namespace Wargame.Server.Tests;

/// <summary>People of one team who read different languages, over the real server.</summary>
public sealed class LanguageTests : IDisposable
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal) { ["en"] = "Bolivia, 2008", ["es"] = "TÍTULO", ["pt"] = "TÍTULO PT" };
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Three_people_of_one_team_read_one_page_each_in_a_language_of_their_own_and_may_change_it()
    {
        await using var server = await StartAsync();
        var session = await Browser.OpenAsync(server.Port);
        await using var control = await Browser.AttachAsync(server.Port, session.ControlToken);
        var readers = new Dictionary<string, Browser>(StringComparer.Ordinal);
        foreach (var code in Titles.Keys)
        {
            var seat = await Browser.PostAsync<TakeSeatReply>(server.Port, $"/api/join/{session.JoinCode}", new TakeSeatRequest("bolivia", code));
            readers[code] = await Browser.AttachAsync(server.Port, seat.SeatToken, code);
        }

        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "lobby");
        var pages = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var (code, reader) in readers)
        {
            pages[code] = await reader.PageAsync(page => Header(page, "phase") == "briefing" && page.GetProperty("seats").EnumerateArray().All(seat => seat.GetProperty("connected").GetBoolean()));
            Assert.Equal(code, Header(pages[code], "language"));
            Assert.StartsWith(Titles[code], Header(pages[code], "title"), StringComparison.Ordinal);
        }
        Assert.Equal(["Presidente", "Minister of the Presidency"], Offices(pages["es"]).Take(2));
        Assert.Equal(["President", "Minister of the Presidency"], Offices(pages["en"]).Take(2));
        Assert.All(pages.Values, page => Assert.Equal(Skeleton(pages["en"]), Skeleton(page)));

        // The same connection goes on in another language; what follows comes in it alone.
        var english = readers["en"];
        english.Forget();
        Assert.Null((await english.Hub.InvokeAsync<CommandReply>(nameof(IWargameHub.Speak), "es-BO")).Refusal);
        Assert.StartsWith(Titles["es"], Header(await english.PageAsync(_ => true), "title"), StringComparison.Ordinal);
        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "briefing");
        Assert.Equal("es", Header(await english.PageAsync(page => Header(page, "phase") == "deliberation"), "language"));
        Assert.Equal("H0004", (await english.Hub.InvokeAsync<CommandReply>(nameof(IWargameHub.Speak), "klingon")).Refusal?.Code);
        foreach (var reader in readers.Values)
            await reader.DisposeAsync();
    }

    [Fact]
    public async Task The_first_page_and_the_join_page_come_in_the_language_of_the_browser_or_of_the_address()
    {
        await using var server = await StartAsync();
        var session = await Browser.OpenAsync(server.Port);
        Assert.StartsWith("TÍTULO PT", await TitleAsync(server.Port, "/api/scenarios", "fr, pt-BR;q=0.8, en;q=0.5"), StringComparison.Ordinal);
        Assert.StartsWith("TÍTULO", await TitleAsync(server.Port, "/api/scenarios?language=es", "pt"), StringComparison.Ordinal);
        Assert.StartsWith("Bolivia", await TitleAsync(server.Port, "/api/scenarios", "this is;;; no list"), StringComparison.Ordinal);
        Assert.StartsWith("TÍTULO PT", await TitleAsync(server.Port, $"/api/join/{session.JoinCode}", "pt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "This is done in deliberation; the session is now in the briefing.", "That is for another role in this session.")]
    [InlineData("es", "Esto se hace en otra fase (deliberación); la sesión está ahora en: informe.", "Eso corresponde a otra función en esta sesión.")]
    [InlineData("pt", "Isto se faz em outra fase (deliberação); a sessão está agora em: informe.", "Isso cabe a outra função nesta sessão.")]
    public async Task Whoever_is_refused_reads_why_in_their_own_language(string code, string byTheRules, string byTheHost)
    {
        await using var server = await StartAsync();
        var session = await Browser.OpenAsync(server.Port);
        await using var control = await Browser.AttachAsync(server.Port, session.ControlToken);
        var seat = await Browser.PostAsync<TakeSeatReply>(server.Port, $"/api/join/{session.JoinCode}", new TakeSeatRequest("bolivia", "Luz"));
        await using var reader = await Browser.AttachAsync(server.Port, seat.SeatToken, code);
        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "lobby");

        Assert.Equal(byTheRules, (await reader.SendAsync(nameof(IWargameHub.Sign), "")).Refusal?.Why);
        Assert.Equal(byTheHost, (await reader.SendAsync(nameof(IWargameHub.AdvancePhase), "briefing")).Refusal?.Why);
    }

    [Theory]
    [InlineData("en", "No session has this code.")]
    [InlineData("es", "Ninguna sesión tiene este código.")]
    [InlineData("pt-BR", "Nenhuma sessão tem este código.")]
    public async Task Before_anybody_has_a_seat_the_page_says_in_which_language_it_is_refused(string accepted, string why)
    {
        await using var server = await StartAsync();

        Assert.Equal(why, await TitleAsync(server.Port, "/api/join/ABCDEF", accepted));
    }

    private static async Task<string> TitleAsync(int port, string path, string accepted)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        using var answer = await http.SendAsync(request);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var root = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement[0] : json.RootElement;
        return root.GetProperty("title").GetString()!;
    }

    // A library of its own, in which a few texts of one scenario are translated.
    private Task<WargameServer> StartAsync()
    {
        var library = Path.Combine(data.Path, "library");
        var root = Scenarios.ScenarioLibrary.FindRoot()!;
        foreach (var folder in new[] { "bolivia-secession", "doctrine" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories).Where(file => !Path.GetRelativePath(root, file).Contains("languages", StringComparison.Ordinal)))
            {
                var copy = Path.Combine(library, Path.GetRelativePath(root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.WriteAllText(copy, File.ReadAllText(file).Replace("languages: [es, pt]\n", "", StringComparison.Ordinal));
            }
        }
        Write("es", "title: TÍTULO\nteams: { bolivia: { seats: { 1: Presidente } } }\n");
        Write("pt", "title: TÍTULO PT\n");
        return WargameServer.Start(ServerOptions.Read(["--port", "0", "--data", Path.Combine(data.Path, "data"), "--scenarios", library]));

        void Write(string code, string text)
        {
            var folder = Directory.CreateDirectory(Path.Combine(library, "bolivia-secession", "languages", code));
            File.WriteAllText(Path.Combine(folder.FullName, "scenario.yaml"), text);
        }
    }

    private static string Header(JsonElement page, string name) => page.GetProperty("header").GetProperty(name).GetString()!;

    private static IEnumerable<string> Offices(JsonElement page) => page.GetProperty("seats").EnumerateArray().Select(seat => seat.GetProperty("title").GetString()!);

    // A page without its texts: keys, numbers, flags and how long lists are.
    private static string Skeleton(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', node.EnumerateObject().Where(item => item.Name != "secondsLeft").Select(item => item.Name + ":" + Skeleton(item.Value))) + "}",
        JsonValueKind.Array => "[" + string.Join(',', node.EnumerateArray().Select(Skeleton)) + "]",
        JsonValueKind.String => "text",
        _ => node.GetRawText(),
    };
}

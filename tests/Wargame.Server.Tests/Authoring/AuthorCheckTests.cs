using System.Net;
using System.Net.Http.Json;
using Wargame.Protocol.Authoring;
using Wargame.Protocol.Http;

namespace Wargame.Server.Tests.Authoring;

/// <summary>A scenario as it stands in its author's browser: checked, drawn and played, saved or not.</summary>
public sealed class AuthorCheckTests
{
    [Fact]
    public async Task An_unsaved_text_is_checked_and_the_file_stays()
    {
        await using var room = await AuthorRoom.OpenAsync();
        await room.MakeAsync("mine");
        var (text, _) = await room.ReadAsync("mine/play.yaml");

        var good = await room.CheckAsync("mine");
        var bad = await room.CheckAsync("mine", new AuthorText("mine/play.yaml", text.Replace("turn: 2", "turn: 9", StringComparison.Ordinal)));

        Assert.True(good is { Playable: true, Findings.Count: 0, Turns.Count: 6 });
        var finding = Assert.Single(bad.Findings);
        Assert.Equal(("error", "mine/play.yaml"), (finding.Severity, finding.At.File));
        Assert.Equal(1 + text[..text.IndexOf("turn: 2", StringComparison.Ordinal)].Count(letter => letter == '\n'), finding.At.Line);
        Assert.False(bad.Playable);
        Assert.Equal(text, (await room.ReadAsync("mine/play.yaml")).Text);
    }

    [Fact]
    public async Task It_tells_where_each_name_is_defined_also_where_there_are_errors()
    {
        await using var room = await AuthorRoom.OpenAsync();
        await room.MakeAsync("mine");
        var (world, _) = await room.ReadAsync("mine/world.yaml");
        var (play, _) = await room.ReadAsync("mine/play.yaml");

        var check = await room.CheckAsync("mine", new AuthorText("mine/play.yaml", play.Replace("turn: 2", "turn: 9", StringComparison.Ordinal)));

        var growers = Assert.Single(check.Names, name => name is { Kind: "entity", Id: "growers" });
        Assert.Equal("id: growers", world.Split('\n')[growers.At!.Line - 1].Trim(' ', '-'));
        Assert.Contains(check.Names, name => name is { Kind: "inject", Id: "price-falls", About: "The price of coffee falls" });
        Assert.Contains(check.Names, name => name is { Kind: "tag", Id: "coca", At: null });
    }

    [Fact]
    public async Task Texts_of_other_folders_are_not_taken()
    {
        await using var room = await AuthorRoom.OpenAsync();
        await room.MakeAsync("mine");

        foreach (var path in (string[])["starter/play.yaml", "../mine/play.yaml", "mine/.env", "/etc/passwd.md"])
        {
            var answer = await room.Author.PostAsJsonAsync("/api/author/scenarios/mine/check", new AuthorTexts([new(path, "x")]));
            Assert.Equal((HttpStatusCode.BadRequest, "H0032"), (answer.StatusCode, await AuthorRoom.CodeOf(answer)));
        }
    }

    [Fact]
    public async Task Its_causal_map_is_drawn()
    {
        await using var room = await AuthorRoom.OpenAsync();

        var answer = await room.Author.PostAsJsonAsync("/api/author/scenarios/starter/map", new AuthorTexts([]));
        var map = (await answer.Content.ReadFromJsonAsync<AuthorMap>())!;

        Assert.Contains(map.Nodes, node => node is { Kind: "variable", Id: "trust" });
        var edge = Assert.Single(map.Edges, edge => edge is { From: "variable:services", To: "variable:approval" });
        Assert.Equal(("either", "starter/world.yaml"), (edge.Sign, edge.Causes[0].At!.File));
    }

    [Fact]
    public async Task It_is_played_from_a_turn_with_the_text_as_it_stands_and_goes_on_after_a_restart()
    {
        using var folder = new TemporaryFolder();
        AuthorRoom.Write(folder.Path);
        SandboxReply opened;
        await using (var server = await AuthorRoom.StartAsync(folder.Path))
        {
            using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}") };
            http.DefaultRequestHeaders.Authorization = new("Bearer", server.AuthorLink.Split('#')[1]);
            var text = (await http.GetStringAsync(new Uri("/api/author/files/starter/scenario.yaml", UriKind.Relative))).Replace("title: \"The valley: a new scenario\"", "title: Tried out", StringComparison.Ordinal);
            var answer = await http.PostAsJsonAsync("/api/author/scenarios/starter/sandbox", new SandboxRequest([new("starter/scenario.yaml", text)], 3));
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
            opened = (await answer.Content.ReadFromJsonAsync<SandboxReply>())!;
            Assert.Equal(("Tried out", 3), (opened.Title, opened.Turn));
            await AssertAtTurnAsync(server.Port, opened);
            Assert.Equal("H0041", await AuthorRoom.CodeOf(await http.PostAsJsonAsync("/api/author/scenarios/starter/sandbox", new SandboxRequest([], 7))));
            Assert.DoesNotContain((await http.GetFromJsonAsync<List<ScenarioCard>>("/api/scenarios"))!, card => card.Title == "Tried out");
        }

        await using var again = await AuthorRoom.StartAsync(folder.Path);
        await AssertAtTurnAsync(again.Port, opened);
    }

    [Fact]
    public async Task A_scenario_that_is_saved_without_errors_can_be_played_at_once_and_one_with_errors_stops_no_start()
    {
        using var folder = new TemporaryFolder();
        AuthorRoom.Write(folder.Path);
        await using (var server = await AuthorRoom.StartAsync(folder.Path))
        {
            using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}") };
            http.DefaultRequestHeaders.Authorization = new("Bearer", server.AuthorLink.Split('#')[1]);
            (await http.PostAsJsonAsync("/api/author/scenarios", new NewScenarioRequest("mine", null))).EnsureSuccessStatusCode();
            Assert.Contains((await http.GetFromJsonAsync<List<ScenarioCard>>("/api/scenarios"))!, card => card.Id == "mine");
            await Browser.PostAsync<OpenSessionReply>(server.Port, "/api/sessions", new OpenSessionRequest("mine", "facilitated", null, null));
        }

        await File.AppendAllTextAsync(Path.Combine(folder.Path, "scenarios", "mine", "play.yaml"), "nonsense: [\n", TestContext.Current.CancellationToken);
        await using var again = await AuthorRoom.StartAsync(folder.Path);
        Assert.Contains("mine", again.Banner.Split('\n').Single(line => line.Contains("Not offered", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain(await Browser.GetAsync<List<ScenarioCard>>(again.Port, "/api/scenarios"), card => card.Id == "mine");
    }

    private static async Task AssertAtTurnAsync(int port, SandboxReply opened)
    {
        await using var control = await Browser.AttachAsync(port, opened.ControlToken);
        var page = await control.PageInAsync("briefing");
        Assert.Equal(opened.Turn, page.GetProperty("header").GetProperty("turn").GetInt32());
    }
}

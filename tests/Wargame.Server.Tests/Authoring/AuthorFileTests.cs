using System.Net;
using System.Net.Http.Json;
using System.Text;
using Wargame.Protocol.Authoring;
using Wargame.Scenarios.Starting;

namespace Wargame.Server.Tests.Authoring;

/// <summary>Files of scenarios: written whole, over the version that was seen, and never elsewhere than in their folder.</summary>
public sealed class AuthorFileTests
{
    private static readonly string[] Elsewhere =
    [
        "mine/../starter/play.yaml", "mine/%2e%2e/%2e%2e/data/author-key", "mine/..%2f..%2fdata/author-key.md", "mine/.hidden.yaml", "mine/run.sh", "mine/play.yaml/", "mine/a%5cb.yaml",
        "mine/c:stream.yaml", "mine/a%00.yaml", "mine/one/two/three/four/five/six.yaml", "play.yaml", "mine/a..b.yaml", "/etc/cron.md",
    ];

    [Fact]
    public async Task A_scenario_is_made_read_written_renamed_and_its_files_deleted()
    {
        await using var room = await AuthorRoom.OpenAsync();
        Assert.True((await room.MakeAsync("river-treaty")) is { Own: true, Offered: true, Title: "The valley: a new scenario" });

        var (text, hash) = await room.ReadAsync("river-treaty/scenario.yaml");
        Assert.Contains("id: river-treaty ", text, StringComparison.Ordinal);
        var stored = await room.WriteAsync("river-treaty/scenario.yaml", text.Replace("minutes: 60", "minutes: 70", StringComparison.Ordinal), hash);
        var file = (await stored.Content.ReadFromJsonAsync<AuthorFile>())!;
        Assert.Equal((await room.ReadAsync("river-treaty/scenario.yaml")).Hash, file.Hash);
        Assert.Contains("minutes: 70", await File.ReadAllTextAsync(Path.Combine(room.Scenarios, "river-treaty", "scenario.yaml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        var note = (await (await room.WriteAsync("river-treaty/notes/one.md", "A note.", "")).Content.ReadFromJsonAsync<AuthorFile>())!;
        var renamed = await room.Author.PostAsJsonAsync("/api/author/renames", new RenameFileRequest(note.Path, "river-treaty/notes.md", note.Hash));
        Assert.Equal("river-treaty/notes.md", (await renamed.Content.ReadFromJsonAsync<AuthorFile>())!.Path);
        using var delete = new HttpRequestMessage(HttpMethod.Delete, new Uri("/api/author/files/river-treaty/notes.md", UriKind.Relative));
        delete.Headers.IfMatch.Add(new($"\"{note.Hash}\""));
        Assert.Equal(HttpStatusCode.NoContent, (await room.Author.SendAsync(delete)).StatusCode);

        var folder = (await room.Author.GetFromJsonAsync<AuthorFolder>("/api/author/scenarios/river-treaty"))!;
        // All texts of the starter, and none of the settings for other editors.
        Assert.Equal(StarterScenario.Files.Keys.Where(path => !path.StartsWith('.')).Order(StringComparer.Ordinal), folder.Files.Select(one => one.Path["river-treaty/".Length..]));
        Assert.Contains(folder.Files, one => one.Path == "river-treaty/briefs/capital.md");
        Assert.Empty(Directory.EnumerateFiles(room.Scenarios, "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_file_that_was_changed_meanwhile_is_not_overwritten()
    {
        await using var room = await AuthorRoom.OpenAsync();
        await room.MakeAsync("mine");
        var (text, hash) = await room.ReadAsync("mine/play.yaml");
        var place = Path.Combine(room.Scenarios, "mine", "play.yaml");
        await File.WriteAllTextAsync(place, text + "# by another program\n", TestContext.Current.CancellationToken);

        var answer = await room.WriteAsync("mine/play.yaml", "mine\n", hash);

        Assert.Equal((HttpStatusCode.PreconditionFailed, "H0034"), (answer.StatusCode, await AuthorRoom.CodeOf(answer)));
        Assert.EndsWith("# by another program\n", await File.ReadAllTextAsync(place, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        // Nor is a new file put over one that its author has not seen.
        Assert.Equal("H0034", await AuthorRoom.CodeOf(await room.WriteAsync("mine/play.yaml", "mine\n", "")));
        var (_, now) = await room.ReadAsync("mine/play.yaml");
        Assert.Equal(HttpStatusCode.OK, (await room.WriteAsync("mine/play.yaml", "mine\n", now)).StatusCode);
    }

    [Fact]
    public async Task What_came_with_the_program_is_read_and_copied_and_stays()
    {
        await using var room = await AuthorRoom.OpenAsync();
        var (text, hash) = await room.ReadAsync("starter/play.yaml");

        Assert.Equal("H0033", await AuthorRoom.CodeOf(await room.WriteAsync("starter/play.yaml", "mine\n", hash)));
        Assert.Equal("H0031", await AuthorRoom.CodeOf(await room.WriteAsync("doctrine/spare.yaml", "mine\n", "")));
        Assert.Equal("mine", (await room.MakeAsync("mine", "starter")).Id);
        Assert.Equal(text, (await room.ReadAsync("mine/play.yaml")).Text);
        Assert.Empty((await room.CheckAsync("mine")).Findings);
    }

    [Fact]
    public async Task A_path_that_leads_elsewhere_is_refused()
    {
        await using var room = await AuthorRoom.OpenAsync();
        await room.MakeAsync("mine");

        foreach (var path in Elsewhere)
        {
            var answer = await room.WriteAsync(path, "here", "");
            Assert.False(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        }

        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.GetDirectoryName(room.Scenarios)!, "*", SearchOption.AllDirectories), file => !file.Contains("wargame.", StringComparison.Ordinal) && File.ReadAllText(file) == "here");
    }

    [Fact]
    public async Task A_link_leads_nowhere()
    {
        await using var room = await AuthorRoom.OpenAsync();
        await room.MakeAsync("mine");
        var secret = Path.Combine(room.Data, "secret.md");
        await File.WriteAllTextAsync(secret, "secret", TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(Path.Combine(room.Scenarios, "mine", "link.md"), secret);
        Directory.CreateSymbolicLink(Path.Combine(room.Scenarios, "mine", "folder"), room.Data);

        Assert.Equal(HttpStatusCode.NotFound, (await room.Author.GetAsync(new Uri("/api/author/files/mine/link.md", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await room.Author.GetAsync(new Uri("/api/author/files/mine/folder/secret.md", UriKind.Relative))).StatusCode);
        Assert.False((await room.WriteAsync("mine/folder/new.md", "here", "")).IsSuccessStatusCode);
        Assert.False(File.Exists(Path.Combine(room.Data, "new.md")));
        Assert.Equal("secret", await File.ReadAllTextAsync(secret, TestContext.Current.CancellationToken));
        Assert.DoesNotContain((await room.Author.GetFromJsonAsync<AuthorFolder>("/api/author/scenarios/mine"))!.Files, file => file.Path.Contains("link", StringComparison.Ordinal) || file.Path.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_grows_beyond_the_limits()
    {
        await using var room = await AuthorRoom.OpenAsync();
        await room.MakeAsync("mine");

        using var large = new ByteArrayContent(Encoding.UTF8.GetBytes(new string('x', Scenarios.Limits.FileBytes + 1)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await AuthorRoom.WriteAsync(room.Author, "mine/large.md", large, "")).StatusCode);
        var almost = new string('x', Scenarios.Limits.FileBytes - 1);
        for (var file = 0; file < 4; file++)
            Assert.True((await room.WriteAsync($"mine/part-{file}.md", almost, "")).IsSuccessStatusCode);
        Assert.Equal("H0036", await AuthorRoom.CodeOf(await room.WriteAsync("mine/part-5.md", almost, "")));
    }

    [Fact]
    public async Task A_scenario_has_a_good_name_of_its_own()
    {
        await using var room = await AuthorRoom.OpenAsync();

        foreach (var (id, code) in ((string, string)[])[("Mine", "H0037"), ("../mine", "H0037"), ("", "H0037"), ("mine\n", "H0037"), ("starter", "H0035"), ("doctrine", "H0035")])
            Assert.Equal(code, await AuthorRoom.CodeOf(await room.Author.PostAsJsonAsync("/api/author/scenarios", new NewScenarioRequest(id, null))));
    }
}

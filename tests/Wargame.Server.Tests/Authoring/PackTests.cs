using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using Wargame.Protocol.Authoring;
using Wargame.Protocol.Http;

namespace Wargame.Server.Tests.Authoring;

/// <summary>A scenario leaves the author's page in one file and comes back in one; a hostile one is refused with its reason, and nothing is written.</summary>
public sealed class PackTests
{
    [Fact]
    public async Task A_scenario_is_taken_along_and_taken_in_on_another_server()
    {
        await using var here = await AuthorRoom.OpenAsync();
        await using var there = await AuthorRoom.OpenAsync();
        await here.MakeAsync("mine");
        var zip = await here.Author.GetByteArrayAsync(new Uri("/api/author/scenarios/mine/pack", UriKind.Relative));

        var taken = (await (await SendAsync(there, zip)).Content.ReadFromJsonAsync<AuthorScenario>())!;

        Assert.True(taken is { Id: "mine", Own: true, Offered: true });
        Assert.Equal((await here.ReadAsync("mine/play.yaml")).Hash, (await there.ReadAsync("mine/play.yaml")).Hash);
        var again = await SendAsync(there, zip);
        Assert.Equal((HttpStatusCode.Conflict, "H0035"), (again.StatusCode, await AuthorRoom.CodeOf(again)));
    }

    [Theory]
    [InlineData("../evil.yaml", "leads out of the pack")]
    [InlineData("mine/run.sh", "is no file of a scenario")]
    [InlineData("mine/C:.yaml", "leads out of the pack")]
    public async Task A_hostile_name_is_refused_with_its_reason_and_nothing_is_written(string name, string why)
    {
        await using var room = await AuthorRoom.OpenAsync();
        var before = Files(room);

        var answer = await SendAsync(room, Zip(name));

        var problem = (await answer.Content.ReadFromJsonAsync<Problem>())!;
        Assert.Equal((HttpStatusCode.BadRequest, "H0044"), (answer.StatusCode, problem.Code));
        Assert.Contains(why, problem.Detail, StringComparison.Ordinal);
        Assert.Equal(before, Files(room));
    }

    [Fact]
    public async Task What_is_no_zip_or_too_many_files_is_refused_and_nothing_is_written()
    {
        await using var room = await AuthorRoom.OpenAsync();
        var before = Files(room);

        foreach (var bytes in (byte[][])["no zip"u8.ToArray(), [], Zip([.. Enumerable.Range(0, 1_100).Select(number => FormattableString.Invariant($"mine/{number}.yaml"))])])
        {
            var answer = await SendAsync(room, bytes);
            Assert.Equal((HttpStatusCode.BadRequest, "H0044"), (answer.StatusCode, await AuthorRoom.CodeOf(answer)));
        }

        Assert.Equal(before, Files(room));
    }

    [Fact]
    public async Task A_scenario_with_errors_is_not_packed()
    {
        await using var room = await AuthorRoom.OpenAsync();
        await room.MakeAsync("mine");
        await File.AppendAllTextAsync(Path.Combine(room.Scenarios, "mine", "play.yaml"), "nonsense: [\n", TestContext.Current.CancellationToken);

        var answer = await room.Author.GetAsync(new Uri("/api/author/scenarios/mine/pack", UriKind.Relative));

        Assert.Equal((HttpStatusCode.Conflict, "H0038"), (answer.StatusCode, await AuthorRoom.CodeOf(answer)));
    }

    [Fact]
    public async Task The_author_reads_the_text_that_a_running_session_was_opened_with()
    {
        await using var room = await AuthorRoom.OpenAsync();
        var session = await Browser.PostAsync<OpenSessionReply>(room.Server.Port, "/api/sessions", new OpenSessionRequest("starter", "facilitated", null, null));
        var (text, _) = await room.ReadAsync("starter/play.yaml");
        await File.WriteAllTextAsync(Path.Combine(room.Scenarios, "starter", "play.yaml"), text.Replace("turn: 2", "turn: 3", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var pinned = (await room.Author.GetFromJsonAsync<AuthorPinned>($"/api/author/scenarios/starter/pinned/{session.JoinCode}"))!;

        Assert.Equal(text, pinned.Texts.Single(one => one.Path == "starter/play.yaml").Text);
        await room.MakeAsync("mine");
        Assert.Equal("H0045", await AuthorRoom.CodeOf(await room.Author.GetAsync(new Uri($"/api/author/scenarios/mine/pinned/{session.JoinCode}", UriKind.Relative))));
        Assert.Equal("H0010", await AuthorRoom.CodeOf(await room.Author.GetAsync(new Uri("/api/author/scenarios/mine/pinned/NOCODE", UriKind.Relative))));
    }

    private static string[] Files(AuthorRoom room) => [.. Directory.EnumerateFiles(room.Scenarios, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static Task<HttpResponseMessage> SendAsync(AuthorRoom room, byte[] zip) =>
        room.Author.PostAsync(new Uri("/api/author/packs", UriKind.Relative), new ByteArrayContent(zip));

    private static byte[] Zip(params string[] names)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes("x: 1\n"));
            }
        }

        return memory.ToArray();
    }
}

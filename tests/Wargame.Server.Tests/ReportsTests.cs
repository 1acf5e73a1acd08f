using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Wargame.EventStore;
using Wargame.Grains;
using Wargame.Grains.Review;
using Wargame.Grains.Sessions;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Review;
using Wargame.Server.LearningRecords;
using Wargame.Server.Tests.LearningRecords;

namespace Wargame.Server.Tests;

/// <summary>What is taken home from a session: by whom, when, and in which edition.</summary>
public sealed class ReportsTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Nothing_is_given_before_the_hot_wash_or_without_a_key()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);

        Assert.Equal((HttpStatusCode.Conflict, "H0050"), await RefusedAsync(room, "csv", room.Session.ControlToken));
        Assert.Equal((HttpStatusCode.Unauthorized, "H0053"), await RefusedAsync(room, "csv", null));
        Assert.Equal((HttpStatusCode.Unauthorized, "H0053"), await RefusedAsync(room, "csv", "wrong"));
        Assert.Equal((HttpStatusCode.NotFound, "H0051"), await RefusedAsync(room, "exe", room.Session.ControlToken));
        // A key in the address opens nothing: addresses are kept in logs and histories.
        Assert.Equal((HttpStatusCode.Unauthorized, "H0053"), await RefusedAsync(room, $"csv?token={room.Session.ControlToken}", null));
    }

    [Fact]
    public async Task Each_key_is_given_its_own_edition_and_control_chooses()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await room.OnAsync("deliberation", "outcome");

        // While it is played there is what was released, in the same editions; what is of the whole waits.
        Assert.Equal("full", await EditionAsync(room, "csv", room.Session.ControlToken));
        Assert.Equal("bolivia", await EditionAsync(room, "csv", room.BoliviaToken));
        Assert.Equal("public", await EditionAsync(room, "csv", $"board:{room.Session.JoinCode}"));
        Assert.Equal((HttpStatusCode.Forbidden, "H0052"), await RefusedAsync(room, "csv?edition=full", room.BoliviaToken));
        foreach (var whole in (string[])["word", "canvas", "xapi"])
            Assert.Equal((HttpStatusCode.Conflict, "H0050"), await RefusedAsync(room, whole, room.Session.ControlToken));
        await room.OnAsync("outcome", "hotWash");

        Assert.Equal("full", await EditionAsync(room, "csv", room.Session.ControlToken));
        Assert.Equal("us", await EditionAsync(room, "csv?edition=us", room.Session.ControlToken));
        Assert.Equal("bolivia", await EditionAsync(room, "csv", room.BoliviaToken));
        Assert.Equal("bolivia", await EditionAsync(room, "csv?edition=bolivia", room.BoliviaToken));
        Assert.Equal("us", await EditionAsync(room, "csv", $"as:us:{room.Session.ControlToken}"));
        Assert.Equal("public", await EditionAsync(room, "csv", $"board:{room.Session.JoinCode}"));
        foreach (var other in (string[])["full", "us", "public"])
            Assert.Equal((HttpStatusCode.Forbidden, "H0052"), await RefusedAsync(room, $"csv?edition={other}", room.BoliviaToken));
        foreach (var whole in (string[])["jsonl", "canvas", "moodle"])
            Assert.Equal((HttpStatusCode.Forbidden, "H0052"), await RefusedAsync(room, whole, room.BoliviaToken));
        Assert.Equal((HttpStatusCode.NotFound, "H0051"), await RefusedAsync(room, "csv?edition=atlantis", room.Session.ControlToken));
    }

    [Fact]
    public async Task Every_kind_is_a_file_that_opens()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await room.ToHotWashAsync();

        foreach (var kind in (string[])["csv", "parquet", "xlsx"])
        {
            using var zip = new ZipArchive(await (await AskAsync(room, kind, room.Session.ControlToken)).Content.ReadAsStreamAsync());
            Assert.NotEmpty(zip.Entries);
        }
        using var statements = JsonDocument.Parse(await TextAsync(room, "xapi"));
        Assert.True(statements.RootElement.GetArrayLength() > 0);
        Assert.Contains("\"session-opened\"", await TextAsync(room, "jsonl"), StringComparison.Ordinal);
        Assert.Contains("Student,ID,SIS User ID,SIS Login ID,Section", await TextAsync(room, "canvas"), StringComparison.Ordinal);
        Assert.Contains("First name,Last name,ID number", await TextAsync(room, "moodle"), StringComparison.Ordinal);
        await SendAsync(room, [.. statements.RootElement.EnumerateArray().Select(one => one.GetProperty("id").GetString())]);
    }

    /// <summary>A record store that does not answer keeps no room waiting, and gets in the end what the file says.</summary>
    private static async Task SendAsync(PeopleRoom room, List<string?> ids)
    {
        await using var records = await SlowRecordStore.StartAsync();
        using var road = RecordStore.Over(records.Settings, TimeProvider.System);
        using var post = new StatementPost(
            default, room.Services.GetRequiredService<IWargameStore>(), room.Services.GetRequiredService<ScenarioShelf>(), room.Services.GetRequiredService<PublicAddress>(),
            new StatementSender(road, NullLogger.Instance), TimeProvider.System, NullLogger<StatementPost>.Instance);

        var sent = post.SendNext(TestContext.Current.CancellationToken);
        await records.Asked;
        await room.Control.DoAsync(nameof(IWargameHub.Announce), "Well played.");
        Assert.False(sent.IsCompleted);

        // Control is told how far it is, and nobody is told of a store that is not there.
        Assert.Null(await SendingAsync(room));
        room.Services.GetRequiredService<RecordKeeping>().Since = default(DateTimeOffset);
        Assert.Equal((0, ids.Count, ""), await SendingAsync(room) is { Waiting: not null } waits ? (waits.Sent, waits.All, waits.Why) : default);

        records.Answer();
        Assert.True(await sent);
        Assert.Equal(ids, records.Taken);
        Assert.Equal(new SendingView(ids.Count, ids.Count, 0, null, "", null), await SendingAsync(room));
        room.Services.GetRequiredService<RecordKeeping>().Since = DateTimeOffset.MaxValue;
        Assert.Null(await SendingAsync(room));
    }

    private static Task<SendingView?> SendingAsync(PeopleRoom room) => room.Control.Hub.InvokeAsync<SendingView?>(nameof(IWargameHub.Sending));

    private static async Task<string> TextAsync(PeopleRoom room, string kind) =>
        await (await AskAsync(room, kind, room.Session.ControlToken)).Content.ReadAsStringAsync();

    private static async Task<string> EditionAsync(PeopleRoom room, string kind, string token)
    {
        var answer = await AskAsync(room, kind, token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        var name = answer.Content.Headers.ContentDisposition!.FileName!.Trim('"');
        return name[$"bolivia-secession-{room.Session.JoinCode}-".Length..^"-tables.zip".Length];
    }

    private static async Task<(HttpStatusCode, string?)> RefusedAsync(PeopleRoom room, string kind, string? token)
    {
        var answer = await AskAsync(room, kind, token);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return (answer.StatusCode, problem.RootElement.GetProperty("code").GetString());
    }

    private static async Task<HttpResponseMessage> AskAsync(PeopleRoom room, string kind, string? token)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{room.Port}") };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/api/reports/{kind}", UriKind.Relative));
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(request);
    }
}

using System.Net;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Hub;

namespace Wargame.Server.Tests;

/// <summary>The papers of a session, opened from control's page.</summary>
public sealed class PapersTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Control_opens_an_address_where_every_paper_of_its_scenario_is_in_every_language()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        var reply = await room.Control.Hub.InvokeAsync<PapersReply>(nameof(IWargameHub.OpenPapers));
        Assert.Null(reply.Refusal);

        var index = await TextAsync(room.Port, reply.Address);
        Assert.Contains("Bolivia, 2008", index, StringComparison.Ordinal);
        foreach (var page in (string[])["brief-bolivia.html", "cue-cards.html", "msel.html", "handbook.html", "evaluation.html"])
        {
            Assert.Contains($"href=\"{page}\"", index, StringComparison.Ordinal);
            Assert.Contains("<h1>", await TextAsync(room.Port, reply.Address.Replace("index.html", page, StringComparison.Ordinal)), StringComparison.Ordinal);
        }
        Assert.Contains("Hojas para imprimir", await TextAsync(room.Port, reply.Address.Replace("/en/a4/", "/es/letter/", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_may_use_its_own_style_and_nothing_else_and_is_kept_nowhere()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        var reply = await room.Control.Hub.InvokeAsync<PapersReply>(nameof(IWargameHub.OpenPapers));

        var answer = await Browser.GetAsync(room.Port, reply.Address);

        var html = await answer.Content.ReadAsStringAsync();
        var style = html[(html.IndexOf("<style>", StringComparison.Ordinal) + 7)..html.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Split("; ");
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains($"style-src 'sha256-{hash}'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain(policy, rule => rule.StartsWith("script-src", StringComparison.Ordinal));
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Nobody_else_is_given_an_address_and_a_wrong_one_opens_nothing()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var bolivia = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        Assert.Equal("H0003", (await bolivia.Hub.InvokeAsync<PapersReply>(nameof(IWargameHub.OpenPapers))).Refusal?.Code);

        var good = (await room.Control.Hub.InvokeAsync<PapersReply>(nameof(IWargameHub.OpenPapers))).Address;
        var parts = good.Split('/');
        var (session, pass) = (parts[3], parts[4]);
        foreach (var wrong in (string[])
        [
            good.Replace(pass, "x" + pass[1..], StringComparison.Ordinal), good.Replace(session, "0" + session[1..], StringComparison.Ordinal), good.Replace("/en/", "/xx/", StringComparison.Ordinal),
            good.Replace("/a4/", "/a5/", StringComparison.Ordinal), good.Replace("index.html", "brief-nobody.html", StringComparison.Ordinal), good.Replace("index.html", "..%2f..%2fscenario.yaml", StringComparison.Ordinal),
        ])
            Assert.Equal(HttpStatusCode.NotFound, (await Browser.GetAsync(room.Port, wrong)).StatusCode);
    }

    [Fact]
    public async Task A_session_keeps_a_few_addresses_and_the_oldest_goes_first()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        var first = (await room.Control.Hub.InvokeAsync<PapersReply>(nameof(IWargameHub.OpenPapers))).Address;
        for (var more = 0; more < Grains.Limits.PapersPasses; more++)
            Assert.Null((await room.Control.Hub.InvokeAsync<PapersReply>(nameof(IWargameHub.OpenPapers))).Refusal);

        Assert.Equal(HttpStatusCode.NotFound, (await Browser.GetAsync(room.Port, first)).StatusCode);
    }

    private static async Task<string> TextAsync(int port, string path)
    {
        var answer = await Browser.GetAsync(port, path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}

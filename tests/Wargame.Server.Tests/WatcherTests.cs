using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;

namespace Wargame.Server.Tests;

/// <summary>Observers and evaluators over the real server.</summary>
public sealed class WatcherTests : IDisposable
{
    private static readonly DraftOrder Draft = new("CANARY-DRAFT", "rural-development", "chapare", 250, "", 2, false);
    private static readonly ObservationDraft Line = new("line", "bolivia", "Agree on a position", "CANARY-EEG", "someChallenges");
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task An_observer_sees_what_is_public_until_control_allows_more_and_nothing_once_sent_out()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var bolivia = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        var token = await InviteAsync(room, "observer", "Olga");
        await using var observer = await Browser.AttachAsync(room.Port, token);
        await bolivia.DoAsync(nameof(IWargameHub.SaveDraft), Draft);
        await room.Control.DoAsync(nameof(IWargameHub.PauseSession), "Look");
        await observer.PageAsync(page =>
        {
            Assert.DoesNotContain(Draft.DraftId, page.GetRawText(), StringComparison.Ordinal);
            return page.GetProperty("header").GetProperty("pausedBecause").GetString() == "Look";
        });

        var farewells = System.Threading.Channels.Channel.CreateUnbounded<string>();
        observer.Hub.On<string>(nameof(IWargameClient.Detached), why => farewells.Writer.TryWrite(why));
        var id = (await room.Control.PageAsync(page => page.GetProperty("watchers").GetArrayLength() == 1)).GetProperty("watchers")[0].GetProperty("watcherId").GetString()!;
        await room.Control.DoAsync(nameof(IWargameHub.AllowSight), id, true);
        Assert.Equal(Farewells.Sight, await farewells.Reader.ReadAsync());
        var again = await observer.Hub.InvokeAsync<AttachReply>(nameof(IWargameHub.Attach), token, -1L);
        Assert.Equal("observer", again.Role);
        await observer.PageAsync(page => page.GetRawText().Contains(Draft.DraftId, StringComparison.Ordinal));
        Assert.Equal("H0003", (await observer.SendAsync(nameof(IWargameHub.ResumeSession))).Refusal?.Code);
        Assert.Equal("H0003", (await observer.SendAsync(nameof(IWargameHub.Observe), Line)).Refusal?.Code);

        await room.Control.DoAsync(nameof(IWargameHub.DismissWatcher), id);
        Assert.Equal(Farewells.Dismissed, await farewells.Reader.ReadAsync());
        observer.Forget();
        await room.Control.DoAsync(nameof(IWargameHub.ResumeSession));
        await room.Control.PageAsync(page => page.GetProperty("header").GetProperty("pausedBecause").ValueKind == JsonValueKind.Null && page.GetProperty("watchers").GetArrayLength() == 0);
        Assert.Equal(0, observer.Waiting);
        Assert.Equal("H0001", (await observer.Hub.InvokeAsync<AttachReply>(nameof(IWargameHub.Attach), token, -1L)).Refusal?.Code);
    }

    [Fact]
    public async Task An_evaluators_line_reaches_control_and_no_team_and_survives_a_restart()
    {
        string token;
        await using (var room = await PeopleRoom.OpenAsync(data.Path))
        {
            await using var bolivia = await Browser.AttachAsync(room.Port, room.BoliviaToken);
            token = await InviteAsync(room, "evaluator", "Eva");
            await using var evaluator = await Browser.AttachAsync(room.Port, token);
            await evaluator.DoAsync(nameof(IWargameHub.Observe), Line);
            var page = await room.Control.PageAsync(page => page.GetProperty("observations").GetArrayLength() == 1);
            Assert.Equal(("deliberation", "Eva"), (page.GetProperty("observations")[0].GetProperty("phase").GetString(), page.GetProperty("observations")[0].GetProperty("person").GetString()));
            Assert.Equal("H0004", (await evaluator.SendAsync(nameof(IWargameHub.Observe), Line with { Rating = "splendid" })).Refusal?.Code);
            Assert.Equal("H0003", (await bolivia.SendAsync(nameof(IWargameHub.Observe), Line)).Refusal?.Code);
            Assert.Equal("H0003", (await evaluator.SendAsync(nameof(IWargameHub.PauseSession), "No")).Refusal?.Code);
            await room.Control.DoAsync(nameof(IWargameHub.PauseSession), "Look");
            await bolivia.PageAsync(page =>
            {
                Assert.DoesNotContain(Line.Text, page.GetRawText(), StringComparison.Ordinal);
                return page.GetProperty("header").GetProperty("pausedBecause").GetString() == "Look";
            });
        }

        await using var server = await TestServer.StartAsync(data.Path);
        await using var back = await Browser.AttachAsync(server.Port, token);
        await back.PageAsync(page => page.GetRawText().Contains(Line.Text, StringComparison.Ordinal));
    }

    internal static async Task<string> InviteAsync(PeopleRoom room, string sort, string person)
    {
        var pass = await room.Control.Hub.InvokeAsync<PassReply>(nameof(IWargameHub.InviteWatcher), "invite " + person, sort, person);
        Assert.Null(pass.Refusal);
        var path = $"/api/join/{room.Session.JoinCode}/pass/{pass.Pass}";
        Assert.Equal(sort, (await Browser.GetAsync<PassPage>(room.Port, path)).Role);
        return (await Browser.PostAsync<UsePassReply>(room.Port, path, new UsePassRequest(false))).Token;
    }
}

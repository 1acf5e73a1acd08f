using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;

namespace Wargame.Server.Tests;

/// <summary>The people in the room over the real server: bots in their place, the lock, control looking with a team's eyes.</summary>
public sealed class RoomTests : IDisposable
{
    private static readonly DraftOrder Draft = new("CANARY-DRAFT", "rural-development", "chapare", 250, "", 2, false);
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_bot_takes_over_is_marked_as_such_and_hands_back()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var bolivia = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        await bolivia.DoAsync(nameof(IWargameHub.SaveDraft), Draft);

        await room.Control.DoAsync(nameof(IWargameHub.LetBotPlay), "bolivia");

        var page = await bolivia.PageAsync(page => StatusOf(page) == "bot");
        Assert.True(page.GetProperty("signed").GetBoolean());
        Assert.Contains(Draft.DraftId, page.GetProperty("drafts").GetRawText(), StringComparison.Ordinal);
        var log = (await room.Control.PageAsync(page => page.GetProperty("log").GetRawText().Contains("A bot plays", StringComparison.Ordinal))).GetProperty("log");
        Assert.Contains(log.EnumerateArray(), line => line.GetProperty("byBot").GetBoolean() && line.GetProperty("text").GetString()!.EndsWith(" signs.", StringComparison.Ordinal));
        Assert.Equal("S0952", (await bolivia.SendAsync(nameof(IWargameHub.SaveDraft), Draft)).Refusal?.Code);

        await bolivia.DoAsync(nameof(IWargameHub.TakeBack), "bolivia");
        await bolivia.PageAsync(page => StatusOf(page) == "drafting");
        await bolivia.DoAsync(nameof(IWargameHub.SaveDraft), Draft with { Level = 200 });
    }

    [Fact]
    public async Task A_locked_room_says_so_and_lets_a_device_with_a_pass_in()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await room.Control.DoAsync(nameof(IWargameHub.LockRoom), true);
        await using var phone = await Browser.AttachAsync(room.Port, room.BoliviaToken);

        Assert.True((await Browser.GetAsync<JoinPage>(room.Port, $"/api/join/{room.Session.JoinCode}")).Locked);
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{room.Port}") };
        var late = await http.PostAsJsonAsync($"/api/join/{room.Session.JoinCode}", new TakeSeatRequest("us", "Late"));
        Assert.Equal((HttpStatusCode.Conflict, "S0951"), (late.StatusCode, (await late.Content.ReadFromJsonAsync<Problem>())!.Code));
        var pass = await phone.Hub.InvokeAsync<PassReply>(nameof(IWargameHub.OwnPass));
        Assert.NotEmpty((await Browser.PostAsync<UsePassReply>(room.Port, $"/api/join/{room.Session.JoinCode}/pass/{pass.Pass}", new UsePassRequest(false))).Token);
    }

    [Fact]
    public async Task Control_sees_with_a_teams_eyes_what_the_team_receives_live_and_cannot_act_there()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var bolivia = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        await using var looking = await Browser.AttachAsync(room.Port, $"as:bolivia:{room.Session.ControlToken}");

        await bolivia.DoAsync(nameof(IWargameHub.SaveDraft), Draft);

        var (theirs, seen) = (await bolivia.PageAsync(Drafted), await looking.PageAsync(Drafted));
        Assert.Equal(theirs.GetRawText(), seen.GetRawText());
        Assert.Equal(1, seen.GetProperty("me").GetProperty("connected").GetInt32());
        Assert.Equal("H0003", (await looking.SendAsync(nameof(IWargameHub.Sign), "")).Refusal?.Code);
        Assert.Equal("H0003", (await looking.SendAsync(nameof(IWargameHub.SayReady))).Refusal?.Code);
        Assert.Equal("H0003", (await looking.SendAsync(nameof(IWargameHub.PauseSession), "No")).Refusal?.Code);
    }

    [Theory]
    [InlineData("us", "H0003")] // a team's own key opens no other team's eyes
    [InlineData("control", "H0014")] // there is no such team
    public async Task Nobody_else_looks_with_a_teams_eyes(string whose, string code)
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        var wish = whose == "us" ? $"as:bolivia:{room.AmericanToken}" : $"as:nobody:{room.Session.ControlToken}";
        await using var hub = new HubConnectionBuilder().WithUrl($"http://127.0.0.1:{room.Port}/hub").Build();
        await hub.StartAsync();

        Assert.Equal(code, (await hub.InvokeAsync<AttachReply>(nameof(IWargameHub.Attach), wish, -1L)).Refusal?.Code);
    }

    private static string? StatusOf(JsonElement page) => page.GetProperty("me").GetProperty("status").GetString();

    private static bool Drafted(JsonElement page) => page.GetProperty("drafts").GetRawText().Contains(Draft.DraftId, StringComparison.Ordinal);
}

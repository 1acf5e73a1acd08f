using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;

namespace Wargame.Server.Tests;

/// <summary>Devices and their keys over the real server: lost, moved, doubled, dropped.</summary>
public sealed class SeatRescueTests : IDisposable
{
    private static readonly DraftOrder Draft = new("CANARY-DRAFT", "rural-development", "chapare", 250, "", 2, false);
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_re_issued_seat_throws_the_old_device_out_at_once_and_it_gets_nothing_more()
    {
        await using var room = await RoomAsync();
        var (token, session) = (room.BoliviaToken, room.Session);
        await using var old = await Browser.AttachAsync(room.Port, token);
        await old.DoAsync(nameof(IWargameHub.SaveDraft), Draft);
        var seat = (await old.PageAsync(Drafted)).GetProperty("seats")[0].GetProperty("seatId").GetString()!;
        var farewell = new TaskCompletionSource<string>();
        old.Hub.On<string>(nameof(IWargameClient.Detached), farewell.SetResult);

        var pass = await room.Control.Hub.InvokeAsync<PassReply>(nameof(IWargameHub.ReissueSeat), "rescue", seat);

        Assert.Null(pass.Refusal);
        Assert.Equal(Farewells.Reissued, await farewell.Task.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal("H0002", (await old.SendAsync(nameof(IWargameHub.SaveDraft), Draft)).Refusal?.Code);
        Assert.Equal("H0001", (await old.Hub.InvokeAsync<AttachReply>(nameof(IWargameHub.Attach), token, -1L)).Refusal?.Code);

        // The new device has the same draft; what it does then never reaches the old one.
        var look = await Browser.GetAsync<PassPage>(room.Port, $"/api/join/{session.JoinCode}/pass/{pass.Pass}");
        Assert.Equal(("Person", "bolivia"), (look.Person, look.Team?.Actor));
        var key = await UseAsync(room, pass.Pass, alone: false);
        await using var fresh = await Browser.AttachAsync(room.Port, key.Token);
        await fresh.PageAsync(Drafted);
        old.Forget();
        await fresh.DoAsync(nameof(IWargameHub.RemoveDraft), Draft.DraftId);
        await fresh.PageAsync(page => !Drafted(page));
        await room.Control.PageAsync(page => page.GetProperty("log").GetRawText().Contains("takes a draft back", StringComparison.Ordinal));
        Assert.Equal(0, old.Waiting);
    }

    [Fact]
    public async Task Two_devices_of_a_seat_stay_in_step_until_the_person_moves_it_to_one()
    {
        await using var room = await RoomAsync();
        await using var laptop = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        var first = await laptop.Hub.InvokeAsync<PassReply>(nameof(IWargameHub.OwnPass));
        await using var phone = await Browser.AttachAsync(room.Port, (await UseAsync(room, first.Pass, alone: false)).Token);

        await laptop.DoAsync(nameof(IWargameHub.SaveDraft), Draft);
        await phone.PageAsync(Drafted);
        await phone.DoAsync(nameof(IWargameHub.RemoveDraft), Draft.DraftId);
        await laptop.PageAsync(Drafted);
        await laptop.PageAsync(page => !Drafted(page));

        var farewell = new TaskCompletionSource<string>();
        laptop.Hub.On<string>(nameof(IWargameClient.Detached), farewell.SetResult);
        var second = await phone.Hub.InvokeAsync<PassReply>(nameof(IWargameHub.OwnPass));
        await using var tablet = await Browser.AttachAsync(room.Port, (await UseAsync(room, second.Pass, alone: true)).Token);
        Assert.Equal(Farewells.Moved, await farewell.Task.WaitAsync(TimeSpan.FromSeconds(30)));
        await tablet.DoAsync(nameof(IWargameHub.SaveDraft), Draft);
    }

    [Fact]
    public async Task A_dropped_phone_comes_back_to_the_same_draft()
    {
        await using var room = await RoomAsync();
        await using (var phone = await Browser.AttachAsync(room.Port, room.BoliviaToken))
        {
            await phone.DoAsync(nameof(IWargameHub.SaveDraft), Draft);
        }

        await using var back = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        await back.PageAsync(Drafted);
        await back.DoAsync(nameof(IWargameHub.SaveDraft), Draft with { Level = 300 });
        var page = await back.PageAsync(page => Drafted(page) && page.GetProperty("drafts")[0].GetProperty("order").GetProperty("level").GetInt32() == 300);
        Assert.Single(page.GetProperty("drafts").EnumerateArray());
    }

    [Fact]
    public async Task A_pass_works_once_is_replaced_by_the_next_and_cannot_be_guessed_at_leisure()
    {
        await using var room = await RoomAsync();
        await using var phone = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        var first = await phone.Hub.InvokeAsync<PassReply>(nameof(IWargameHub.OwnPass));
        var second = await phone.Hub.InvokeAsync<PassReply>(nameof(IWargameHub.OwnPass));
        var path = $"/api/join/{room.Session.JoinCode}/pass/";
        Assert.EndsWith($"/join/{room.Session.JoinCode}/{second.Pass}", second.Address, StringComparison.Ordinal);

        Assert.Equal("H0016", await RefusalAsync(room, path + first.Pass));
        await UseAsync(room, second.Pass, alone: false);
        Assert.Equal("H0016", await RefusalAsync(room, path + second.Pass));
        string? code = null;
        for (var guess = 0; guess < 12 && code != "H0011"; guess++)
            code = await RefusalAsync(room, $"{path}22222{"23456789ABCD"[guess]}");
        Assert.Equal("H0011", code);
    }

    [Fact]
    public async Task A_seat_cannot_re_issue_another()
    {
        await using var room = await RoomAsync();
        await using var phone = await Browser.AttachAsync(room.Port, room.BoliviaToken);

        Assert.Equal("H0003", (await phone.Hub.InvokeAsync<PassReply>(nameof(IWargameHub.ReissueSeat), "x", "y")).Refusal?.Code);
        Assert.Equal("S0103", (await room.Control.Hub.InvokeAsync<PassReply>(nameof(IWargameHub.ReissueSeat), "x", "nobody")).Refusal?.Code);
    }

    private static bool Drafted(JsonElement page) =>
        page.TryGetProperty("drafts", out var drafts) && drafts.GetRawText().Contains(Draft.DraftId, StringComparison.Ordinal);

    private static Task<UsePassReply> UseAsync(PeopleRoom room, string pass, bool alone) =>
        Browser.PostAsync<UsePassReply>(room.Port, $"/api/join/{room.Session.JoinCode}/pass/{pass}", new UsePassRequest(alone));

    private static async Task<string?> RefusalAsync(PeopleRoom room, string path)
    {
        var answer = await Browser.GetAsync(room.Port, path);
        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.TooManyRequests, $"{answer.StatusCode}");
        return (await answer.Content.ReadFromJsonAsync<Problem>())!.Code;
    }

    private Task<PeopleRoom> RoomAsync() => PeopleRoom.OpenAsync(data.Path);
}

using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Control;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;

namespace Wargame.Server.Tests;

/// <summary>Several facilitators over the real server: let in by a pass, told who did what, kept off each other's duties, sent out at once.</summary>
public sealed class FacilitatorTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_second_facilitator_comes_in_by_a_pass_and_is_sent_out_at_once()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        var token = await InviteAsync(room, room.Control, "Bea");
        await using var bea = await Browser.AttachAsync(room.Port, token);
        await using var looking = await Browser.AttachAsync(room.Port, $"as:bolivia:{token}");
        var (farewell, closed) = (new TaskCompletionSource<string>(), new TaskCompletionSource<string>());
        looking.Hub.On<string>(nameof(IWargameClient.Detached), closed.SetResult);
        bea.Hub.On<string>(nameof(IWargameClient.Detached), farewell.SetResult);
        await bea.DoAsync(nameof(IWargameHub.PauseSession), "Lunch");
        var page = await room.Control.PageAsync(page => page.GetProperty("log")[0].GetProperty("by").GetString() == "Bea");
        var id = page.GetProperty("cell").GetProperty("facilitators")[1].GetProperty("facilitatorId").GetString()!;

        await room.Control.DoAsync(nameof(IWargameHub.DismissFacilitator), id);

        Assert.Equal(Farewells.Dismissed, await farewell.Task.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal(Farewells.Dismissed, await closed.Task.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal("H0002", (await bea.SendAsync(nameof(IWargameHub.ResumeSession))).Refusal?.Code);
        Assert.Equal("H0001", (await looking.Hub.InvokeAsync<AttachReply>(nameof(IWargameHub.Attach), $"as:bolivia:{token}", -1L)).Refusal?.Code);
        Assert.Equal("H0001", (await bea.Hub.InvokeAsync<AttachReply>(nameof(IWargameHub.Attach), token, -1L)).Refusal?.Code);
    }

    [Fact]
    public async Task Who_opened_the_session_can_be_sent_out_too_and_their_first_key_opens_nothing_after_a_restart()
    {
        string token, first;
        await using (var room = await PeopleRoom.OpenAsync(data.Path))
        {
            (token, first) = (await InviteAsync(room, room.Control, "Bea"), room.Session.ControlToken);
            await using var bea = await Browser.AttachAsync(room.Port, token);
            await bea.DoAsync(nameof(IWargameHub.DismissFacilitator), "first");
            Assert.Equal("H0001", (await bea.Hub.InvokeAsync<AttachReply>(nameof(IWargameHub.Attach), first, -1L)).Refusal?.Code);
        }

        await using var server = await TestServer.StartAsync(data.Path);
        await using var back = await Browser.AttachAsync(server.Port, token);
        await back.PageAsync(page => page.GetProperty("cell").GetProperty("facilitators").GetArrayLength() == 1);
        Assert.Equal("H0001", (await back.Hub.InvokeAsync<AttachReply>(nameof(IWargameHub.Attach), first, -1L)).Refusal?.Code);
    }

    [Fact]
    public async Task A_duty_keeps_the_others_off_while_its_holder_is_here_and_nobody_when_they_are_gone()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        var bea = await Browser.AttachAsync(room.Port, await InviteAsync(room, room.Control, "Bea"));
        var id = (await room.Control.PageAsync(Both)).GetProperty("cell").GetProperty("facilitators")[1].GetProperty("facilitatorId").GetString()!;
        await bea.DoAsync(nameof(IWargameHub.AssignDuty), "clock", id);

        var refusal = (await room.Control.SendAsync(nameof(IWargameHub.PauseSession), "Lunch")).Refusal;
        Assert.Equal(("S1404", "Bea holds the clock now."), (refusal?.Code, refusal?.Why));
        Assert.Equal("H0004", (await bea.SendAsync(nameof(IWargameHub.AssignDuty), "coffee", id)).Refusal?.Code);

        await bea.DisposeAsync();
        await room.Control.PageAsync(page => !page.GetProperty("cell").GetProperty("facilitators")[1].GetProperty("connected").GetBoolean());
        await room.Control.DoAsync(nameof(IWargameHub.PauseSession), "Lunch");
    }

    [Fact]
    public async Task Whoever_had_not_seen_what_the_other_did_overwrites_nothing()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var bea = await Browser.AttachAsync(room.Port, await InviteAsync(room, room.Control, "Bea"));
        var seen = (await bea.PageAsync(Both)).GetProperty("cell").GetProperty("seen").GetInt64();
        await room.Control.DoAsync(nameof(IWargameHub.NameFacilitator), "Ana");
        await room.Control.DoAsync(nameof(IWargameHub.AdvancePhase), "deliberation");

        var refusal = (await bea.Hub.InvokeAsync<CommandReply>(nameof(IWargameHub.AdvancePhase), $"seen/{seen}/x", "deliberation")).Refusal;

        Assert.Equal(("S1401", "Ana closed the orders."), (refusal?.Code, refusal?.Why));
    }

    [Fact]
    public async Task A_note_of_the_white_cell_reaches_control_and_neither_team_nor_projector()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var bolivia = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        await using var board = await Browser.AttachAsync(room.Port, $"board:{room.Session.JoinCode}");
        await room.Control.DoAsync(nameof(IWargameHub.WriteControlNote), new ControlNoteDraft("CANARY-NOTE", "bolivia", ""));
        await room.Control.PageAsync(page => page.GetProperty("cell").GetRawText().Contains("CANARY-NOTE", StringComparison.Ordinal));

        await room.Control.DoAsync(nameof(IWargameHub.PauseSession), "Look");
        foreach (var outsider in new[] { bolivia, board })
            await outsider.PageAsync(page =>
            {
                Assert.DoesNotContain("CANARY-NOTE", page.GetRawText(), StringComparison.Ordinal);
                return page.GetProperty("header").GetProperty("pausedBecause").GetString() == "Look";
            });
        Assert.Equal("H0003", (await bolivia.SendAsync(nameof(IWargameHub.WriteControlNote), new ControlNoteDraft("Mine", "", ""))).Refusal?.Code);
    }

    [Fact]
    public async Task A_pass_that_was_shown_before_a_restart_still_lets_its_device_in()
    {
        string code, pass, own;
        await using (var room = await PeopleRoom.OpenAsync(data.Path))
        {
            code = room.Session.JoinCode;
            await using var phone = await Browser.AttachAsync(room.Port, room.BoliviaToken);
            pass = (await phone.Hub.InvokeAsync<PassReply>(nameof(IWargameHub.OwnPass))).Pass;
            own = (await room.Control.Hub.InvokeAsync<PassReply>(nameof(IWargameHub.OwnPass))).Pass;
        }

        await using var server = await TestServer.StartAsync(data.Path);
        await using var phoneAgain = await Browser.AttachAsync(server.Port, (await UseAsync(server.Port, code, pass)).Token);
        await phoneAgain.PageAsync(page => page.GetProperty("me").GetProperty("actor").GetString() == "bolivia");
        await using var control = await Browser.AttachAsync(server.Port, (await UseAsync(server.Port, code, own)).Token);
        await control.DoAsync(nameof(IWargameHub.PauseSession), "Back again");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await Browser.GetAsync(server.Port, $"/api/join/{code}/pass/{pass}")).StatusCode);
    }

    private static bool Both(JsonElement page) =>
        page.GetProperty("cell").GetProperty("facilitators") is var all && all.GetArrayLength() == 2 && all[1].GetProperty("connected").GetBoolean();

    private static Task<UsePassReply> UseAsync(int port, string code, string pass) =>
        Browser.PostAsync<UsePassReply>(port, $"/api/join/{code}/pass/{pass}", new UsePassRequest(false));

    internal static async Task<string> InviteAsync(PeopleRoom room, Browser control, string person)
    {
        var pass = await control.Hub.InvokeAsync<PassReply>(nameof(IWargameHub.InviteFacilitator), "invite " + person, person);
        Assert.Null(pass.Refusal);
        var look = await Browser.GetAsync<PassPage>(room.Port, $"/api/join/{room.Session.JoinCode}/pass/{pass.Pass}");
        Assert.Equal(("control", person), (look.Role, look.Person));
        return (await UseAsync(room.Port, room.Session.JoinCode, pass.Pass)).Token;
    }
}

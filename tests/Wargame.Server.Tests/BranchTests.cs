using Microsoft.AspNetCore.SignalR.Client;
using Wargame.EventStore.Sqlite;
using Wargame.Protocol.Control;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Review;
using Wargame.Scenarios;

namespace Wargame.Server.Tests;

/// <summary>A room that goes back on a branch, over the real server: who is where, what stays, and what an absent browser finds.</summary>
public sealed class BranchTests : IDisposable
{
    private static readonly DraftOrder Draft = new("draft-1", "rural-development", "chapare", 250, "", 2, false);
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task The_room_follows_a_rewind_and_who_was_offline_finds_the_branch()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var bolivia = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        await using var board = await Browser.AttachAsync(room.Port, "board:" + room.Session.JoinCode);
        await bolivia.DoAsync(nameof(IWargameHub.SaveDraft), Draft);
        var farewells = new[] { bolivia, board, room.Control }.Select(Farewell).ToList();
        // The United States are offline while it happens.
        var tree = await room.Control.Hub.InvokeAsync<LineTree>(nameof(IWargameHub.Lines));
        var moment = tree.Moments.Single(moment => moment is { Turn: 1, Phase: "deliberation" });

        var draft = new RewindDraft("aid came first", "to see what it does", moment.Version);
        var reply = await room.Control.Hub.InvokeAsync<LineReply>(nameof(IWargameHub.Rewind), "rewind-1", draft);

        Assert.Null(reply.Refusal);
        foreach (var farewell in farewells)
            Assert.Equal(Farewells.Line, await farewell.WaitAsync(TimeSpan.FromSeconds(30)));
        foreach (var token in new[] { room.BoliviaToken, room.AmericanToken, room.Session.ControlToken, "board:" + room.Session.JoinCode })
        {
            await using var back = await Browser.AttachAsync(room.Port, token);
            var header = (await back.PageAsync(_ => true)).GetProperty("header");
            Assert.Equal(reply.SessionId, header.GetProperty("sessionId").GetString());
            Assert.Equal("aid came first", header.GetProperty("branch").GetProperty("name").GetString());
            Assert.Equal("to see what it does", header.GetProperty("pausedBecause").GetString());
            Assert.Equal(room.Session.JoinCode, header.GetProperty("joinCode").GetString());
        }

        await using var again = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        Assert.Empty((await again.PageAsync(_ => true)).GetProperty("drafts").EnumerateArray());
        // Pressed twice, it is one branch.
        await using var there = await Browser.AttachAsync(room.Port, $"line:{room.Session.SessionId}:{room.Session.ControlToken}");
        Assert.Equal(reply, await there.Hub.InvokeAsync<LineReply>(nameof(IWargameHub.Rewind), "rewind-1", draft));
    }

    [Fact]
    public async Task The_old_line_stays_byte_for_byte_and_the_branch_verifies()
    {
        string old, branch;
        List<string> before;
        await using (var room = await PeopleRoom.OpenAsync(data.Path))
        {
            old = room.Session.SessionId;
            await PlayTurnAsync(room.Control);
            before = [.. (await room.Store.Read(old)).Select(stored => stored.Json)];
            branch = (await RewindAsync(room.Control, 1, "commitment")).SessionId;
            await using var control = await Browser.AttachAsync(room.Port, room.Session.ControlToken);
            await control.DoAsync(nameof(IWargameHub.ResumeSession));
            await control.DoAsync(nameof(IWargameHub.AdvancePhase), "commitment");
            await control.DoAsync(nameof(IWargameHub.ReleaseResults));
        }

        await using var store = SqliteStore.Open(data.Path);
        var now = (await store.Read(old)).Select(stored => stored.Json).ToList();
        Assert.Equal(before, now.Take(before.Count));
        Assert.Contains("room-left", Assert.Single(now.Skip(before.Count)), StringComparison.Ordinal);

        var stored = await StoredSession.FindAsync(store, store, branch, _ => ScenarioLibrary.FindRoot()!);
        var report = Replay.Run(stored.Rules, stored.Events);
        Assert.True(report.Verified, report.Fault?.ToString());
        Assert.Single(report.State.Turns);
        var first = Replay.Run(stored.Rules, await store.Read(old)).State;
        Assert.Equal(first.Turns[0].Result.Hash, report.State.Turns[0].Result.Hash);
    }

    [Fact]
    public async Task Two_lines_are_played_at_the_same_time_compared_and_the_room_goes_back()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        var old = room.Session.SessionId;
        await PlayTurnAsync(room.Control);
        var branch = (await RewindAsync(room.Control, 1, "deliberation")).SessionId;
        await using var control = await Browser.AttachAsync(room.Port, room.Session.ControlToken);
        await using var there = await Browser.AttachAsync(room.Port, $"line:{old}:{room.Session.ControlToken}");

        // A second room on the old line, by its own code.
        var code = (await there.PageAsync(_ => true)).GetProperty("header").GetProperty("joinCode").GetString()!;
        Assert.NotEqual(room.Session.JoinCode, code);
        await there.DoAsync(nameof(IWargameHub.OpenRoom));
        var seat = await Browser.PostAsync<TakeSeatReply>(room.Port, $"/api/join/{code}", new TakeSeatRequest("bolivia", "Second"));
        Assert.Equal(old, seat.SessionId);
        await there.DoAsync(nameof(IWargameHub.ResumeSession));
        await control.DoAsync(nameof(IWargameHub.ResumeSession));
        await there.DoAsync(nameof(IWargameHub.AdvancePhase), "outcome");
        await there.PageAsync(page => page.GetProperty("header").GetProperty("turn").GetInt32() == 2);
        await using var second = await Browser.AttachAsync(room.Port, seat.SeatToken);
        Assert.Equal(old, (await second.PageAsync(_ => true)).GetProperty("header").GetProperty("sessionId").GetString());
        await using var first = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        await first.DoAsync(nameof(IWargameHub.SaveDraft), Draft);
        await ToOutcomeAsync(control);

        var compared = await control.Hub.InvokeAsync<LineComparisonView>(nameof(IWargameHub.CompareLines), old);
        Assert.Equal(1, compared.Turns);
        Assert.NotEmpty(compared.Scores);
        Assert.Contains(compared.Orders, orders => orders.OnlyFirst.Any(order => order.Contains("Bolivia", StringComparison.Ordinal)));

        // Nobody but control compares while people play.
        Assert.Null(await first.Hub.InvokeAsync<LineComparisonView?>(nameof(IWargameHub.CompareLines), old));
        Assert.Null(await first.Hub.InvokeAsync<LineTree?>(nameof(IWargameHub.Lines)));
        Assert.Equal("H0003", (await first.Hub.InvokeAsync<LineReply>(nameof(IWargameHub.Rewind), "x", new RewindDraft("mine", "because", 1))).Refusal?.Code);

        // There is a room on the old line, so this one cannot go there; on a third line it can.
        var full = await control.Hub.InvokeAsync<LineReply>(nameof(IWargameHub.MoveRoom), "move-1", old, "back to it");
        Assert.Equal("S1103", full.Refusal?.Code);
        var third = (await RewindAsync(control, 1, "briefing")).SessionId;
        await using var onThird = await Browser.AttachAsync(room.Port, room.Session.ControlToken);
        var moved = await onThird.Hub.InvokeAsync<LineReply>(nameof(IWargameHub.MoveRoom), "move-2", branch, "back to it");
        Assert.Null(moved.Refusal);
        await using var back = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        var header = (await back.PageAsync(_ => true)).GetProperty("header");
        Assert.Equal((branch, room.Session.JoinCode), (header.GetProperty("sessionId").GetString(), header.GetProperty("joinCode").GetString()));
        Assert.NotEqual(branch, third);
    }

    [Fact]
    public async Task A_branch_from_now_takes_the_drafts_along()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using (var bolivia = await Browser.AttachAsync(room.Port, room.BoliviaToken))
            await bolivia.DoAsync(nameof(IWargameHub.SaveDraft), Draft);

        var draft = new RewindDraft("what if", "two ways from here", null);
        var reply = await room.Control.Hub.InvokeAsync<LineReply>(nameof(IWargameHub.Rewind), "rewind-now", draft);

        Assert.Null(reply.Refusal);
        await using var there = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        var page = await there.PageAsync(_ => true);
        Assert.Equal(reply.SessionId, page.GetProperty("header").GetProperty("sessionId").GetString());
        Assert.Single(page.GetProperty("drafts").EnumerateArray());
    }

    [Fact]
    public async Task Control_looks_as_a_team_on_the_line_that_it_looks_at()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        var old = room.Session.SessionId;
        var branch = (await RewindAsync(room.Control, 1, "briefing")).SessionId;

        foreach (var (key, line) in new[] { ($"as:bolivia:line:{old}:{room.Session.ControlToken}", old), ($"as:bolivia:{room.Session.ControlToken}", branch) })
        {
            await using var looking = await Browser.AttachAsync(room.Port, key);
            var page = await looking.PageAsync(_ => true);
            Assert.Equal(("bolivia", line), (page.GetProperty("me").GetProperty("actor").GetString(), page.GetProperty("header").GetProperty("sessionId").GetString()));
            Assert.Equal("H0003", (await looking.SendAsync(nameof(IWargameHub.SaveDraft), Draft)).Refusal?.Code);
        }
    }

    [Fact]
    public async Task Two_facilitators_take_the_room_two_ways_and_the_second_is_told_and_opens_no_branch()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        var key = await FacilitatorTests.InviteAsync(room, room.Control, "Bea");
        await room.Control.DoAsync(nameof(IWargameHub.NameFacilitator), "Ana");
        var seen = (await room.Control.PageAsync(_ => true)).GetProperty("cell").GetProperty("seen").GetInt64();
        await RewindAsync(room.Control, 1, "briefing");
        await using var bea = await Browser.AttachAsync(room.Port, $"line:{room.Session.SessionId}:{key}");

        var late = await bea.Hub.InvokeAsync<LineReply>(nameof(IWargameHub.Rewind), $"seen/{seen}/late", new RewindDraft("mine", "because", null));

        Assert.Equal(("S1401", "Ana took the room to the branch “from briefing”: to see what it does"), (late.Refusal?.Code, late.Refusal?.Why));
        Assert.Equal(2, (await bea.Hub.InvokeAsync<LineTree>(nameof(IWargameHub.Lines))).Lines.Count);
    }

    [Fact]
    public async Task A_facilitator_who_came_in_after_a_rewind_keeps_their_name_on_the_old_line()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await RewindAsync(room.Control, 1, "briefing");
        await using var ana = await Browser.AttachAsync(room.Port, room.Session.ControlToken);
        var key = await FacilitatorTests.InviteAsync(room, ana, "Cat");
        await using var cat = await Browser.AttachAsync(room.Port, $"line:{room.Session.SessionId}:{key}");

        await cat.DoAsync(nameof(IWargameHub.OpenRoom));

        var page = await cat.PageAsync(page => page.GetProperty("log")[0].GetProperty("text").GetString() == "A second room is open on this line.");
        Assert.Equal("Cat", page.GetProperty("log")[0].GetProperty("by").GetString());
    }

    [Fact]
    public async Task A_seat_that_is_not_controls_opens_no_other_line()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await RewindAsync(room.Control, 1, "briefing");
        await using var control = await Browser.AttachAsync(room.Port, room.Session.ControlToken);

        var seat = await control.Hub.InvokeAsync<AttachReply>(nameof(IWargameHub.Attach), $"line:{room.Session.SessionId}:{room.BoliviaToken}", -1L);
        var stranger = await control.Hub.InvokeAsync<AttachReply>(nameof(IWargameHub.Attach), $"line:nowhere:{room.Session.ControlToken}", -1L);

        Assert.Equal(("H0003", "H0017"), (seat.Refusal?.Code, stranger.Refusal?.Code));
    }

    [Fact]
    public async Task A_branch_survives_a_restart_of_the_server()
    {
        OpenSessionReply session;
        string branch, bolivia;
        await using (var room = await PeopleRoom.OpenAsync(data.Path))
        {
            (session, bolivia) = (room.Session, room.BoliviaToken);
            branch = (await RewindAsync(room.Control, 1, "deliberation")).SessionId;
        }

        await using var server = await TestServer.StartAsync(data.Path);
        await using var phone = await Browser.AttachAsync(server.Port, bolivia);
        Assert.Equal(branch, (await phone.PageAsync(_ => true)).GetProperty("header").GetProperty("sessionId").GetString());
        await using var control = await Browser.AttachAsync(server.Port, session.ControlToken);
        await control.DoAsync(nameof(IWargameHub.ResumeSession));
        await phone.DoAsync(nameof(IWargameHub.SaveDraft), Draft);
        Assert.Equal(branch, (await Browser.GetAsync<JoinPage>(server.Port, $"/api/join/{session.JoinCode}")).SessionId);
    }

    private static async Task<LineReply> RewindAsync(Browser control, int turn, string phase)
    {
        var tree = await control.Hub.InvokeAsync<LineTree>(nameof(IWargameHub.Lines));
        var moment = tree.Moments.Single(moment => moment.Turn == turn && moment.Phase == phase);
        var reply = await control.Hub.InvokeAsync<LineReply>(
            nameof(IWargameHub.Rewind), $"rewind-{turn}-{phase}", new RewindDraft($"from {phase}", "to see what it does", moment.Version));
        Assert.True(reply.Refusal is null, reply.Refusal?.Why);
        return reply;
    }

    private static Task PlayTurnAsync(Browser control) => ToOutcomeAsync(control);

    private static async Task ToOutcomeAsync(Browser control)
    {
        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "deliberation");
        var page = await control.PageAsync(page => Browser.PhaseOf(page) is "commitment" or "adjudication");
        if (Browser.PhaseOf(page) == "commitment")
            await control.SendAsync(nameof(IWargameHub.AdvancePhase), "commitment");
        await control.PageInAsync("adjudication");
        await control.DoAsync(nameof(IWargameHub.ReleaseResults));
        await control.PageInAsync("outcome");
    }

    private static Task<string> Farewell(Browser browser)
    {
        var farewell = new TaskCompletionSource<string>();
        browser.Hub.On<string>(nameof(IWargameClient.Detached), why => farewell.TrySetResult(why));
        return farewell.Task;
    }
}

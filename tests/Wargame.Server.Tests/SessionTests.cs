using System.Net.Http.Json;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Server.Hosting;

namespace Wargame.Server.Tests;

/// <summary>A session over the real server: hub, grains and SQLite in one process.</summary>
public sealed class SessionTests : IDisposable
{
    private static readonly DraftOrder Draft = new("CANARY-DRAFT", "rural-development", "chapare", 250, "", 2, false);
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_draft_reaches_its_team_and_control_and_nobody_else()
    {
        await using var server = await StartAsync();
        var session = await Browser.OpenAsync(server.Port);
        await using var control = await Browser.AttachAsync(server.Port, session.ControlToken);
        await using var bolivia = await Browser.AttachAsync(server.Port, await SeatAsync(server.Port, session, "bolivia"));
        await using var us = await Browser.AttachAsync(server.Port, await SeatAsync(server.Port, session, "us"));
        await using var board = await Browser.AttachAsync(server.Port, "board:" + session.JoinCode);
        await ToDeliberationAsync(control);
        await bolivia.PageInAsync("deliberation");

        await bolivia.DoAsync(nameof(IWargameHub.SaveDraft), Draft);

        await bolivia.PageAsync(page => page.GetRawText().Contains(Draft.DraftId, StringComparison.Ordinal));
        await control.PageAsync(page => page.GetRawText().Contains(Draft.DraftId, StringComparison.Ordinal));
        await control.DoAsync(nameof(IWargameHub.PauseSession), "Look");
        foreach (var other in new[] { us, board })
            await other.PageAsync(page =>
            {
                Assert.DoesNotContain(Draft.DraftId, page.GetRawText(), StringComparison.Ordinal);
                return page.GetProperty("header").GetProperty("pausedBecause").GetString() == "Look";
            });
    }

    [Theory]
    [InlineData(0, "lobby")]
    [InlineData(1, "briefing")]
    [InlineData(2, "deliberation")]
    [InlineData(3, "adjudication")]
    public async Task A_stopped_server_comes_back_where_it_stood(int steps, string phase)
    {
        OpenSessionReply session;
        string token;
        await using (var server = await StartAsync())
        {
            session = await Browser.OpenAsync(server.Port);
            token = await SeatAsync(server.Port, session, "bolivia");
            await using var control = await Browser.AttachAsync(server.Port, session.ControlToken);
            await using var bolivia = await Browser.AttachAsync(server.Port, token);
            await AdvanceAsync(control, bolivia, steps);
        }

        await using var again = await StartAsync();
        await using var back = await Browser.AttachAsync(again.Port, token);
        var page = await back.PageInAsync(phase);

        Assert.Equal("Person", page.GetProperty("seats")[0].GetProperty("person").GetString());
        if (phase != "deliberation") return;
        Assert.Equal(Draft.DraftId, page.GetProperty("drafts")[0].GetProperty("order").GetProperty("draftId").GetString());
        Assert.True(page.GetProperty("header").GetProperty("secondsLeft").GetInt32() > 60, "the clock goes on where it stood");
    }

    [Fact]
    public async Task A_session_keeps_the_beliefs_that_it_was_opened_with_over_a_restart()
    {
        OpenSessionReply session;
        await using (var server = await StartAsync())
        {
            var cards = await Browser.GetAsync<ScenarioCard[]>(server.Port, "/api/scenarios");
            Assert.Equal("bd01", cards.Single(card => card.Id == "bolivia-secession").Profiles[0].Id);
            session = await Browser.PostAsync<OpenSessionReply>(
                server.Port, "/api/sessions", new OpenSessionRequest("bolivia-secession", "facilitated", null, null, "evidence-2025"));
            await using var control = await Browser.AttachAsync(server.Port, session.ControlToken);
            Assert.Equal("evidence-2025", BeliefsOf(await control.PageInAsync("lobby")));
        }

        await using var again = await StartAsync();
        await using var back = await Browser.AttachAsync(again.Port, session.ControlToken);
        Assert.Equal("evidence-2025", BeliefsOf(await back.PageInAsync("lobby")));
        await using var other = await Browser.AttachAsync(again.Port, (await Browser.OpenAsync(again.Port)).ControlToken);
        Assert.Equal("bd01", BeliefsOf(await other.PageInAsync("lobby")));
    }

    [Fact]
    public async Task The_shortest_scenario_is_offered_first()
    {
        await using var server = await StartAsync();
        var cards = await Browser.GetAsync<ScenarioCard[]>(server.Port, "/api/scenarios");

        Assert.Equal(cards.OrderBy(card => card.Minutes).Select(card => card.Minutes), cards.Select(card => card.Minutes));
        Assert.Equal("bolivia-secession", cards[0].Id);
    }

    [Fact]
    public async Task Beliefs_that_the_scenario_does_not_have_are_refused_by_number()
    {
        await using var server = await StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}") };
        var answer = await http.PostAsJsonAsync("/api/sessions", new OpenSessionRequest("bolivia-secession", "facilitated", null, null, "evidence-1925"));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("H0015", (await answer.Content.ReadFromJsonAsync<Problem>())!.Code);
    }

    [Fact]
    public async Task What_may_not_be_done_is_refused_by_number_and_changes_nothing()
    {
        await using var server = await StartAsync();
        var session = await Browser.OpenAsync(server.Port);
        await using var control = await Browser.AttachAsync(server.Port, session.ControlToken);
        await using var bolivia = await Browser.AttachAsync(server.Port, await SeatAsync(server.Port, session, "bolivia"));

        Assert.Equal("S0201", (await bolivia.SendAsync(nameof(IWargameHub.SaveDraft), Draft)).Refusal?.Code);
        await ToDeliberationAsync(control);
        Assert.Equal("S0302", (await bolivia.SendAsync(nameof(IWargameHub.SaveDraft), Draft with { Instrument = "magic" })).Refusal?.Code);
        await bolivia.DoAsync(nameof(IWargameHub.Sign), "");
        Assert.Equal("S0501", (await bolivia.SendAsync(nameof(IWargameHub.Sign), "")).Refusal?.Code);
        Assert.NotNull((await bolivia.SendAsync(nameof(IWargameHub.AdvancePhase), "deliberation")).Refusal);
        Assert.NotNull((await control.SendAsync(nameof(IWargameHub.Sign), "")).Refusal);
        Assert.Equal("S0202", (await control.SendAsync(nameof(IWargameHub.AdvancePhase), "briefing")).Refusal?.Code);
    }

    private static string? BeliefsOf(System.Text.Json.JsonElement page) => page.GetProperty("beliefs").GetProperty("id").GetString();

    private static async Task AdvanceAsync(Browser control, Browser bolivia, int steps)
    {
        if (steps >= 1) await control.DoAsync(nameof(IWargameHub.AdvancePhase), "lobby");
        if (steps >= 2) await control.DoAsync(nameof(IWargameHub.AdvancePhase), "briefing");
        if (steps >= 2) await bolivia.DoAsync(nameof(IWargameHub.SaveDraft), Draft);
        if (steps < 3) return;
        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "deliberation");
        var page = await control.PageAsync(page => Browser.PhaseOf(page) is "commitment" or "adjudication");
        if (Browser.PhaseOf(page) == "commitment") await control.DoAsync(nameof(IWargameHub.AdvancePhase), "commitment");
    }

    private static async Task ToDeliberationAsync(Browser control)
    {
        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "lobby");
        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "briefing");
    }

    private static async Task<string> SeatAsync(int port, OpenSessionReply session, string actor) =>
        (await Browser.PostAsync<TakeSeatReply>(port, $"/api/join/{session.JoinCode}", new TakeSeatRequest(actor, "Person"))).SeatToken;

    private Task<WargameServer> StartAsync() => TestServer.StartAsync(data.Path);
}

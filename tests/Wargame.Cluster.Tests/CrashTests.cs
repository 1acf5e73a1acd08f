using System.Text.Json;
using Wargame.Client;
using Wargame.Cluster.Tests.Checking;
using Wargame.Machines;
using Wargame.Cluster.Tests.Playing;
using Wargame.Protocol.Orders;

namespace Wargame.Cluster.Tests;

/// <summary>One server, killed without a farewell.</summary>
public sealed class CrashTests : IDisposable
{
    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(2);
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Killed_under_load_at_any_moment_it_has_lost_nothing_and_doubled_nothing()
    {
        var rounds = Rounds.Of(few: 3);
        var chance = new Random(2008);
        await using var server = ServerNode.Alone(data.Path);
        await server.StartAsync();
        using var servers = new WargameServers(server.Address);
        await using var sessions = new PlayedSessions(servers);
        await sessions.OpenAsync(2);

        for (var round = 1; round <= rounds; round++)
        {
            // Some commands at least between two crashes; how many, and where the last one is cut off, is chance.
            await sessions.ProgressAsync(() => 3 + chance.Next(25));
            await server.KillAsync();
            await server.StartAsync();
            TestContext.Current.SendDiagnosticMessage($"round {round} of {rounds}: {sessions.Acknowledged} commands acknowledged");
            await sessions.ReplaceThoseOverAsync();
        }

        await sessions.RestAsync();
        await server.KillAsync();
        await CheckAsync(sessions, rounds);
    }

    [Fact]
    public async Task Killed_in_each_phase_it_comes_back_in_it_with_its_seats_drafts_and_time()
    {
        await using var server = ServerNode.Alone(data.Path);
        await server.StartAsync();
        using var servers = new WargameServers(server.Address);
        var opened = await servers.OpenSession(new("bolivia-secession", "facilitated", null, null));
        await using var control = servers.Desk(opened.ControlToken);
        await using var seat = servers.Desk((await servers.TakeSeat(opened.JoinCode, "bolivia", "Ana")).SeatToken);

        foreach (var phase in (string[])["lobby", "briefing", "deliberation", "adjudication", "outcome"])
        {
            await InPhaseAsync(control, phase);
            if (phase == "deliberation")
                Assert.Null((await seat.Hub.SaveDraft(seat.NewId(), new DraftOrder("kept", "rural-development", "chapare", 250, "", 2, false))).Refusal);
            var before = await seat.PageThat(page => PhaseOf(page) == phase && (phase != "deliberation" || page.GetRawText().Contains("\"kept\"", StringComparison.Ordinal)));
            var attached = seat.Attachments;

            await server.KillAsync();
            await Task.Delay(Outage, TestContext.Current.CancellationToken);
            await server.StartAsync();

            await Patience.UntilAsync("the client came back by itself", () => Task.FromResult(seat.Attachments > attached), () => server.Output);
            var after = await seat.PageThat(page => DeadlineOf(before) is null || DeadlineOf(page) != DeadlineOf(before));
            Assert.Equal(phase, PhaseOf(after));
            Assert.Equal("Ana", after.GetProperty("seats")[0].GetProperty("person").GetString());
            Assert.Equal(before.GetProperty("drafts").GetRawText(), after.GetProperty("drafts").GetRawText());
            if (DeadlineOf(before) is { } deadline)
                Assert.InRange(DeadlineOf(after)!.Value - deadline, Outage, Patience.Long);
            await PassAsync(control, phase);
        }
    }

    private async Task CheckAsync(PlayedSessions sessions, int rounds)
    {
        await using var connection = await StoredRecord.OpenAsync(data.Path);
        var lives = 0L;
        foreach (var session in sessions.All)
        {
            var record = await StoredRecord.ReadAsync(connection, session.Id);
            record.Holds(session.Acknowledged);
            lives = Math.Max(lives, record.Lives);
        }

        Assert.True(lives > Math.Min(rounds, 2), $"the sessions were brought to life again: {lives}");
        TestContext.Current.SendDiagnosticMessage(
            $"{rounds} crashes, {sessions.All.Count} sessions, {sessions.Acknowledged} commands acknowledged: 0 missing, 0 doubled");
    }

    private static async Task InPhaseAsync(WargameDesk control, string phase)
    {
        while (PhaseOf(await control.PageThat(page => true)) is var now && now != phase)
            await PassAsync(control, now);
    }

    /// <summary>And waits for the page that says so: whoever decides by an older one is refused.</summary>
    private static async Task PassAsync(WargameDesk control, string phase)
    {
        Assert.Null((await control.Hub.AdvancePhase(control.NewId(), phase)).Refusal);
        await control.PageThat(page => PhaseOf(page) != phase);
    }

    private static string PhaseOf(JsonElement page) => page.GetProperty("header").GetProperty("phase").GetString()!;

    private static DateTimeOffset? DeadlineOf(JsonElement page) =>
        page.GetProperty("header").GetProperty("deadline") is { ValueKind: JsonValueKind.String } deadline ? deadline.GetDateTimeOffset() : null;
}

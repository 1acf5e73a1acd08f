using Wargame.EventStore;
using Wargame.EventStore.Sqlite;
using Wargame.Protocol.Hub;

namespace Wargame.Server.Tests.Storage;

/// <summary>What a real session leaves in its store.</summary>
public sealed class StoredCommandsTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Every_event_belongs_to_a_command_and_a_refused_command_to_none()
    {
        string session;
        await using (var server = await TestServer.StartAsync(data.Path))
        {
            var opened = await Browser.OpenAsync(server.Port);
            session = opened.SessionId;
            await using var control = await Browser.AttachAsync(server.Port, opened.ControlToken);
            await control.DoAsync(nameof(IWargameHub.AdvancePhase), "lobby");
            Assert.NotNull((await control.SendAsync(nameof(IWargameHub.AdvancePhase), "lobby")).Refusal);
            await control.DoAsync(nameof(IWargameHub.AdvancePhase), "briefing");
        }

        await using var store = SqliteStore.Open(data.Path);
        var events = await store.Read(session);
        var commands = await store.Commands(session);
        var carried = commands.Where(command => command.Command.Outcome == NewCommand.CarriedOut).ToList();

        Assert.Equal(events.Select(stored => stored.Version), carried.SelectMany(Versions));
        var refused = Assert.Single(commands, command => command.Command.Outcome != NewCommand.CarriedOut);
        Assert.Equal(("advance-phase", "control"), (refused.Command.Kind, refused.Command.Issuer));
        Assert.Empty(Versions(refused));
    }

    [Fact]
    public async Task A_name_is_in_no_event_command_or_log_and_its_page_shows_it_after_a_restart()
    {
        string token;
        await using (var server = await TestServer.StartAsync(data.Path))
        {
            var opened = await Browser.OpenAsync(server.Port);
            token = (await Browser.PostAsync<Wargame.Protocol.Http.TakeSeatReply>(
                server.Port, $"/api/join/{opened.JoinCode}", new Wargame.Protocol.Http.TakeSeatRequest("bolivia", "Anahi Canary"))).SeatToken;
        }

        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(data.Path, "wargame.db")};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var count = connection.CreateCommand();
            count.CommandText = "SELECT (SELECT COUNT(*) FROM events WHERE json LIKE '%Anahi%') + (SELECT COUNT(*) FROM commands WHERE json LIKE '%Anahi%')";
            Assert.Equal(0L, await count.ExecuteScalarAsync(TestContext.Current.CancellationToken));
        }

        await using var again = await TestServer.StartAsync(data.Path);
        await using var back = await Browser.AttachAsync(again.Port, token);
        var page = await back.PageInAsync("lobby");
        Assert.Equal("Anahi Canary", page.GetProperty("seats")[0].GetProperty("person").GetString());
    }

    private static IEnumerable<long> Versions(StoredCommand command)
    {
        for (var version = command.FirstVersion; version <= command.LastVersion; version++)
            yield return version;
    }
}

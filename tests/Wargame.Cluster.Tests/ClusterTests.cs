using System.Data;
using System.Diagnostics;
using Npgsql;
using Wargame.Client;
using Wargame.Cluster.Tests.Checking;
using Wargame.Cluster.Tests.Machines;
using Wargame.Machines;
using Wargame.Cluster.Tests.Playing;

namespace Wargame.Cluster.Tests;

/// <summary>Three servers on one database, killed and restarted while sessions are played.</summary>
public sealed class ClusterTests(PostgreSqlServer postgres) : IDisposable
{
    private const int Sessions = 4;

    /// <summary>The record is held against what was acknowledged after so many rounds too: a hundred take most of an hour, and a loss is to be found near its kill.</summary>
    private const int RoundsBetweenChecks = 10;
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_server_that_is_killed_ends_no_session_and_a_rolling_restart_loses_nothing()
    {
        var rounds = Rounds.Of(few: 2);
        var database = await postgres.NewDatabaseAsync();
        List<ServerNode> nodes = [.. Enumerable.Range(0, 3).Select(number => ServerNode.Of(database, Path.Combine(data.Path, $"{number}")))];
        await Task.WhenAll(nodes.Select(node => node.StartAsync()));
        using var servers = new WargameServers([.. nodes.Select(node => node.Address)]);
        await using var sessions = new PlayedSessions(servers);
        await sessions.OpenAsync(Sessions);
        await ProgressAsync(sessions);

        for (var round = 1; round <= rounds; round++)
        {
            var victim = nodes[round % nodes.Count];
            await victim.KillAsync();
            var since = Stopwatch.StartNew();
            await ProgressAsync(sessions);
            TestContext.Current.SendDiagnosticMessage($"round {round} of {rounds}: every session played on {since.Elapsed.TotalSeconds:0.0} s after the kill");
            await victim.StartAsync();
            await ProgressAsync(sessions);
            await sessions.ReplaceThoseOverAsync();
            if (round % RoundsBetweenChecks == 0) await CheckAsync(database, sessions);
        }

        foreach (var node in nodes)
        {
            await node.StopAsync();
            await ProgressAsync(sessions);
            await node.StartAsync();
        }

        await ProgressAsync(sessions);
        await sessions.RestAsync();
        await CheckAsync(database, sessions);
        foreach (var node in nodes)
            await node.DisposeAsync();
    }

    private static Task ProgressAsync(PlayedSessions sessions) => sessions.ProgressAsync(() => 20);

    private static async Task CheckAsync(string database, PlayedSessions sessions)
    {
        // What was acknowledged before the record is read must be in it, while play goes on; and the record is read as of one moment.
        var played = sessions.All.Select(session => (session.Id, Acknowledged: session.Acknowledged.ToArray())).ToList();
        await using var source = NpgsqlDataSource.Create(database);
        await using var connection = await source.OpenConnectionAsync();
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        var lives = 0L;
        foreach (var session in played)
        {
            var record = await StoredRecord.ReadAsync(connection, session.Id);
            record.Holds(session.Acknowledged);
            lives += record.Lives - 1;
        }

        Assert.True(lives > 0, "some session was on a server that was killed or stopped, and came to life on another");
        TestContext.Current.SendDiagnosticMessage(
            $"{played.Count} sessions, {played.Sum(session => session.Acknowledged.Length)} commands acknowledged, {lives} moves of sessions: 0 missing, 0 doubled, 0 forked");
    }
}

using System.IO.Compression;
using Wargame.Cluster.Tests.Machines;
using Wargame.EventStore;
using Wargame.EventStore.PostgreSql;
using Wargame.EventStore.Sqlite;
using Wargame.EventStore.Upkeep;
using Wargame.Machines;

namespace Wargame.Cluster.Tests;

/// <summary>What a cluster keeps, moved to a laptop and back.</summary>
public sealed class PostgreSqlBackupTests(PostgreSqlServer postgres) : IDisposable
{
    private const string Session = "session-1";
    private static readonly DateTimeOffset Noon = new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_cluster_moves_to_a_laptop_and_back_with_the_same_hashes_while_it_runs()
    {
        var (from, to) = (await postgres.NewDatabaseAsync(), await postgres.NewDatabaseAsync());
        await using var running = PostgreSqlStore.Open(from);
        await KeepSessionAsync(running);
        await running.KeepScenario("abc", Zip("scenario.yaml", "id: small"));

        await Backup.Write(from, folder.Path);
        await Backup.Restore(folder.Path, to);

        var expected = await running.Head(Session);
        await using (var laptop = SqliteStore.Open(folder.Path))
            await HoldsAsync(laptop, expected);
        Assert.Equal("id: small", await File.ReadAllTextAsync(Path.Combine(folder.Path, "scenarios", "abc", "scenario.yaml"), TestContext.Current.CancellationToken));
        await using var again = PostgreSqlStore.Open(to);
        await HoldsAsync(again, expected);
        Assert.NotNull(await again.FindScenario("abc"));
        await Assert.ThrowsAsync<StorageUnavailableException>(() => Backup.Restore(folder.Path, to));
    }

    private static async Task KeepSessionAsync(PostgreSqlStore store)
    {
        await store.Register(
            new SessionEntry(Session, "ABCDEF", "small", "abc", "facilitated", Noon, "paper"), new TokenEntry("key", Session, "control", "", ""));
        await store.Append(Session, 0, [new NewEvent("a", """{"person":"\u001A"}""", Noon, "Ana")], new NewCommand("c1", "control", "open", "{}", Noon));
        await store.Append(Session, 1, [new NewEvent("b", "{}", Noon)], new NewCommand("c2", "control", "pause", "{}", Noon));
        await store.Note(Session, 2, new NewCommand("c3", "control", "pause", "{}", Noon, "S0101"));
    }

    private static async Task HoldsAsync(IWargameStore store, StreamHead expected)
    {
        var verdict = Assert.Single(await StoreCheck.Run(store));
        Assert.Equal((null, 3, expected), (verdict.Fault, verdict.Commands, verdict.Head));
        Assert.Contains("Ana", (await store.Read(Session))[0].Json, StringComparison.Ordinal);
        Assert.Equal(Session, (await store.FindToken("key"))?.SessionId);
    }

    private static byte[] Zip(string name, string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var writer = new StreamWriter(zip.CreateEntry(name).Open()))
            writer.Write(text);
        return bytes.ToArray();
    }
}

using Microsoft.Data.Sqlite;
using Wargame.EventStore;
using Wargame.EventStore.Sqlite;
using Wargame.EventStore.Upkeep;

namespace Wargame.Cli.Tests;

/// <summary>Backup, restore, verify and purge.</summary>
public sealed class KeepingSessions : IAsyncLifetime
{
    private static readonly DateTimeOffset Then = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly string root = Directory.CreateTempSubdirectory("wargame-upkeep-").FullName;

    private string Data => Path.Combine(root, "data");

    private string Database => Path.Combine(Data, "wargame.db");

    public async ValueTask InitializeAsync()
    {
        await using var store = SqliteStore.Open(Data);
        await Add(store, "old", "AAAAAA", Then);
        await Add(store, "new", "BBBBBB", TimeProvider.System.GetUtcNow());
        Directory.CreateDirectory(Path.Combine(Data, "scenarios", "abc"));
        await File.WriteAllTextAsync(Path.Combine(Data, "scenarios", "abc", "scenario.yaml"), "id: x");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_backup_of_a_running_server_restored_elsewhere_has_the_same_heads()
    {
        await using (SqliteStore.Open(Data))
            Assert.Equal(0, Shell.Run(root, "backup", "data", "backup").Code);
        Assert.Equal(0, Shell.Run(root, "restore", "backup", "again").Code);

        var original = Shell.Run(root, "verify", "data");
        Assert.Equal((0, original.Output), Code(Shell.Run(root, "verify", "again")));
        Assert.Equal(0, Shell.Run(root, "verify", "data", "--against", "backup").Code);
        Assert.Matches(@"(?m)^AAAAAA old 3 1 [0-9a-f]{64}$", original.Output);
        Assert.True(File.Exists(Path.Combine(root, "again", "scenarios", "abc", "scenario.yaml")));
        await using var store = SqliteStore.Open(Path.Combine(root, "again"));
        Assert.Equal("government", (await store.FindToken("seat-old"))?.Desk);
        Assert.Contains("Ana", (await store.Read("old"))[1].Json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_restore_over_something_is_refused_in_one_line()
    {
        Shell.Run(root, "backup", "data", "backup");

        var (code, _, error) = Shell.Run(root, "restore", "backup", "data");
        Assert.Equal(2, code);
        Assert.Contains("stored there already", error, StringComparison.Ordinal);
        Assert.Equal(2, Shell.Run(root, "backup", "data", "backup").Code);
        Assert.Equal(2, Shell.Run(root, "verify", "nowhere").Code);
    }

    [Fact]
    public void A_record_changed_by_hand_is_found_and_named()
    {
        Change("UPDATE events SET json = '{\"by\":\"hand\"}' WHERE stream = 'old' AND seq = 3");

        var (code, _, error) = Shell.Run(root, "verify", "data");
        Assert.Equal(1, code);
        Assert.Contains("AAAAAA", error, StringComparison.Ordinal);
        Assert.Contains("version 3", error, StringComparison.Ordinal);
        Assert.Equal(1, Shell.Run(root, "backup", "data", "backup").Code);
    }

    [Fact]
    public async Task A_purge_of_names_leaves_no_byte_of_them_and_every_chain_whole()
    {
        var before = Shell.Run(root, "verify", "data").Output;
        var listed = Shell.Run(root, "purge", "data", "--older-than", "30");
        Assert.Contains("AAAAAA", listed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("BBBBBB", listed.Output, StringComparison.Ordinal);
        Assert.Equal(before, Shell.Run(root, "verify", "data").Output);
        Assert.Contains("Ana of old", await File.ReadAllTextAsync(Database), StringComparison.Ordinal);

        Assert.Equal(0, Shell.Run(root, "purge", "data", "--older-than", "30", "--yes").Code);

        Assert.Equal(before, Shell.Run(root, "verify", "data").Output);
        var bytes = await File.ReadAllTextAsync(Database);
        Assert.DoesNotContain("Ana of old", bytes, StringComparison.Ordinal);
        Assert.Contains("Ana of new", bytes, StringComparison.Ordinal);
        await using var store = SqliteStore.Open(Data);
        Assert.DoesNotContain("Ana", (await store.Read("old"))[1].Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_purge_of_sessions_erases_the_old_ones_and_nothing_else()
    {
        Assert.Equal(0, Shell.Run(root, "purge", "data", "--older-than", "30", "--sessions", "--yes").Code);

        await using var store = SqliteStore.Open(Data);
        Assert.Equal(["new"], (await store.AllSessions()).Select(session => session.SessionId));
        Assert.Empty(await store.Read("old"));
        Assert.Null(await store.FindToken("seat-old"));
        Assert.Equal(3, (await store.Read("new")).Count);
    }

    [Fact]
    public void Every_table_of_the_schema_is_in_a_backup()
    {
        var tables = new List<string>();
        using var connection = Open();
        using var ask = connection.CreateCommand();
        ask.CommandText = "SELECT m.name || '(' || (SELECT group_concat(name, ',') FROM (SELECT name FROM pragma_table_info(m.name) ORDER BY name)) || ')' FROM sqlite_master m WHERE type = 'table'";
        using var rows = ask.ExecuteReader();
        while (rows.Read())
            tables.Add(rows.GetString(0));

        Assert.Equal(
            StoreCopy.Tables.Select(table => $"{table.Key}({string.Join(',', table.Value.Order(StringComparer.Ordinal))})").Append("schema_version(version)").Order(StringComparer.Ordinal),
            tables.Order(StringComparer.Ordinal));
    }

    private static async Task Add(SqliteStore store, string id, string code, DateTimeOffset at)
    {
        await store.Register(new SessionEntry(id, code, "valley", "abc", "automatic", at, "bd01"), new TokenEntry("control-" + id, id, "control", "", ""));
        await store.AddToken(new TokenEntry("seat-" + id, id, "government", "bolivia", "seat"));
        await store.Append(
            id, 0,
            [new NewEvent("a", "{}", at), new NewEvent("seat-taken", """{"person":"\u001A"}""", at, "Ana of " + id), new NewEvent("b", "{}", at)],
            new NewCommand("c", "control", "open-session", "{}", at));
        await store.Keep(id, 3, "f", System.Text.Encoding.UTF8.GetBytes("Ana of " + id));
    }

    private static (int, string) Code((int Code, string Output, string Error) run) => (run.Code, run.Output);

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        return connection;
    }

    private void Change(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

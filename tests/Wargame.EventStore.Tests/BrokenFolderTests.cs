using Microsoft.Data.Sqlite;
using Wargame.EventStore.Sqlite;

namespace Wargame.EventStore.Tests;

public sealed class BrokenFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_that_cannot_be_made_is_one_clear_line()
    {
        var file = Path.Combine(_folder.Path, "file");
        File.WriteAllText(file, "not a folder");
        OneLine("cannot be written", () => SqliteStore.Open(Path.Combine(file, "data")));
    }

    [Fact]
    public void A_database_that_cannot_be_opened_is_one_clear_line()
    {
        Directory.CreateDirectory(_folder.Database);
        OneLine("cannot be written", () => SqliteStore.Open(_folder.Path));
    }

    [Fact]
    public async Task A_folder_in_use_by_another_server_is_one_clear_line()
    {
        await using var first = SqliteStore.Open(_folder.Path);
        OneLine("in use by another server", () => SqliteStore.Open(_folder.Path));
    }

    [Fact]
    public void A_damaged_database_is_one_clear_line()
    {
        File.WriteAllText(_folder.Database, new string('x', 20_000));
        OneLine("is damaged", () => SqliteStore.Open(_folder.Path));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_left_alone()
    {
        await SqliteStore.Open(_folder.Path).DisposeAsync();
        Change("UPDATE schema_version SET version = 99");
        OneLine("newer Wargame", () => SqliteStore.Open(_folder.Path));
    }

    [Fact]
    public async Task A_database_of_an_older_program_is_brought_up_to_date()
    {
        await SqliteStore.Open(_folder.Path).DisposeAsync();
        Change("ALTER TABLE sessions DROP COLUMN profile");
        Change("UPDATE schema_version SET version = 1");
        Change("INSERT INTO sessions(session, join_code, scenario, scenario_hash, pace, created_at) VALUES ('s1', 'KV7PT4', 'small', 'abc', 'automatic', 0)");

        for (var start = 0; start < 2; start++)
        {
            await using var store = SqliteStore.Open(_folder.Path);
            Assert.Equal("bd01", (await store.FindSession("s1"))!.Profile);
        }
    }

    [Fact]
    public async Task Deliveries_of_an_older_program_go_on_where_they_were()
    {
        await SqliteStore.Open(_folder.Path).DisposeAsync();
        foreach (var column in (string[])["tried", "refused", "why"])
            Change($"ALTER TABLE deliveries DROP COLUMN {column}");
        Change("UPDATE schema_version SET version = 4");
        Change("INSERT INTO sessions(session, join_code, scenario, scenario_hash, pace, created_at) VALUES ('s1', 'KV7PT4', 'small', 'abc', 'automatic', 0)");
        Change("INSERT INTO deliveries(session, version, failures, due) VALUES ('s1', 7, 2, 0)");

        for (var start = 0; start < 2; start++)
        {
            await using var store = SqliteStore.Open(_folder.Path);
            Assert.Equal(new Delivery("s1", 7, 2, default), await store.FindDelivery("s1"));
        }
    }

    [Theory]
    [InlineData("UPDATE events SET json = '{\"x\":2}' WHERE seq = 2", 2)]
    [InlineData("UPDATE events SET type = 'z' WHERE seq = 1", 1)]
    [InlineData("UPDATE events SET at = at + 1 WHERE seq = 3", 3)]
    [InlineData("DELETE FROM events WHERE seq = 2", 2)]
    [InlineData("UPDATE events SET stream = 'other' WHERE seq = 1", 1)]
    public async Task A_row_changed_by_hand_is_noticed(string change, long version)
    {
        await using (var store = SqliteStore.Open(_folder.Path))
            await store.Append("s", 0, [.. "abc".Select(letter => new NewEvent($"{letter}", "{}", DateTimeOffset.UnixEpoch))]);
        Change(change);

        await using var again = SqliteStore.Open(_folder.Path);
        var tampered = await Assert.ThrowsAsync<TamperedStreamException>(() => again.Read("s"));
        Assert.Equal(version, tampered.Version);
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void OneLine(string words, Func<object> open)
    {
        var error = Assert.Throws<StorageUnavailableException>(open);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }
}

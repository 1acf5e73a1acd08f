using Microsoft.Data.Sqlite;
using Wargame.EventStore.Sqlite;

namespace Wargame.EventStore.Tests;

/// <summary>Commands, snapshots and names: what is kept beside the events.</summary>
public sealed class RecordTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2008, 9, 11, 12, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("UPDATE commands SET json = '{\"x\":1}' WHERE number = 2")]
    [InlineData("UPDATE commands SET outcome = 'carried-out' WHERE number = 2")]
    [InlineData("DELETE FROM commands WHERE number = 1")]
    [InlineData("UPDATE events SET hash = zeroblob(32) WHERE seq = 2")]
    public async Task A_command_changed_by_hand_is_noticed(string change)
    {
        await using (var store = SqliteStore.Open(_folder.Path))
        {
            await store.Append("s", 0, [Event("a")], Command("c1"));
            await store.Note("s", 1, Command("c2") with { Outcome = "R0012" });
            await store.Append("s", 1, [Event("b")], Command("c3"));
        }

        Change(change);
        await using var again = SqliteStore.Open(_folder.Path);
        await Assert.ThrowsAsync<TamperedStreamException>(() => again.Commands("s"));
    }

    [Theory]
    [InlineData("UPDATE snapshots SET state = x'010204'")]
    [InlineData("UPDATE snapshots SET version = 1")]
    [InlineData("UPDATE snapshots SET head = zeroblob(32)")]
    [InlineData("UPDATE snapshots SET stream = 't'")]
    public async Task A_snapshot_that_was_meddled_with_is_not_found(string change)
    {
        await using (var store = SqliteStore.Open(_folder.Path))
        {
            await store.Append("s", 0, [Event("a"), Event("b")]);
            await store.Append("t", 0, [Event("a"), Event("b")]);
            await store.Keep("s", 2, "f1", [1, 2, 3]);
        }

        Change(change);
        await using var again = SqliteStore.Open(_folder.Path);
        Assert.Null(await again.Latest("s", "f1"));
        Assert.Null(await again.Latest("t", "f1"));
    }

    [Fact]
    public async Task A_name_stands_in_its_event_until_it_is_erased_and_the_chain_holds_either_way()
    {
        const string Marked = """{"person":"\u001A"}""";
        await using (var store = SqliteStore.Open(_folder.Path))
        {
            await store.Append("s", 0, [new NewEvent("a", Marked, Noon, "Ana \"la Jefa\""), Event("b")]);
            Assert.Equal("""{"person":"Ana \u0022la Jefa\u0022"}""", (await store.Read("s"))[0].Json);
        }

        Change("DELETE FROM people");
        await using var again = SqliteStore.Open(_folder.Path);
        var events = await again.Read("s");
        Assert.Equal(2, events.Count);
        Assert.Contains("\\u2014", events[0].Json, StringComparison.OrdinalIgnoreCase);
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static NewEvent Event(string type) => new(type, "{}", Noon);

    private static NewCommand Command(string id) => new(id, "control", "pause-session", "{}", Noon);
}

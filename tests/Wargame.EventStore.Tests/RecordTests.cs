using Microsoft.Data.Sqlite;
using Wargame.EventStore.Sqlite;

namespace Wargame.EventStore.Tests;

/// <summary>Commands, snapshots and names: what is kept beside the events.</summary>
public sealed class RecordTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2008, 9, 11, 12, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_command_is_stored_with_the_events_that_it_brought_about()
    {
        await using var store = SqliteStore.Open(_folder.Path);
        await store.Append("s", 0, [Event("a"), Event("b")], Command("c1"));
        await store.Note("s", 2, Command("c2") with { Outcome = "R0012" });
        await store.Append("s", 2, [Event("c")], Command("c3"));

        var commands = await store.Commands("s");
        Assert.Equal([1L, 2, 3], commands.Select(command => command.Number));
        Assert.Equal([("c1", 1L, 2L), ("c2", 3, 2), ("c3", 3, 3)], commands.Select(command => (command.Command.Id, command.FirstVersion, command.LastVersion)));
        Assert.Equal([NewCommand.CarriedOut, "R0012", NewCommand.CarriedOut], commands.Select(command => command.Command.Outcome));
        Assert.Equal(Command("c3"), commands[2].Command);
    }

    [Fact]
    public async Task A_command_whose_events_conflict_is_not_stored()
    {
        await using var store = SqliteStore.Open(_folder.Path);
        await store.Append("s", 0, [Event("a")], Command("c1"));
        await Assert.ThrowsAsync<VersionConflictException>(() => store.Append("s", 0, [Event("b")], Command("c2")));

        Assert.Equal("c1", Assert.Single(await store.Commands("s")).Command.Id);
    }

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

    [Fact]
    public async Task The_latest_snapshot_is_found_by_those_who_can_read_it()
    {
        await using var store = SqliteStore.Open(_folder.Path);
        await store.Append("s", 0, [Event("a"), Event("b"), Event("c")]);
        await store.Keep("s", 2, "f1", [1, 2, 3]);
        await store.Keep("s", 1, "f1", [9]);

        var found = (await store.Latest("s", "f1"))!;
        Assert.Equal((2L, Noon), (found.Version, found.At));
        Assert.Equal([1, 2, 3], found.State);
        Assert.Null(await store.Latest("s", "f2"));
        Assert.Null(await store.Latest("other", "f1"));

        // One of an event that is not there is not kept; one of another format replaces it, newer or not.
        await store.Keep("s", 7, "f1", [7]);
        Assert.Equal(2, (await store.Latest("s", "f1"))!.Version);
        await store.Keep("s", 1, "f2", [9]);
        Assert.Equal(1, (await store.Latest("s", "f2"))!.Version);
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

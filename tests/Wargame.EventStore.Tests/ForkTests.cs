using Microsoft.Data.Sqlite;
using Wargame.EventStore.Sqlite;

namespace Wargame.EventStore.Tests;

/// <summary>A branch has the history of its line, bound to it, and the line does not notice.</summary>
public sealed class ForkTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Noon = new(2008, 9, 11, 12, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder _folder = new();
    private SqliteStore _store;

    public ForkTests() => _store = SqliteStore.Open(_folder.Path);

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_fork_begins_with_the_same_events_and_goes_on_by_itself()
    {
        await _store.Append("a", 0, [Event("1"), Event("2"), Event("3")]);
        var before = await _store.Read("a");

        Assert.Equal(3, await _store.Fork("a", 2, "b", _ => [Event("branch")]));
        await _store.Append("b", 3, [Event("4")]);

        Assert.Equal([.. before.Take(2), Stored(3, "branch"), Stored(4, "4")], await _store.Read("b"));
        Assert.Equal(before, await _store.Read("a"));
    }

    [Fact]
    public async Task The_fork_is_bound_to_the_hash_of_the_moment_that_it_left()
    {
        await _store.Append("a", 0, [Event("1"), Event("2")]);
        var hashes = new List<string>();
        await _store.Fork("a", 1, "b", hash => { hashes.Add(hash); return [Event("branch")]; });
        await _store.Fork("a", 1, "c", hash => { hashes.Add(hash); return [Event("branch")]; });
        await _store.Fork("a", 2, "d", hash => { hashes.Add(hash); return [Event("branch")]; });

        var first = Convert.ToHexStringLower(HashChain.Next(HashChain.Root, "a", Stored(1, "1")));
        Assert.Equal([first, first], hashes.Take(2));
        Assert.NotEqual(first, hashes[2]);
    }

    [Fact]
    public async Task A_fork_of_what_has_not_happened_or_onto_what_exists_writes_nothing()
    {
        await _store.Append("a", 0, [Event("1")]);
        await _store.Append("b", 0, [Event("x")]);

        await Assert.ThrowsAsync<VersionConflictException>(() => _store.Fork("a", 2, "c", _ => [Event("branch")]));
        await Assert.ThrowsAsync<VersionConflictException>(() => _store.Fork("a", 1, "b", _ => [Event("branch")]));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _store.Fork("a", 1, "c", _ => throw new InvalidOperationException()));

        Assert.Empty(await _store.Read("c"));
        Assert.Equal(["x"], (await _store.Read("b")).Select(stored => stored.Type));
    }

    [Fact]
    public async Task A_line_that_was_tampered_with_is_not_branched_and_a_branch_that_was_is_found_out()
    {
        await _store.Append("a", 0, [Event("1"), Event("2")]);
        await _store.Fork("a", 2, "b", _ => [Event("branch")]);
        await TamperAsync("b", 1);
        Assert.Equal(1, (await Assert.ThrowsAsync<TamperedStreamException>(() => _store.Read("b"))).Version);
        Assert.Equal(2, (await _store.Read("a")).Count);

        await TamperAsync("a", 2);
        await Assert.ThrowsAsync<TamperedStreamException>(() => _store.Fork("a", 1, "c", _ => [Event("branch")]));
        Assert.Empty(await _store.Read("c"));
    }

    [Fact]
    public async Task A_room_moves_with_its_code_and_all_its_keys_at_once()
    {
        var line = new SessionEntry("a", "AAAAAA", "bolivia-secession", "abc", "facilitated", Noon, "bd01");
        await _store.Register(line, new TokenEntry("control", "a", "Control", "", ""));
        await _store.AddToken(new TokenEntry("seat", "a", "Government", "bolivia", "s1"));
        var branch = new LineEntry("b", "a", "a", 7, "aid came first", "to see", "Q3 2008, deliberation", Noon);

        Assert.True(await _store.AddLine(line with { SessionId = "b", JoinCode = "BBBBBB" }, branch));
        Assert.False(await _store.AddLine(line with { SessionId = "b", JoinCode = "CCCCCC" }, branch));
        await _store.MoveRoom("a", "b", "DDDDDD");

        Assert.Equal(("b", "b"), ((await _store.FindToken("control"))!.SessionId, (await _store.FindToken("seat"))!.SessionId));
        Assert.Equal("b", (await _store.FindByJoinCode("AAAAAA"))!.SessionId);
        Assert.Equal("a", (await _store.FindByJoinCode("DDDDDD"))!.SessionId);
        Assert.Null(await _store.FindByJoinCode("BBBBBB"));
        Assert.Equal([branch], await _store.Lines("a"));
        Assert.Equal(branch, await _store.FindLine("b"));
        Assert.Null(await _store.FindLine("a"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => _store.MoveRoom("b", "nowhere", "EEEEEE"));
        Assert.Equal("b", (await _store.FindByJoinCode("AAAAAA"))!.SessionId);
    }

    private async Task TamperAsync(string stream, long version)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.Path, "wargame.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE events SET json = '{}' WHERE stream = $stream AND seq = $version";
        command.Parameters.AddWithValue("$stream", stream);
        command.Parameters.AddWithValue("$version", version);
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }

    private static NewEvent Event(string type) => new(type, $$"""{"type":"{{type}}"}""", Noon);

    private static StoredEvent Stored(long version, string type) => new(version, type, Event(type).Json, Noon);
}

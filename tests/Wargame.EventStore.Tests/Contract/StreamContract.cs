namespace Wargame.EventStore.Tests;

/// <summary>What every store does with streams.</summary>
public abstract class StreamContract : StoreContract
{
    private static readonly DateTimeOffset Noon = new(2008, 9, 11, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Events_are_read_back_in_order_with_their_time()
    {
        Assert.Equal(2, await Store.Append("s", 0, [Event("a"), Event("b")]));
        Assert.Equal(3, await Store.Append("s", 2, [Event("c")]));

        var events = await Store.Read("s");
        Assert.Equal(["a", "b", "c"], events.Select(stored => stored.Type));
        Assert.Equal([1L, 2, 3], events.Select(stored => stored.Version));
        Assert.All(events, stored => Assert.Equal(Noon, stored.At));
        Assert.Equal(["c"], (await Store.Read("s", 2)).Select(stored => stored.Type));
        Assert.Empty(await Store.Read("other"));
    }

    [Fact]
    public async Task An_old_version_is_a_conflict_and_writes_nothing()
    {
        await Store.Append("s", 0, [Event("a")]);
        var conflict = await Assert.ThrowsAsync<VersionConflictException>(() => Store.Append("s", 0, [Event("b"), Event("c")]));

        Assert.Equal(1, conflict.Actual);
        Assert.Single(await Store.Read("s"));
    }

    [Fact]
    public async Task Of_two_writers_at_the_same_version_exactly_one_wins()
    {
        var attempts = Enumerable.Range(0, 50).Select(async writer =>
        {
            try
            {
                await Store.Append("s", 0, [Event("w" + writer)]);
                return true;
            }
            catch (VersionConflictException)
            {
                return false;
            }
        });

        Assert.Single(await Task.WhenAll(attempts), won => won);
        Assert.Single(await Store.Read("s"));
    }

    [Fact]
    public async Task A_conflict_does_not_disturb_the_others_in_its_commit()
    {
        var good = Enumerable.Range(0, 200).Select(stream => Store.Append("s" + stream, 0, [Event("a")])).ToList();
        var bad = Enumerable.Range(0, 200).Select(stream => Store.Append("t" + stream, 7, [Event("a")])).ToList();

        Assert.All(await Task.WhenAll(good), version => Assert.Equal(1, version));
        foreach (var task in bad)
            await Assert.ThrowsAsync<VersionConflictException>(() => task);
    }

    [Fact]
    public async Task AStore_opened_again_goes_on_where_it_stood()
    {
        await Store.Append("s", 0, [Event("a")]);
        await Store.DisposeAsync();
        Store = Open();

        Assert.Equal(2, await Store.Append("s", 1, [Event("b")]));
        Assert.Equal(["a", "b"], (await Store.Read("s")).Select(stored => stored.Type));
    }

    [Fact]
    public async Task A_closedStore_says_so()
    {
        await Store.DisposeAsync();
        await Assert.ThrowsAsync<StorageUnavailableException>(() => Store.Append("s", 0, [Event("a")]));
    }

    [Fact]
    public async Task A_heartbeat_is_the_last_one_and_lives_are_counted()
    {
        Assert.Null(await Store.LastBeat("s"));
        Assert.Equal(1, await Store.NextLife("s"));
        Assert.Null(await Store.LastBeat("s"));
        await Store.Beat("s", Noon);
        await Store.Beat("s", Noon.AddSeconds(5));

        Assert.Equal(Noon.AddSeconds(5), await Store.LastBeat("s"));
        Assert.Equal(2, await Store.NextLife("s"));
        Assert.Equal(Noon.AddSeconds(5), await Store.LastBeat("s"));
    }

    private static NewEvent Event(string type) => new(type, $$"""{"type":"{{type}}"}""", Noon);
}

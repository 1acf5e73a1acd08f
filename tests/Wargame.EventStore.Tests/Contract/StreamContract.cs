namespace Wargame.EventStore.Tests;

/// <summary>What every store does with streams.</summary>
public abstract class StreamContract : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2008, 9, 11, 12, 0, 0, TimeSpan.Zero);
    private IWargameStore _store = null!;

    /// <summary>Opens the store, the same one each time.</summary>
    protected abstract IWargameStore Open();

    public virtual ValueTask InitializeAsync()
    {
        _store = Open();
        return ValueTask.CompletedTask;
    }

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _store.DisposeAsync();
    }

    [Fact]
    public async Task Events_are_read_back_in_order_with_their_time()
    {
        Assert.Equal(2, await _store.Append("s", 0, [Event("a"), Event("b")]));
        Assert.Equal(3, await _store.Append("s", 2, [Event("c")]));

        var events = await _store.Read("s");
        Assert.Equal(["a", "b", "c"], events.Select(stored => stored.Type));
        Assert.Equal([1L, 2, 3], events.Select(stored => stored.Version));
        Assert.All(events, stored => Assert.Equal(Noon, stored.At));
        Assert.Equal(["c"], (await _store.Read("s", 2)).Select(stored => stored.Type));
        Assert.Empty(await _store.Read("other"));
    }

    [Fact]
    public async Task An_old_version_is_a_conflict_and_writes_nothing()
    {
        await _store.Append("s", 0, [Event("a")]);
        var conflict = await Assert.ThrowsAsync<VersionConflictException>(() => _store.Append("s", 0, [Event("b"), Event("c")]));

        Assert.Equal(1, conflict.Actual);
        Assert.Single(await _store.Read("s"));
    }

    [Fact]
    public async Task Of_two_writers_at_the_same_version_exactly_one_wins()
    {
        var attempts = Enumerable.Range(0, 50).Select(async writer =>
        {
            try
            {
                await _store.Append("s", 0, [Event("w" + writer)]);
                return true;
            }
            catch (VersionConflictException)
            {
                return false;
            }
        });

        Assert.Single(await Task.WhenAll(attempts), won => won);
        Assert.Single(await _store.Read("s"));
    }

    [Fact]
    public async Task A_conflict_does_not_disturb_the_others_in_its_commit()
    {
        var good = Enumerable.Range(0, 200).Select(stream => _store.Append("s" + stream, 0, [Event("a")])).ToList();
        var bad = Enumerable.Range(0, 200).Select(stream => _store.Append("t" + stream, 7, [Event("a")])).ToList();

        Assert.All(await Task.WhenAll(good), version => Assert.Equal(1, version));
        foreach (var task in bad)
            await Assert.ThrowsAsync<VersionConflictException>(() => task);
    }

    [Fact]
    public async Task A_store_opened_again_goes_on_where_it_stood()
    {
        await _store.Append("s", 0, [Event("a")]);
        await _store.DisposeAsync();
        _store = Open();

        Assert.Equal(2, await _store.Append("s", 1, [Event("b")]));
        Assert.Equal(["a", "b"], (await _store.Read("s")).Select(stored => stored.Type));
    }

    [Fact]
    public async Task A_closed_store_says_so()
    {
        await _store.DisposeAsync();
        await Assert.ThrowsAsync<StorageUnavailableException>(() => _store.Append("s", 0, [Event("a")]));
    }

    [Fact]
    public async Task A_heartbeat_is_the_last_one_and_lives_are_counted()
    {
        Assert.Null(await _store.LastBeat("s"));
        Assert.Equal(1, await _store.NextLife("s"));
        Assert.Null(await _store.LastBeat("s"));
        await _store.Beat("s", Noon);
        await _store.Beat("s", Noon.AddSeconds(5));

        Assert.Equal(Noon.AddSeconds(5), await _store.LastBeat("s"));
        Assert.Equal(2, await _store.NextLife("s"));
        Assert.Equal(Noon.AddSeconds(5), await _store.LastBeat("s"));
    }

    private static NewEvent Event(string type) => new(type, $$"""{"type":"{{type}}"}""", Noon);
}

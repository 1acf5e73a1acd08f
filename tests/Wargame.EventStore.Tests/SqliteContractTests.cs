using Wargame.EventStore.Sqlite;

namespace Wargame.EventStore.Tests;

/// <summary>Streams in SQLite.</summary>
public sealed class SqliteStreamTests : StreamContract
{
    private readonly TemporaryFolder _folder = new();

    protected override IWargameStore Open() => SqliteStore.Open(_folder.Path);

    [Fact]
    public async Task Writes_of_one_stream_keep_the_order_in_which_they_were_asked()
    {
        await using var store = SqliteStore.Open(Path.Combine(_folder.Path, "order"));
        var writes = Enumerable.Range(0, 2_000).Select(number => store.Append("s", number, [new NewEvent("e" + number, "{}", DateTimeOffset.UnixEpoch)])).ToList();
        await Task.WhenAll(writes);

        var events = await store.Read("s");
        Assert.Equal(Enumerable.Range(0, 2_000).Select(number => "e" + number), events.Select(stored => stored.Type));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }
}

/// <summary>Sessions and keys in SQLite.</summary>
public sealed class SqliteDirectoryTests : DirectoryContract
{
    private readonly TemporaryFolder _folder = new();

    protected override IWargameStore Open() => SqliteStore.Open(_folder.Path);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }
}

/// <summary>Commands, snapshots and names in SQLite.</summary>
public sealed class SqliteRecordTests : RecordContract
{
    private readonly TemporaryFolder _folder = new();

    protected override IWargameStore Open() => SqliteStore.Open(_folder.Path);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }
}

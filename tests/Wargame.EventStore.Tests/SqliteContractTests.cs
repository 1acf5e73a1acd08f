using Wargame.EventStore.Sqlite;

namespace Wargame.EventStore.Tests;

/// <summary>Streams in SQLite.</summary>
public sealed class SqliteStreamTests : StreamContract
{
    private readonly TemporaryFolder _folder = new();

    protected override IWargameStore Open() => SqliteStore.Open(_folder.Path);

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

using Wargame.Cluster.Tests.Machines;
using Wargame.EventStore;
using Wargame.EventStore.PostgreSql;
using Wargame.EventStore.Tests;

namespace Wargame.Cluster.Tests;

/// <summary>Streams in PostgreSQL.</summary>
public sealed class PostgreSqlStreamTests(PostgreSqlServer postgres) : StreamContract
{
    private string _database = "";

    protected override IWargameStore Open() => PostgreSqlStore.Open(_database);

    public override async ValueTask InitializeAsync()
    {
        _database = await postgres.NewDatabaseAsync();
        await base.InitializeAsync();
    }
}

/// <summary>Sessions and keys in PostgreSQL.</summary>
public sealed class PostgreSqlDirectoryTests(PostgreSqlServer postgres) : DirectoryContract
{
    private string _database = "";

    protected override IWargameStore Open() => PostgreSqlStore.Open(_database);

    public override async ValueTask InitializeAsync()
    {
        _database = await postgres.NewDatabaseAsync();
        await base.InitializeAsync();
    }
}

/// <summary>Commands, snapshots and names in PostgreSQL.</summary>
public sealed class PostgreSqlRecordTests(PostgreSqlServer postgres) : RecordContract
{
    private string _database = "";

    protected override IWargameStore Open() => PostgreSqlStore.Open(_database);

    public override async ValueTask InitializeAsync()
    {
        _database = await postgres.NewDatabaseAsync();
        await base.InitializeAsync();
    }
}

/// <summary>What is PostgreSQL's alone.</summary>
public sealed class PostgreSqlStartTests(PostgreSqlServer postgres)
{
    [Fact]
    public async Task Servers_that_start_together_make_the_tables_once()
    {
        var database = await postgres.NewDatabaseAsync();

        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => PostgreSqlStore.Open(database))));

        Assert.Equal(1, await stores[0].Append("s", 0, [new NewEvent("a", "{}", DateTimeOffset.UnixEpoch)]));
        await Assert.ThrowsAsync<VersionConflictException>(() => stores[1].Append("s", 0, [new NewEvent("b", "{}", DateTimeOffset.UnixEpoch)]));
        foreach (var store in stores)
            await store.DisposeAsync();
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=x;Database=y;Timeout=2", "does not answer")]
    [InlineData("Hots=127.0.0.1", "cannot be read")]
    public void A_database_that_cannot_be_used_is_one_clear_line(string connection, string words)
    {
        var error = Assert.Throws<StorageUnavailableException>(() => PostgreSqlStore.Open(connection));

        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }
}

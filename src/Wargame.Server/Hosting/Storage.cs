using Npgsql;
using Wargame.EventStore;
using Wargame.EventStore.PostgreSql;
using Wargame.EventStore.Sqlite;
using Wargame.Grains.Sessions;
using Wargame.Server.Clustering;

namespace Wargame.Server.Hosting;

/// <summary>Where a server keeps what it knows: a data folder of its own, or the database of its cluster.</summary>
internal static class Storage
{
    /// <summary>Opens the store and the copies of scenarios that belong to it.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be used; the message says why in one line.</exception>
    public static async Task<(IWargameStore Store, IScenarioArchive Archive)> Open(ServerOptions options, ScenarioTexts scenarios)
    {
        if (options.Cluster is not { } cluster)
        {
            var sqlite = SqliteStore.Open(options.DataFolder);
            return (sqlite, new ScenarioArchive(scenarios, sqlite.Folder));
        }

        var shared = PostgreSqlStore.Open(cluster.Database);
        try
        {
            await MembershipTables.Ensure(cluster.Database);
        }
        catch (NpgsqlException failure)
        {
            await shared.DisposeAsync();
            throw new StorageUnavailableException($"The membership tables in {shared.Place} cannot be made: {failure.Message.ReplaceLineEndings(" ")}", failure);
        }

        return (shared, new SharedScenarioArchive(new ScenarioArchive(scenarios, Path.GetFullPath(options.DataFolder)), shared));
    }
}

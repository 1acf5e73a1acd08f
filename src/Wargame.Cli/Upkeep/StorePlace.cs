using Wargame.Cli.Experiments;
using Wargame.EventStore;
using Wargame.EventStore.Sqlite;
using Wargame.EventStore.Upkeep;

namespace Wargame.Cli.Upkeep;

/// <summary>Where a store is: a data folder or the database of a cluster.</summary>
internal static class StorePlace
{
    public const string About = "The data folder of a server, or the connection string of a cluster's database (Host=…)";

    // Where a server listens that was told nothing else.
    private const int DefaultPort = 5080;

    /// <summary>The place as the store wants it: folders from the current one.</summary>
    public static string Of(string place, Terminal terminal) => Backup.IsDatabase(place) ? place : Path.GetFullPath(place, terminal.Folder);

    /// <summary>Opens what is there; nothing is made.</summary>
    public static IWargameStore Open(string place)
    {
        if (!Backup.IsDatabase(place) && !DataFolder.Holds(place))
            throw new UsageException($"{place} is not a data folder: there is no wargame.db in it");
        return Backup.Open(place);
    }

    /// <summary>How to look at a session that was put into a store: no server needs to be running, so that it is said what to start.</summary>
    /// <param name="place">The place as it was given.</param>
    /// <param name="code">The session's join code.</param>
    /// <param name="key">Control's key.</param>
    public static string WayIn(string place, string code, string key)
    {
        var door = $"/join/{code}#control={key}";
        return Backup.IsDatabase(place)
            ? $"Open it at any server of the cluster: {door}\n(where none is running, start one: Wargame.Server --cluster postgresql --database \"...\")"
            : $"Start the server:  wargame serve --data {(place.Contains(' ', StringComparison.Ordinal) ? $"\"{place}\"" : place)}\nand open in a browser:  http://localhost:{DefaultPort}{door}";
    }

    /// <summary>Does something with a store; what it refuses is one line.</summary>
    public static void Run(Func<Task> work)
    {
        try
        {
            work().GetAwaiter().GetResult();
        }
        catch (StorageUnavailableException refused)
        {
            throw new UsageException(refused.Message);
        }
    }
}

using System.Data;
using System.Data.Common;
using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Npgsql;
using Wargame.EventStore.PostgreSql;
using Wargame.EventStore.Sqlite;
using Wargame.EventStore.Tables;

namespace Wargame.EventStore.Upkeep;

/// <summary>Backups: a data folder like any other, of a running or stopped server, embedded or of a cluster.</summary>
public static class Backup
{
    /// <summary>Whether a place is a database of a cluster and not a folder.</summary>
    public static bool IsDatabase(string place) => place.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Opens the store at a place; a data folder must not be in use by a server.</summary>
    /// <param name="place">A data folder, or the connection string of a cluster's database.</param>
    /// <exception cref="StorageUnavailableException">It cannot be used; the message says why in one line.</exception>
    public static IWargameStore Open(string place) => IsDatabase(place) ? PostgreSqlStore.Open(place) : SqliteStore.Open(place);

    /// <summary>Writes a backup of what is stored at this moment; servers may go on.</summary>
    /// <param name="place">A data folder, or the connection string of a cluster's database.</param>
    /// <param name="folder">The backup; it must not hold a store yet.</param>
    /// <exception cref="StorageUnavailableException">One of the two cannot be used.</exception>
    public static async Task Write(string place, string folder)
    {
        if (DataFolder.Holds(folder))
            throw new StorageUnavailableException($"There is a store in {folder} already; choose another folder for the backup.");
        await SqliteStore.Open(folder).DisposeAsync();
        try
        {
            await using var from = Source(place);
            await using var to = Database(folder, SqliteOpenMode.ReadWrite);
            Copy(from, to);
            if (from is NpgsqlConnection)
                UnpackScenarios(from, folder);
            else
                ScenarioCopies.CopyFolder(ScenarioCopies.All(place), ScenarioCopies.All(folder));
        }
        catch (DbException failure)
        {
            throw new StorageUnavailableException($"The backup could not be made: {failure.Message.ReplaceLineEndings(" ")}", failure);
        }
    }

    /// <summary>Puts a backup in place.</summary>
    /// <param name="folder">The backup.</param>
    /// <param name="place">A data folder without a store, or the connection string of an empty database.</param>
    /// <exception cref="StorageUnavailableException">One of the two cannot be used, or something is stored there already.</exception>
    public static async Task Restore(string folder, string place)
    {
        if (!DataFolder.Holds(folder))
            throw new StorageUnavailableException($"{folder} is no backup: there is no wargame.db in it.");
        await Open(place).DisposeAsync();
        try
        {
            await using var from = Database(folder, SqliteOpenMode.ReadOnly);
            await using DbConnection to = IsDatabase(place) ? new NpgsqlConnection(place) : Database(place, SqliteOpenMode.ReadWrite);
            await to.OpenAsync();
            if (!StoreCopy.IsEmpty(to))
                throw new StorageUnavailableException("Something is stored there already; a backup is restored into an empty folder or database.");
            Copy(from, to);
            if (to is NpgsqlConnection)
                PackScenarios(folder, to);
            else
                ScenarioCopies.CopyFolder(ScenarioCopies.All(folder), ScenarioCopies.All(place));
        }
        catch (DbException failure)
        {
            throw new StorageUnavailableException($"The backup could not be restored: {failure.Message.ReplaceLineEndings(" ")}", failure);
        }
    }

    private static DbConnection Source(string place)
    {
        if (IsDatabase(place))
            return new NpgsqlConnection(place);
        return DataFolder.Holds(place)
            ? Database(place, SqliteOpenMode.ReadOnly)
            : throw new StorageUnavailableException($"{place} is not a data folder: there is no wargame.db in it.");
    }

    private static SqliteConnection Database(string folder, SqliteOpenMode mode) => new(
        new SqliteConnectionStringBuilder { DataSource = DataFolder.DatabaseIn(folder), Mode = mode, Pooling = false }.ToString());

    // One moment of the source: a snapshot of PostgreSQL, or SQLite's own, which a reading transaction keeps.
    private static void Copy(DbConnection from, DbConnection to)
    {
        if (from.State != ConnectionState.Open)
            from.Open();
        if (to.State != ConnectionState.Open)
            to.Open();
        using var seen = from.OneMoment();
        using var written = to.BeginTransaction();
        StoreCopy.Run(from, to);
        written.Commit();
    }

    private static void UnpackScenarios(DbConnection from, string folder)
    {
        foreach (var (hash, zip) in from.Rows("SELECT hash, zip FROM scenario_copies", row => (row.GetString(0), (byte[])row.GetValue(1))))
            ZipFile.ExtractToDirectory(new MemoryStream(zip), ScenarioCopies.Place(folder, hash));
    }

    private static void PackScenarios(string folder, DbConnection to)
    {
        var copies = ScenarioCopies.All(folder);
        foreach (var copy in Directory.Exists(copies) ? Directory.EnumerateDirectories(copies) : [])
        {
            to.Run(
                "INSERT INTO scenario_copies(hash, zip) VALUES (@hash, @zip) ON CONFLICT DO NOTHING",
                ("@hash", Path.GetFileName(copy)), ("@zip", ScenarioCopies.Pack(copy)));
        }
    }
}

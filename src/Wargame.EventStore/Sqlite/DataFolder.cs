using Microsoft.Data.Sqlite;

namespace Wargame.EventStore.Sqlite;

/// <summary>The folder that holds the database, claimed by one process at a time.</summary>
public sealed class DataFolder : IDisposable
{
    private readonly FileStream _claim;

    private DataFolder(string path, FileStream claim)
    {
        Path = path;
        _claim = claim;
    }

    /// <summary>The folder, absolute.</summary>
    public string Path { get; }

    /// <summary>The database file.</summary>
    public string Database => DatabaseIn(Path);

    /// <summary>Where a folder's database file is, or would be.</summary>
    public static string DatabaseIn(string folder) => System.IO.Path.Combine(folder, "wargame.db");

    /// <summary>Whether there is a store in a folder; nothing is made or claimed.</summary>
    public static bool Holds(string folder) => File.Exists(DatabaseIn(folder));

    /// <summary>Makes the folder where it is missing and claims it.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be written, or another server uses it.</exception>
    public static DataFolder Claim(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        try
        {
            Directory.CreateDirectory(full);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw NotWritable(full, error);
        }

        return new DataFolder(full, OpenClaim(full));
    }

    /// <inheritdoc/>
    public void Dispose() => _claim.Dispose();

    private static FileStream OpenClaim(string folder)
    {
        var file = System.IO.Path.Combine(folder, "wargame.lock");
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (File.Exists(file))
        {
            throw new StorageUnavailableException(
                $"The data folder {folder} is in use by another server; stop it or choose another folder with --data.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(folder, error);
        }
    }

    private static StorageUnavailableException NotWritable(string folder, Exception error) =>
        new($"The data folder {folder} cannot be written; make it writable or choose another folder with --data.", error);

    /// <summary>Says in one line why SQLite refused.</summary>
    internal StorageUnavailableException Explain(SqliteException error) => new(
        error.SqliteErrorCode switch
        {
            8 or 14 => $"The data folder {Path} cannot be written; make it writable or choose another folder with --data.",
            5 or 6 => $"The database {Database} is locked by another program; close it or choose another folder with --data.",
            11 or 26 => $"The database {Database} is damaged; restore it from a backup or choose another folder with --data.",
            13 => $"The disk of {Path} is full; make room.",
            _ => $"The database {Database} cannot be used: {error.Message}",
        },
        error);
}

using System.IO.Compression;
using Wargame.EventStore.PostgreSql;

namespace Wargame.EventStore.Upkeep;

/// <summary>Copies of scenarios in a data folder, each in a folder that is named by its content: sessions go on with what they were opened with.</summary>
public static class ScenarioCopies
{
    /// <summary>Where all copies are.</summary>
    public static string All(string dataFolder) => Path.Combine(dataFolder, "scenarios");

    /// <summary>Where one is.</summary>
    public static string Place(string dataFolder, string hash) => Path.Combine(All(dataFolder), hash);

    /// <summary>Puts a copy in its place, unless it is there.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="hash">The scenario's content hash.</param>
    /// <param name="fill">Writes the files into a folder; it makes it.</param>
    public static async Task Put(string dataFolder, string hash, Func<string, Task> fill)
    {
        var place = Place(dataFolder, hash);
        if (Directory.Exists(place))
            return;

        // Under another name first, so that a copy that was cut off is never taken for a whole one.
        var half = $"{place}.{Guid.NewGuid():n}";
        await fill(half);
        if (!Directory.Exists(place))
            Directory.Move(half, place);
    }

    /// <summary>Keeps a copy where a store's servers look for it: beside an embedded store, or in the database of a cluster.</summary>
    /// <param name="store">The store.</param>
    /// <param name="dataFolder">Its data folder; not asked for a cluster's.</param>
    /// <param name="hash">The scenario's content hash.</param>
    /// <param name="from">The folder that holds the copy.</param>
    public static Task Keep(IWargameStore store, string dataFolder, string hash, string from) => store is PostgreSqlStore database
        ? database.KeepScenario(hash, Pack(from))
        : Put(dataFolder, hash, half => Task.Run(() => CopyFolder(from, half)));

    /// <summary>Writes a copy of the texts that were read, whatever became of the files since.</summary>
    /// <param name="folder">Where; it is made.</param>
    /// <param name="texts">The texts, by path from the folder that holds all scenarios.</param>
    public static Task Write(string folder, IReadOnlyDictionary<string, string> texts) => Task.Run(() =>
    {
        foreach (var (path, text) in texts)
        {
            var place = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllText(place, text);
        }
    });

    /// <summary>A copy as a database keeps it.</summary>
    internal static byte[] Pack(string folder)
    {
        using var zip = new MemoryStream();
        ZipFile.CreateFromDirectory(folder, zip);
        return zip.ToArray();
    }

    /// <summary>Copies all files of a folder, if there is one.</summary>
    internal static void CopyFolder(string from, string to)
    {
        if (!Directory.Exists(from))
            return;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }
}

using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Wargame.EventStore.Portable;

/// <summary>Reads a zip that anybody may have made: bounded in files and bytes, and never outside a folder.</summary>
internal sealed class SessionFileReader
{
    private readonly ZipArchive zip;
    private readonly long bytes;
    private long left;

    /// <param name="zip">The zip.</param>
    /// <param name="bytes">What all that is read of it may come to.</param>
    public SessionFileReader(ZipArchive zip, long bytes)
    {
        this.zip = zip;
        this.bytes = left = bytes;
        if (zip.Entries.Count > Limits.SessionFileEntries)
            throw new SessionFileException($"There are {zip.Entries.Count} files in it, and at most {Limits.SessionFileEntries} are read.");
    }

    /// <summary>The objects of a file, one a line.</summary>
    public ImmutableArray<T> Objects<T>(string name, JsonSerializerOptions options)
    {
        var entry = zip.GetEntry(name) ?? throw new SessionFileException($"It is no session file: there is no {name} in it.");
        using var lines = new StringReader(Encoding.UTF8.GetString(Bytes(entry)));
        var objects = ImmutableArray.CreateBuilder<T>();
        while (lines.ReadLine() is { } line)
            objects.Add(JsonSerializer.Deserialize<T>(line, options) ?? throw new SessionFileException($"{name}, line {objects.Count + 1}, is empty. Ask for the file anew."));
        return objects.ToImmutable();
    }

    /// <summary>Writes the files under a name into a new folder.</summary>
    public void Unpack(string under, string folder)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith(under, StringComparison.Ordinal) && !entry.FullName.EndsWith('/')))
        {
            var path = Path.GetFullPath(entry.FullName[under.Length..], root);
            if (!path.StartsWith(root, StringComparison.Ordinal))
                throw new SessionFileException($"The file {entry.FullName} in it would lie outside its folder; nothing was written there.");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, Bytes(entry));
        }
    }

    // What an entry says of its own length may be a lie: what comes out is counted.
    private byte[] Bytes(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var all = new MemoryStream();
        var buffer = new byte[81_920];
        for (var read = from.Read(buffer); read > 0; read = from.Read(buffer))
        {
            left -= read;
            if (left < 0)
                throw new SessionFileException($"Unpacked it is larger than {bytes / (1024 * 1024)} MB, and no more is read.");
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}

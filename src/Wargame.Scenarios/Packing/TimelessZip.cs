using System.IO.Compression;

namespace Wargame.Scenarios.Packing;

/// <summary>Files in one zip whose entries carry no time: the same files give the same bytes, whenever and wherever they are packed.</summary>
public static class TimelessZip
{
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes files in their order.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="files">The files.</param>
    public static void Write(Stream stream, IEnumerable<(string Name, byte[] Content)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in files)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = NoTime;
            using var written = entry.Open();
            written.Write(content);
        }
    }

    /// <summary>The same in memory.</summary>
    public static byte[] Of(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var memory = new MemoryStream();
        Write(memory, files);
        return memory.ToArray();
    }
}

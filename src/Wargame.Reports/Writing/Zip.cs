using System.IO.Compression;

namespace Wargame.Reports.Writing;

/// <summary>Files in one zip. Its entries carry no time, so that the same session gives the same bytes.</summary>
internal static class Zip
{
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }
        return memory.ToArray();
    }
}

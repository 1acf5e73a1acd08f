namespace Wargame.Server.Authoring;

/// <summary>Writes files so that a reader, or a power cut, finds the old one or the new one and nothing between.</summary>
internal static class AtomicFile
{
    public static void Write(string place, ReadOnlySpan<byte> bytes)
    {
        var folder = Path.GetDirectoryName(place)!;
        Directory.CreateDirectory(folder);
        var half = Path.Combine(folder, $".{Path.GetFileName(place)}.{Guid.NewGuid():n}.tmp");
        try
        {
            using (var file = new FileStream(half, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            File.Move(half, place, overwrite: true);
        }
        catch
        {
            File.Delete(half);
            throw;
        }
    }
}

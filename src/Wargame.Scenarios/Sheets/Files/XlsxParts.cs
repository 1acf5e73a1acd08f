using System.IO.Compression;
using System.Xml;

namespace Wargame.Scenarios.Sheets.Files;

/// <summary>
/// The parts of an xlsx file, unpacked within limits. The file may come from anybody: what is read is counted, whatever the file says of itself,
/// and no part may declare entities or point anywhere.
/// </summary>
internal sealed class XlsxParts
{
    private static readonly XmlReaderSettings Careful = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Limits.SheetUnpackedBytes, IgnoreComments = true, IgnoreProcessingInstructions = true,
    };

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.OrdinalIgnoreCase);

    public XlsxParts(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > Limits.SheetParts)
            throw Refused(FormattableString.Invariant($"it holds {zip.Entries.Count} parts; at most {Limits.SheetParts} belong to a spreadsheet"), "save it again as xlsx with your spreadsheet program");
        var left = Limits.SheetUnpackedBytes;
        foreach (var entry in zip.Entries.Where(entry => IsXml(entry.FullName)))
        {
            var bytes = Unpack(entry, left);
            left -= bytes.Length;
            if (!_parts.TryAdd(entry.FullName, bytes))
                throw Refused($"it holds {entry.FullName} twice", "save it again as xlsx with your spreadsheet program");
        }
    }

    /// <summary>Reads a part; null when there is none.</summary>
    public XmlReader? Open(string path) => _parts.TryGetValue(path, out var bytes) ? XmlReader.Create(new MemoryStream(bytes), Careful) : null;

    /// <summary>Why a file is refused.</summary>
    public static SheetRefusedException Refused(string message, string help) => new(new("the spreadsheet", "", message, help));

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static byte[] Unpack(ZipArchiveEntry entry, int most)
    {
        using var content = entry.Open();
        using var memory = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (content.Read(buffer) is > 0 and var count)
        {
            if (memory.Length + count > most)
                throw Refused(FormattableString.Invariant($"unpacked it holds more than {Limits.SheetUnpackedBytes} bytes"), "no list of injects is so large; copy the cells into a new spreadsheet");
            memory.Write(buffer, 0, count);
        }
        return memory.ToArray();
    }
}

using System.Collections.Immutable;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.Scenarios;
using Wargame.Scenarios.Sheets;
using Wargame.Scenarios.Sheets.Files;

namespace Wargame.Cli.Sheets;

/// <summary>Spreadsheets on disk: one xlsx file, or one CSV file for each table (<c>msel.csv</c> and <c>msel-roster.csv</c>).</summary>
internal static class SheetFiles
{
    private const string Csv = ".csv";

    public static void Write(ImmutableArray<SheetTable> tables, string named, Terminal terminal)
    {
        var full = Path.GetFullPath(named, terminal.Folder);
        if (!IsCsv(named))
        {
            SafeFile.Write(full, named, XlsxWriter.Write(tables));
            return;
        }
        foreach (var table in tables)
            SafeFile.Write(Place(full, table.Name), Place(named, table.Name), CsvSheets.Write(table));
    }

    public static ImmutableArray<SheetTable> Read(string named, Terminal terminal)
    {
        var full = Path.GetFullPath(named, terminal.Folder);
        if (!IsCsv(named))
        {
            using var stream = new MemoryStream(Bytes(full, named));
            return XlsxReader.Read(stream);
        }
        var msel = CsvSheets.Read(ScenarioSheets.Msel, Bytes(full, named));
        var roster = Place(full, ScenarioSheets.Roster);
        return File.Exists(roster) ? [msel, CsvSheets.Read(ScenarioSheets.Roster, Bytes(roster, Place(named, ScenarioSheets.Roster)))] : [msel];
    }

    /// <exception cref="UsageException">The name is of neither form.</exception>
    public static bool IsCsv(string named) => Path.GetExtension(named).ToUpperInvariant() switch
    {
        ".CSV" => true,
        ".XLSX" => false,
        _ => throw new UsageException($"{named} is neither .xlsx nor .csv"),
    };

    private static string Place(string path, string table) =>
        table == ScenarioSheets.Msel ? path : Path.Combine(Path.GetDirectoryName(path) ?? "", $"{Path.GetFileNameWithoutExtension(path)}-roster{Csv}");

    private static byte[] Bytes(string full, string named)
    {
        try
        {
            if (new FileInfo(full).Length > Limits.SheetBytes)
                throw new SheetRefusedException(new(named, "", FormattableString.Invariant($"the file holds more than {Limits.SheetBytes} bytes"), "no list of injects is so large"));
            return File.ReadAllBytes(full);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{named} cannot be opened: {error.Message}");
        }
    }
}

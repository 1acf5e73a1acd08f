using System.Collections.Immutable;
using System.Text;
using Wargame.Reports.Tables;
using Wargame.Scenarios.Packing;

namespace Wargame.Reports.Writing;

/// <summary>The tables of a session as files, each with the dictionary beside them.</summary>
internal static class TableFiles
{
    public static byte[] Csv(ImmutableArray<Table> tables) => TimelessZip.Of([.. Dictionary(tables), .. tables.Select(table => ($"{table.Name}.csv", CsvText.Of(table)))]);

    public static async Task<byte[]> Parquet(ImmutableArray<Table> tables, string title)
    {
        List<(string, byte[])> files = [.. Dictionary(tables), ("start-here.ipynb", Notebook.Of(title))];
        foreach (var table in tables)
            files.Add(($"{table.Name}.parquet", await ParquetFile.Of(table)));
        return TimelessZip.Of(files);
    }

    private static IEnumerable<(string Name, byte[] Content)> Dictionary(ImmutableArray<Table> tables) =>
    [
        ("dictionary.csv", CsvText.Of(DataDictionary.Of(tables))),
        ("dictionary.md", Encoding.UTF8.GetBytes(DataDictionary.ToMarkdown(tables))),
    ];
}

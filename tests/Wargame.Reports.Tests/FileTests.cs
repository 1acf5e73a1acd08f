using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using DuckDB.NET.Data;
using MiniExcelLibs;
using Wargame.Reports.Tables;

namespace Wargame.Reports.Tests;

/// <summary>The files can be read by what analysts read them with, and say what the tables say.</summary>
public sealed class FileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wargame-reports-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task DuckDb_reads_the_parquet_and_its_sums_are_the_sessions()
    {
        await Unpack("parquet");
        var played = PlayedSession.Played;
        var moved = played.End.Turns.Sum(record => record.Result.Ledger.Sum(line => line.Actual));

        await using var database = new DuckDBConnection("DataSource=:memory:");
        await database.OpenAsync();
        Assert.Equal(moved, Ask(database, "select sum(change_milli) from 'ledger.parquet'"));
        Assert.Equal(played.End.World.Values.Sum(), Ask(database, $"select sum(value_milli) from 'numbers.parquet' where kind <> 'indicator' and turn = {played.End.Turns.Length}"));
        Assert.Equal(played.End.Conversations.Sum(one => one.Messages.Length), Ask(database, "select count(*) from 'messages.parquet' where sent_at > timestamp '2026-03-02 08:00:00' and sent_at < timestamp '2026-03-03 00:00:00'"));
        foreach (var table in PlayedSession.Tables("full"))
            Assert.Equal(table.Rows.Length, Ask(database, $"select count(*) from '{table.Name}.parquet'"));
    }

    [Fact]
    public async Task The_notebook_asks_only_what_the_files_answer()
    {
        await Unpack("parquet");
        using var notebook = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, "start-here.ipynb")));
        var code = notebook.RootElement.GetProperty("cells").EnumerateArray().Where(cell => cell.GetProperty("cell_type").GetString() == "code")
            .Select(cell => string.Concat(cell.GetProperty("source").EnumerateArray().Select(line => line.GetString()))).ToList();
        var questions = code.Select(Question).OfType<string>().ToList();

        await using var database = new DuckDBConnection("DataSource=:memory:");
        await database.OpenAsync();
        Assert.Equal(6, questions.Count);
        foreach (var question in questions)
            Run(database, question);
        Assert.Equal(0, Ask(database, $"select count(*) from ({questions.Single(question => question.Contains("lag(", StringComparison.Ordinal))})"));
    }

    [Fact]
    public async Task The_workbook_reads_back_cell_by_cell()
    {
        var file = await Write("xlsx");
        var path = Path.Combine(_folder, file.Name);
        await File.WriteAllBytesAsync(path, file.Content);
        var orders = PlayedSession.Tables("full").Single(table => table.Name == "orders");

        var rows = MiniExcel.Query(path, useHeaderRow: true, sheetName: "orders").Cast<IDictionary<string, object?>>().ToList();

        Assert.Equal(orders.Rows.Length, rows.Count);
        for (var place = 0; place < rows.Count; place++)
        {
            Assert.Equal(orders.Rows[place][orders.Place("order")], rows[place]["order"]);
            Assert.Equal(orders.Rows[place][orders.Place("level")], rows[place]["level"]);
        }
        Assert.Equal(TableSet.Blank.Sum(table => table.Columns.Length), MiniExcel.Query(path, useHeaderRow: true, sheetName: "dictionary").Count());
    }

    [Fact]
    public async Task No_cell_can_be_taken_for_a_formula()
    {
        await Unpack("csv");
        var workbook = await Write("xlsx");
        var path = Path.Combine(_folder, workbook.Name);
        await File.WriteAllBytesAsync(path, workbook.Content);

        Assert.Contains("'=Talk to us.", await File.ReadAllTextAsync(Path.Combine(_folder, "messages.csv")), StringComparison.Ordinal);
        Assert.Contains(MiniExcel.Query(path, useHeaderRow: true, sheetName: "messages").Cast<IDictionary<string, object?>>(), row => (string?)row["text"] == "'=Talk to us.");
    }

    [Fact]
    public async Task The_csv_has_every_table_and_the_dictionary_names_every_column()
    {
        await Unpack("csv");

        var dictionary = await File.ReadAllTextAsync(Path.Combine(_folder, "dictionary.md"));
        foreach (var table in TableSet.Blank)
        {
            var header = File.ReadLines(Path.Combine(_folder, $"{table.Name}.csv")).First();
            Assert.Equal(string.Join(',', table.Columns.Select(column => column.Name)), header);
            Assert.All(table.Columns, column => Assert.Contains($"| `{column.Name}` | {column.Type.ToString().ToLowerInvariant()} |", dictionary, StringComparison.Ordinal));
            Assert.All(table.Columns, column => Assert.EndsWith(".", column.Meaning, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_same_session_gives_the_same_bytes()
    {
        foreach (var kind in (string[])["csv", "parquet"])
            Assert.Equal((await Write(kind)).Content, (await Write(kind)).Content);
    }

    private static string? Question(string code) =>
        code.IndexOf("ask(\"", StringComparison.Ordinal) is var start and >= 0 && code.LastIndexOf("\")", StringComparison.Ordinal) is var end && end > start
            ? code[(start + 4)..end].Trim('"').Split("\"\"\"")[0]
            : null;

    private long Ask(DuckDBConnection database, string question) => Convert.ToInt64(Run(database, $"select cast(({question}) as bigint)"), CultureInfo.InvariantCulture);

    private object? Run(DuckDBConnection database, string question)
    {
        using var command = database.CreateCommand();
        command.CommandText = question.Replace(".parquet'", ".parquet')", StringComparison.Ordinal).Replace("from '", $"from read_parquet('{_folder}/", StringComparison.Ordinal);
        return command.ExecuteScalar();
    }

    private async Task Unpack(string kind)
    {
        var file = await Write(kind);
        using var zip = new ZipArchive(new MemoryStream(file.Content));
        await zip.ExtractToDirectoryAsync(_folder);
    }

    private static Task<ReportFile> Write(string kind) =>
        ReportWriter.Write(PlayedSession.Played, ReportForm.Find(kind)!, new Edition.Full(), PlayedSession.Home);
}

using Wargame.Reports.Word;

namespace Wargame.Reports;

/// <summary>How a kind of report is called, and what kind of file it is.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Word">Its word in addresses and on the command line.</param>
/// <param name="Ending">What its file's name ends with, after the session's name.</param>
/// <param name="ContentType">Its media type.</param>
public sealed record ReportForm(ReportKind Kind, string Word, string Ending, string ContentType)
{
    private const string Zip = "application/zip";
    private const string Csv = "text/csv; charset=utf-8";

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<ReportForm> All { get; } =
    [
        new(ReportKind.Csv, "csv", "-tables.zip", Zip),
        new(ReportKind.Xlsx, "xlsx", "-tables.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        new(ReportKind.Parquet, "parquet", "-parquet.zip", Zip),
        new(ReportKind.Jsonl, "jsonl", "-events.jsonl", "application/jsonl; charset=utf-8"),
        new(ReportKind.Xapi, "xapi", "-xapi.json", "application/json; charset=utf-8"),
        new(ReportKind.Canvas, "canvas", "-canvas.csv", Csv),
        new(ReportKind.Moodle, "moodle", "-moodle.csv", Csv),
        new(ReportKind.Word, "word", "-report.docx", AfterActionReport.MediaType),
        new(ReportKind.WordWithCauses, "word-causes", "-report-causes.docx", AfterActionReport.MediaType),
        new(ReportKind.WordWithNames, "word-names", "-report-names.docx", AfterActionReport.MediaType),
        new(ReportKind.Replay, "replay", "-replay.html", "text/html; charset=utf-8"),
    ];

    /// <summary>The kind with a word, or null.</summary>
    public static ReportForm? Find(string word) => All.FirstOrDefault(form => form.Word == word);

    /// <summary>Whether it can be had of a session that is still played; reports after the action and grades are of the whole.</summary>
    public bool IsForRunning => Kind is ReportKind.Csv or ReportKind.Xlsx or ReportKind.Parquet or ReportKind.Jsonl or ReportKind.Replay;

    /// <summary>
    /// Whether an edition can be had of it. The event log and the after-action report tell everything and cannot be cut, and grades are for whoever
    /// gives them; who did what is for control and for the team itself.
    /// </summary>
    public bool Has(Edition edition) => Kind switch
    {
        ReportKind.Jsonl or ReportKind.Word or ReportKind.WordWithCauses or ReportKind.WordWithNames or ReportKind.Canvas or ReportKind.Moodle => edition is Edition.Full,
        ReportKind.Xapi => edition is Edition.Full or Edition.Team,
        _ => true,
    };
}

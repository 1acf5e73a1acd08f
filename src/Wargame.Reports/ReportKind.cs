namespace Wargame.Reports;

/// <summary>What can be made of a session that was played.</summary>
public enum ReportKind
{
    /// <summary>Tidy tables with their dictionary, as CSV files in a zip.</summary>
    Csv,

    /// <summary>The same as one workbook.</summary>
    Xlsx,

    /// <summary>The same as Parquet files in a zip, with a notebook that reads them.</summary>
    Parquet,

    /// <summary>The event log, an event a line.</summary>
    Jsonl,

    /// <summary>Statements for a learning record store.</summary>
    Xapi,

    /// <summary>A gradebook in the columns of Canvas.</summary>
    Canvas,

    /// <summary>A gradebook in the columns of Moodle.</summary>
    Moodle,

    /// <summary>The after-action report and improvement plan, as a Word document.</summary>
    Word,

    /// <summary>The same with turning points and who caused what, which takes longer.</summary>
    WordWithCauses,

    /// <summary>The same with people's names besides.</summary>
    WordWithNames,

    /// <summary>One HTML file that replays the session turn by turn without a network.</summary>
    Replay,
}

using Wargame.Reports.Grades;
using Wargame.Reports.Replay;
using Wargame.Reports.Statements;
using Wargame.Reports.Tables;
using Wargame.Reports.Word;
using Wargame.Reports.Writing;
using Wargame.Sessions;

namespace Wargame.Reports;

/// <summary>Makes reports of a session that was played.</summary>
public static class ReportWriter
{
    /// <summary>Whether there is this edition of a report.</summary>
    /// <param name="rules">The rules that the session was played by.</param>
    /// <param name="form">Which kind.</param>
    /// <param name="edition">For whose eyes.</param>
    public static bool Offers(SessionRules rules, ReportForm form, Edition edition)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(form);
        return form.Has(edition) && (edition is not Edition.Team team || rules.Scenario.Team(team.Actor) is not null);
    }

    /// <summary>A report.</summary>
    /// <param name="recording">The session.</param>
    /// <param name="form">Which kind.</param>
    /// <param name="edition">For whose eyes.</param>
    /// <param name="home">Where the session was played: the server's address, which gives pseudonyms their place.</param>
    /// <exception cref="ArgumentException">There is no such edition of it.</exception>
    public static async Task<ReportFile> Write(Recording recording, ReportForm form, Edition edition, Uri home)
    {
        ArgumentNullException.ThrowIfNull(recording);
        ArgumentNullException.ThrowIfNull(edition);
        if (!Offers(recording.Rules, form, edition))
            throw new ArgumentException($"There is no edition \"{edition.Word}\" of {form.Word}.", nameof(edition));
        return new(NameOf(recording, form, edition), form.ContentType, await Content(recording, form.Kind, edition, home));
    }

    private static string NameOf(Recording recording, ReportForm form, Edition edition) =>
        $"{recording.Rules.Scenario.Id}-{recording.End.JoinCode}-{edition.Word}{form.Ending}";

    private static async Task<byte[]> Content(Recording recording, ReportKind kind, Edition edition, Uri home) => kind switch
    {
        ReportKind.Csv => TableFiles.Csv(TableSet.Of(recording, edition)),
        ReportKind.Xlsx => Workbook.Of(TableSet.Of(recording, edition)),
        ReportKind.Parquet => await TableFiles.Parquet(TableSet.Of(recording, edition), recording.Rules.Scenario.Title),
        ReportKind.Jsonl => EventLog.Write(recording),
        ReportKind.Xapi => StatementSet.Write(recording, edition, home),
        ReportKind.Canvas => CanvasGrades.Of(Gradebook.Of(recording)),
        ReportKind.Moodle => MoodleGrades.Of(Gradebook.Of(recording)),
        ReportKind.Word => AfterActionReport.Write(recording, withCauses: false, withNames: false),
        ReportKind.WordWithCauses => AfterActionReport.Write(recording, withCauses: true, withNames: false),
        ReportKind.WordWithNames => AfterActionReport.Write(recording, withCauses: true, withNames: true),
        ReportKind.Replay => ReplayFile.Write(recording, edition),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such report."),
    };
}

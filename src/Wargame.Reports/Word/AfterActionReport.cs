using Wargame.Reports.Word.Sections;
using Wargame.Reports.Word.Writing;
using Wargame.Review.Attribution;
using Wargame.Review.Verdicts;
using Wargame.Sessions;

namespace Wargame.Reports.Word;

/// <summary>
/// The after-action report and improvement plan of a session as a Word document, under the headings that exercise planners know (HSEEP): what
/// the record says is filled in, what people must decide is left to be filled in.
/// </summary>
public static class AfterActionReport
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Writes the report of a session, which tells all that every team kept secret.</summary>
    /// <param name="rules">The session's rules, in the reader's language.</param>
    /// <param name="session">The session.</param>
    /// <param name="options">What else it tells.</param>
    /// <returns>The document; null before the hot wash.</returns>
    public static byte[]? Write(SessionRules rules, SessionState session, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(session);
        return Material.Of(rules, session, options ?? new()) is { } from ? Write(from) : null;
    }

    /// <summary>The report of a recording.</summary>
    internal static byte[] Write(Recording recording, bool withCauses, bool withNames)
    {
        var (rules, session) = (recording.Rules, recording.End);
        var options = new ReportOptions
        {
            WithNames = withNames,
            Recording = recording,
            Shadows = new ShadowRun(rules, session).Shadows(),
            Causes = withCauses ? Attributed.Of(rules, session) : null,
        };
        return Write(rules, session, options) ?? throw new ArgumentException("The session is not over.", nameof(recording));
    }

    private static byte[] Write(Material from)
    {
        using var paper = new WordPaper(from.LanguageTag, from.Say($"After-action report and improvement plan: {from.Rules.Scenario.Title}"), from.End.UtcDateTime);
        var words = new PageWords(
            from.Say($"{from.Rules.Scenario.Title} · after-action report and improvement plan"),
            from.Say($"It tells what every team kept from the others: for the white cell and whom it chooses."), from.Say($"Page {Material.Hole}"));
        Cover.Write(paper, from);
        paper.ContentsHere();
        Summary.Write(paper, from);
        ObjectivesAnalysis.Write(paper, from);
        CourseOfEvents.Write(paper, from);
        TurningPoints.Write(paper, from);
        PromiseAndDeed.Write(paper, from);
        HotWashAnswers.Write(paper, from);
        paper.TurnPage(words);
        ImprovementPlan.Write(paper, from);
        Participants.Write(paper, from);
        DataAppendix.Write(paper, from);
        return paper.Finish(from.Say($"Contents"), words);
    }
}

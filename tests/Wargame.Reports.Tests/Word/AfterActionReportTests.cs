using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Wargame.Reports.Word;
using Wargame.Review.Attribution;
using Wargame.Review.Verdicts;
using Wargame.Sessions;
using Wargame.Sessions.Languages;
using Shadows = Wargame.Sessions.Views.Shadows;

namespace Wargame.Reports.Tests.Word;

/// <summary>The after-action report opens in Word without a complaint, and says what the record says.</summary>
public class AfterActionReportTests
{
    private const string Hostile = "Control \u0001\u0008\u001f\ufffe, half a pair \ud800, <w:p>&amp;, 🌋 =1+1, \"quoted\"\nsecond line";
    private static readonly SessionState Bolivia = SeminarRoom.Played();
    private static readonly Shadows Shadows = new ShadowRun(SeminarRoom.Rules(SeminarRoom.Bolivia), Bolivia).Shadows();

    // Drawn, not exact: what is tested is the report.
    private static readonly Lazy<Attributed> Causes = new(() => Attributed.Of(SeminarRoom.Rules(SeminarRoom.Bolivia), Bolivia, hands: 2, exactPlayers: 1));

    public static TheoryData<Language> Languages => [.. LanguageCodes.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_full_report_is_valid_in_every_language(Language language)
    {
        var rules = SeminarRoom.Rules(SeminarRoom.Bolivia).In(language);
        var options = new ReportOptions { Shadows = Shadows, Causes = Causes.Value };
        var report = Written(rules, Bolivia, options);
        Assert.Contains(language switch { Language.Spanish => "Plan de mejora", Language.Portuguese => "Plano de melhoria", _ => "Improvement plan" }, WordReader.TextOf(report), StringComparison.Ordinal);
        WordReader.Keep(report, $"bolivia-{language.Code()}");
    }

    [Fact]
    public void A_session_of_one_turn_makes_a_valid_report() =>
        Assert.Contains("One turn of 1 was played", WordReader.TextOf(Written(SeminarRoom.Rules(SeminarRoom.Bolivia, 1), SeminarRoom.Played(turns: 1))), StringComparison.Ordinal);

    [Fact]
    public void A_session_of_twelve_turns_makes_a_valid_report()
    {
        var report = Written(SeminarRoom.Rules(SeminarRoom.Bolivia, 12), SeminarRoom.Played(turns: 12));
        Assert.Contains("Turn 12 · Q2 2011", WordReader.TextOf(report), StringComparison.Ordinal);
        WordReader.Keep(report, "twelve");
    }

    [Fact]
    public void Without_observations_and_answers_it_says_so()
    {
        var text = WordReader.TextOf(Written(SeminarRoom.Rules(SeminarRoom.Bolivia, 2), SeminarRoom.Played(turns: 2, quiet: true)));
        Assert.Contains("Evaluators wrote nothing, so the objectives are not rated.", text, StringComparison.Ordinal);
        Assert.Contains("No answer was shown.", text, StringComparison.Ordinal);
        Assert.Contains("No agreement came into force.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_report_before_the_hot_wash()
    {
        var rules = SeminarRoom.Rules(SeminarRoom.Bolivia);
        rules.Decide(SessionState.Empty, new Sessions.Commands.OpenSession("c1", default, new Issuer.Control(), "s1", "KV7PT4", 7, Pace.Facilitated), out var lobby);
        Assert.Null(AfterActionReport.Write(rules, lobby));
    }

    [Fact]
    public void Hostile_texts_break_nothing_and_stay_texts()
    {
        var state = Bolivia with
        {
            Observations = [.. Bolivia.Observations.Select(made => made with { Text = Hostile, Task = Hostile })],
            Answers = [.. Bolivia.Answers.Select(answer => answer with { Text = Hostile, Group = Hostile })],
            Decisions = [.. Bolivia.Decisions.Select(taken => taken with { Because = Hostile, Person = Hostile })],
            Seats = [.. Bolivia.Seats.Select(seat => seat with { Person = Hostile })],
        };
        var text = WordReader.TextOf(Written(SeminarRoom.Rules(SeminarRoom.Bolivia), state, new() { WithNames = true }));
        Assert.Contains("half a pair , <w:p>&amp;, 🌋 =1+1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Very_long_texts_are_kept_whole()
    {
        var words = string.Concat(Enumerable.Repeat("mountainous ", 2_000));
        var state = Bolivia with { Observations = [.. Bolivia.Observations.Select(made => made with { Text = words, Task = words })] };
        Assert.Contains(words.Trim(), WordReader.TextOf(Written(SeminarRoom.Rules(SeminarRoom.Bolivia), state)), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_figures_are_those_of_the_record()
    {
        var rules = SeminarRoom.Rules(SeminarRoom.Bolivia);
        var report = Written(rules, Bolivia, new() { Shadows = Shadows });
        var text = WordReader.TextOf(report);
        var review = Sessions.Views.View.OfReview(rules, Bolivia, shadows: Shadows)!;

        Assert.All(review.Teams, team => Assert.Contains(Row(report, team.Team.Actor.Name), row => row.Contains($"{team.Verdict.Score}", StringComparer.Ordinal) && row.Contains($"{team.Verdict.Added!.ScoreWithout}", StringComparer.Ordinal)));
        Assert.All(review.Turns, turn => Assert.Contains(turn.Outcome.Headline, text, StringComparison.Ordinal));
        Assert.All(Bolivia.Observations, made => Assert.Contains(made.Text, text, StringComparison.Ordinal));
        Assert.All(Bolivia.Answers.Where(answer => answer.Shown), answer => Assert.Contains(answer.Text, text, StringComparison.Ordinal));
        Assert.All(Bolivia.Agreements, agreement => Assert.Contains(agreement.Current!.Text.Title, text, StringComparison.Ordinal));
        Assert.All(review.Turns.SelectMany(turn => turn.Rulings), ruling => Assert.Contains(ruling.Ruling.Reason, text, StringComparison.Ordinal));
        var board = review.Numbers[0];
        Assert.Equal(board.Course.Select(milli => milli / 1000.0), ChartValues(report, board.Name));
    }

    [Fact]
    public void What_an_evaluator_found_wanting_stands_in_the_improvement_plan()
    {
        var plan = WordReader.Tables(Written(SeminarRoom.Rules(SeminarRoom.Bolivia), Bolivia)).Single(table => table[0].Contains("Corrective action"));
        Assert.All(Bolivia.Observations.Where(made => made.Rating >= EvaluationRating.MajorChallenges), made => Assert.Contains(plan, row => row[1].Contains(made.Text, StringComparison.Ordinal)));
        Assert.True(plan.Count > 1 + Limits.EmptyPlanRows);
    }

    [Fact]
    public void People_have_no_names_unless_that_is_asked_for()
    {
        var rules = SeminarRoom.Rules(SeminarRoom.Bolivia);
        string[] names = ["Ana Quiroga", "Rui Prado", "Eva Luna"];
        var (without, with) = (Whole(Written(rules, Bolivia)), Whole(Written(rules, Bolivia, new() { WithNames = true })));
        Assert.All(names, name => Assert.DoesNotContain(name, without, StringComparison.Ordinal));
        Assert.All(names, name => Assert.Contains(name, with, StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_a_real_Word_document()
    {
        using var document = WordReader.Open(Written(SeminarRoom.Rules(SeminarRoom.Bolivia).In(Language.Portuguese), Bolivia));
        var main = document.MainDocumentPart!;
        var body = main.Document!.Body!;
        var contents = body.Descendants<SdtBlock>().First().Descendants<Hyperlink>().Select(link => (link.Anchor!.Value, link.InnerText)).ToList();
        var headings = body.Descendants<Paragraph>().Where(paragraph => Style(paragraph) is "Heading1" or "Heading2").ToList();

        Assert.Equal(headings.Select(heading => heading.Descendants<BookmarkStart>().First().Name!.Value), contents.Select(entry => entry.Value));
        Assert.All(contents.Zip(headings), pair => Assert.StartsWith(pair.Second.InnerText, pair.First.InnerText, StringComparison.Ordinal));
        Assert.All(body.Descendants<DocProperties>(), picture => Assert.False(string.IsNullOrWhiteSpace(picture.Description?.Value)));
        Assert.All(body.Descendants<Table>().Where(table => table.Descendants<TableHeader>().Any()), table => Assert.Single(table.Descendants<TableHeader>()));
        Assert.All(main.ChartParts, chart => Assert.NotNull(chart.EmbeddedPackagePart));
        Assert.Contains(main.FooterParts, footer => footer.Footer!.Descendants<FieldCode>().Any(code => code.Text.Contains("PAGE", StringComparison.Ordinal)));
        Assert.Contains("pt-BR", main.StyleDefinitionsPart!.Styles!.OuterXml, StringComparison.Ordinal);
    }

    private static byte[] Written(SessionRules rules, SessionState state, ReportOptions? options = null)
    {
        var report = AfterActionReport.Write(rules, state, options)!;
        using var document = WordReader.Open(report);
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").Distinct().Take(10).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors));
        return report;
    }

    private static string Whole(byte[] report)
    {
        using var document = WordReader.Open(report);
        var text = new StringBuilder(document.MainDocumentPart!.Document!.OuterXml);
        foreach (var chart in document.MainDocumentPart.ChartParts)
            text.Append(chart.ChartSpace!.OuterXml);
        return text.ToString();
    }

    private static IEnumerable<List<string>> Row(byte[] report, string name) => WordReader.Tables(report).SelectMany(table => table).Where(row => row[0] == name);

    private static IEnumerable<double> ChartValues(byte[] report, string name)
    {
        using var document = WordReader.Open(report);
        return [.. document.MainDocumentPart!.ChartParts.Select(part => part.ChartSpace!).First(chart => chart.InnerText.StartsWith(name, StringComparison.Ordinal) || chart.InnerText.Contains(name, StringComparison.Ordinal))
            .Descendants<DocumentFormat.OpenXml.Drawing.Charts.Values>().First().Descendants<DocumentFormat.OpenXml.Drawing.Charts.NumericValue>()
            .Select(value => double.Parse(value.Text, System.Globalization.CultureInfo.InvariantCulture))];
    }

    private static string? Style(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
}

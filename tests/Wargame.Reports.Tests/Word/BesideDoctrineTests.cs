using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using Wargame.Reports.Word;
using Wargame.Review.Understudies;
using Wargame.Sessions.Languages;

namespace Wargame.Reports.Tests.Word;

/// <summary>The after-action report tells what people did beside what their doctrines would have done, and how long they took to answer.</summary>
public class BesideDoctrineTests
{
    private static readonly Recording Seminar = Recorded(Language.English);
    private static readonly Lazy<byte[]> Report = new(() => Written(Seminar));

    public static TheoryData<Language> Languages => [.. LanguageCodes.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_is_valid_in_every_language(Language language)
    {
        var report = language == Language.English ? Report.Value : Written(Recorded(language));
        using var document = WordReader.Open(report);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Contains(language switch { Language.Spanish => "solo su doctrina:", Language.Portuguese => "só a sua doutrina:", _ => "its doctrine alone:" }, WordReader.TextOf(report), StringComparison.Ordinal);
        WordReader.Keep(report, $"doctrine-{language.Code()}");
    }

    [Fact]
    public void Each_order_of_people_has_the_effort_beside_it_that_their_doctrine_would_have_given_it()
    {
        var rows = WordReader.Tables(Report.Value).Where(table => table[0].Contains("By doctrine")).SelectMany(table => table.Skip(1)).ToList();
        var given = Seminar.Opened.SelectMany(opened => Seminar.Played.Turns[opened.Turn - 1].Given.Where(order => opened.IsPlayed(order.Draft.Actor)));

        Assert.Equal(
            given.Select(order => Doctrine.FirstOrDefault(would => ReferenceEquals(would.Given, order.Draft)) is { } same ? $"{same.Draft.Level / 10} %" : "–"),
            rows.Select(row => row[3]));
        Assert.Contains(rows, row => row[3] == "50 %");
    }

    [Fact]
    public void What_only_the_doctrine_would_have_ordered_stands_under_the_orders()
    {
        var lines = WordReader.TextOf(Report.Value).Split('\n').Where(line => line.Contains("its doctrine alone:", StringComparison.Ordinal)).ToList();
        var turns = Doctrine.Where(would => would.Given is null).GroupBy(would => (would.Turn, would.Draft.Actor)).ToList();

        Assert.Equal(turns.Count, lines.Count);
        Assert.Equal(Doctrine.Count(would => would.Given is null), lines.Sum(line => line.Split("; ").Length));
    }

    [Fact]
    public void Over_all_turns_it_counts_how_far_a_team_went_its_own_way()
    {
        var own = Doctrine.Where(would => would.Draft.Actor == PlayedSession.Bolivia).ToList();
        var (alike, left) = (own.Count(would => would.Given is not null), own.Count(would => would.Given is null));
        var given = Seminar.Played.Turns.Sum(turn => turn.Given.Count(order => order.Draft.Actor == PlayedSession.Bolivia));

        Assert.Equal([$"{alike}", $"{given - alike}", $"{left}"], Row(Report.Value, "The doctrine alone", "Government of Bolivia").Skip(1));
    }

    [Fact]
    public void Requests_that_people_answered_tell_how_long_they_waited_and_those_of_doctrines_do_not()
    {
        var report = Written(PlayedSession.Played);
        var answered = PlayedSession.Played.Requests.Where(asked => asked.AnsweredBy == "person").ToList();
        var waited = WordReader.Tables(report).Single(table => table[0].Contains("Waited")).Skip(1).Where(row => row[4].Length > 0).ToList();

        Assert.NotEmpty(answered);
        Assert.Equal(answered.Count, waited.Count);
        Assert.Equal($"{answered.Count(asked => asked.Request.Host == PlayedSession.Bolivia)}", Row(report, "Requests answered", "Government of Bolivia")[1]);
    }

    private static IEnumerable<DoctrineOrder> Doctrine => Seminar.DoctrineOrders;

    private static Recording Recorded(Language language) => Recording.Of(SeminarRoom.Rules(SeminarRoom.Bolivia).In(language), SeminarRoom.Events());

    private static List<string> Row(byte[] report, string head, string name) => WordReader.Tables(report).Single(table => table[0].Contains(head)).Single(row => row[0] == name);

    private static byte[] Written(Recording recording) => AfterActionReport.Write(recording, withCauses: false, withNames: false);
}

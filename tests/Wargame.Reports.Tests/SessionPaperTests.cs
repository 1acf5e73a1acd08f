using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wargame.Reports.Paper;
using Wargame.Sessions.Views;

namespace Wargame.Reports.Tests;

/// <summary>The report on paper: control's tells all, a team's what that team was told, everybody else's what everybody was told; nobody's has a name.</summary>
public class SessionPaperTests
{
    private static readonly ConcurrentDictionary<string, Lazy<ReviewView>> Made = new();
    private static readonly JsonSerializerOptions Everything = new() { ReferenceHandler = ReferenceHandler.IgnoreCycles, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    [Theory]
    [InlineData(PlayedSession.Bolivia)]
    [InlineData("public")]
    public void No_paper_of_a_team_or_of_everybody_has_a_canary_of_another_team(string edition) =>
        Assert.DoesNotContain(PlayedSession.Canary, Words(Paper(edition)), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("full")]
    [InlineData(PlayedSession.UnitedStates)]
    public void Control_and_whoever_keeps_the_secret_have_it_on_paper(string edition)
    {
        var words = Words(Paper(edition));

        foreach (var told in (string[])["Quietly. CANARY", "Cable CANARY", "They whispered CANARY"])
            Assert.Contains(told, words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("full")]
    [InlineData(PlayedSession.Bolivia)]
    [InlineData(PlayedSession.UnitedStates)]
    [InlineData("public")]
    public void No_paper_has_a_persons_name(string edition)
    {
        var words = Words(Paper(edition));

        foreach (var name in (string[])["Ana Name", "Bob Name", "Eva Name"])
            Assert.DoesNotContain(name, words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_team_has_its_own_decisions_observations_and_verdict_and_no_other_teams()
    {
        var paper = Paper(PlayedSession.Bolivia);

        Assert.Equal(PlayedSession.Bolivia, Assert.Single(paper.Teams).Team.Actor.Id);
        Assert.Equal("The streets first.", paper.Decisions[0].Because);
        Assert.All(paper.Decisions, decision => Assert.Equal(PlayedSession.Bolivia, decision.Taken.Actor));
        Assert.Equal("They did.", Assert.Single(paper.Observations).Observation.Text);
        Assert.Equal(PlayedSession.Played.Released.Length, paper.Turns.Length);
        Assert.All(paper.Turns, turn => Assert.True(turn.Rulings.IsEmpty && turn.Hash == 0));
    }

    [Fact]
    public void Everybody_has_no_teams_decisions_and_no_verdict()
    {
        var paper = Paper("public");

        Assert.Empty(paper.Teams);
        Assert.Empty(paper.Decisions);
        Assert.Empty(paper.Observations);
        Assert.NotEmpty(paper.Numbers);
    }

    [Fact]
    public void What_a_team_did_not_see_exactly_has_no_exact_course_on_its_paper()
    {
        var hidden = PlayedSession.Rules.Model.Slots.Where(slot => View.Explain(PlayedSession.Rules, PlayedSession.Played.Played, new Viewer.Team(PlayedSession.Bolivia), slot.Key, 1) is null)
            .Select(slot => slot.Key).ToHashSet();

        Assert.NotEmpty(hidden);
        Assert.DoesNotContain(Paper(PlayedSession.Bolivia).Numbers, number => hidden.Contains(number.Key) && !number.Course.IsEmpty);
    }

    [Fact]
    public void There_is_no_paper_for_a_team_that_is_not_in_the_scenario() => Assert.Null(SessionPaper.Of(PlayedSession.Played, Edition.Read("atlantis")));

    private static ReviewView Paper(string edition) => Made.GetOrAdd(edition, word => new(() => SessionPaper.Of(PlayedSession.Played, Edition.Read(word))!)).Value;

    // Injects of the scenario are the author's; what the page shows of news is its title, text, channel and sender.
    private static string Words(ReviewView paper) => string.Join('\n', (string[])
    [
        Json(paper.Decisions), Json(paper.Observations), Json(paper.HotWash), Json(paper.Header.Headline),
        .. paper.Turns.SelectMany(turn => turn.News).Select(news => $"{news.Inject.Title} {news.Inject.Text} {news.Inject.From} {string.Join(' ', news.To)}"),
        .. paper.Turns.SelectMany(turn => turn.Outcome.Story.Append(turn.Outcome.Headline)),
        .. paper.Turns.SelectMany(turn => turn.Outcome.Orders).Select(order => $"{order.OrderId} {order.Because} {order.AnswerBecause} {order.Vetoed}"),
        .. paper.Turns.Select(turn => Json(turn.Arguments.Select(argument => (object)new { argument.Text, argument.By, argument.Reason }))),
        .. paper.Agreements.Agreements.Select(agreement => $"{agreement.Title} {Json(agreement.Versions.Select(version => version.Text))}"),
    ]);

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Everything);
}

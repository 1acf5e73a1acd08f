using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.Sessions.Views;

namespace Wargame.Reports.Paper;

/// <summary>What a team's page or the projector showed when a turn's results were out.</summary>
/// <param name="Header">Where the session stood.</param>
/// <param name="Map">The map.</param>
/// <param name="Numbers">The shared board, and what a team was told besides.</param>
/// <param name="News">What had come.</param>
/// <param name="Outcome">The turn's results, or null before the first.</param>
/// <param name="Agreements">The agreements and breaches that it knew.</param>
/// <param name="Arguments">The free-text orders of the turn.</param>
/// <param name="Decisions">The team's own decisions.</param>
internal sealed record PaperLook(
    HeaderView Header, MapView Map, ImmutableArray<NumberView> Numbers, ImmutableArray<NewsView> News, OutcomeView? Outcome, AgreementsView Agreements,
    ImmutableArray<ArgumentView> Arguments, ImmutableArray<DecisionView> Decisions)
{
    /// <summary>The turn as the review lays turns out. Rulings with their reasons, hashes and what others were told are in the full edition alone.</summary>
    public ReviewTurnView Turn => new(Outcome!, [.. News.Where(news => news.Turn == Outcome!.Turn)], [], [], Hash: 0, Arguments);

    /// <summary>A look at a state, through the eyes of an edition that is not the full one.</summary>
    public static PaperLook Of(SessionRules rules, SessionState state, Edition edition)
    {
        if (edition is Edition.Team team)
        {
            var page = View.Of(rules, state, team.Actor);
            return new(
                page.Header, page.Map, [.. page.Board.Concat(page.Numbers).Concat(page.Intelligence).DistinctBy(number => number.Key)], Addressed(page.News, page.Me), page.Outcome, page.Agreements,
                page.Arguments.Now, page.Decisions);
        }

        var board = View.OfBoard(rules, state);
        return new(board.Header, board.Map, board.Board, board.News, board.Outcome, board.Agreements, board.Arguments.Now, []);
    }

    // Who else got a cable its readers never learned.
    private static ImmutableArray<NewsView> Addressed(ImmutableArray<NewsView> news, TeamStatus to) =>
        [.. news.Select(one => one.Private ? one with { To = [to.Actor.Name] } : one)];
}

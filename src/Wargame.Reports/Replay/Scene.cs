using System.Collections.Immutable;
using Wargame.Review.Replays;
using Wargame.Sessions;
using Wargame.Sessions.Views;

namespace Wargame.Reports.Replay;

/// <summary>A moment of a session as somebody saw it then: what their page showed, and nothing else.</summary>
/// <param name="Turn">The turn that was released.</param>
/// <param name="Board">The shared indicators.</param>
/// <param name="Numbers">Numbers besides, as far as they were told.</param>
/// <param name="News">What came in the turn.</param>
/// <param name="Outcome">What was told of the turn.</param>
/// <param name="Mandate">The team's objectives as things stood; none for who has no team.</param>
/// <param name="Decisions">What its people decided in the turn.</param>
/// <param name="Talk">What it had read.</param>
/// <param name="Agreements">The agreements that it knew.</param>
internal sealed record Scene(
    int Turn, ImmutableArray<NumberView> Board, ImmutableArray<NumberView> Numbers, ImmutableArray<NewsView> News, OutcomeView? Outcome,
    ImmutableArray<MandateLineView> Mandate, ImmutableArray<DecisionView> Decisions, ImmutableArray<Reading> Talk, AgreementsView Agreements)
{
    /// <summary>Every released turn. A team's moments are its own views of the states that it saw: what they lack cannot come into a file.</summary>
    public static ImmutableArray<Scene> Of(Recording recording, Edition edition) =>
        [.. Moments(recording).Select(moment => (edition switch
        {
            Edition.Team team => OfTeam(recording.Rules, moment.State, team.Actor),
            Edition.Full => OfControl(recording.Rules, moment.State),
            _ => OfBoard(recording.Rules, moment.State),
        }) with { Since = moment.Since })];

    /// <summary>When the moment before was: what was said since then belongs to this one.</summary>
    public DateTimeOffset Since { get; private init; }

    // The last one is when the last turn was over: people talk on after its results.
    private static IEnumerable<(SessionState State, DateTimeOffset Since)> Moments(Recording recording)
    {
        var since = DateTimeOffset.MinValue;
        for (var place = 0; place < recording.Released.Length; place++)
        {
            var released = recording.Released[place];
            yield return (place == recording.Released.Length - 1 ? recording.Played : released, since);
            since = released.Clock.EnteredAt;
        }
    }

    private static Scene OfTeam(SessionRules rules, SessionState state, string actor)
    {
        var view = View.Of(rules, state, actor);
        return new(
            state.Turns.Length, view.Board, [.. view.Numbers, .. view.Intelligence], Came(view.News, state), view.Outcome, view.Mandate,
            [.. view.Decisions.Where(decision => decision.Taken.Turn == state.Turn).Reverse()], Readings.OfTeam(state, actor, view.Talk), view.Agreements);
    }

    private static Scene OfControl(SessionRules rules, SessionState state)
    {
        var view = View.OfControl(rules, state);
        var figures = rules.Scenario.Teams.SelectMany(team => View.Of(rules, state, team.Actor).Numbers).DistinctBy(number => number.Key);
        return new(
            state.Turns.Length, view.Board, [.. figures], Came(view.News, state), view.Outcome, [], [], Readings.OfEverybody(view.Talk, "", control: true), view.Agreements);
    }

    private static Scene OfBoard(SessionRules rules, SessionState state)
    {
        var view = View.OfBoard(rules, state);
        return new(state.Turns.Length, view.Board, [], Came(view.News, state), view.Outcome, [], [], [], view.Agreements);
    }

    private static ImmutableArray<NewsView> Came(ImmutableArray<NewsView> news, SessionState state) => [.. news.Where(one => one.Turn == state.Turns.Length)];
}

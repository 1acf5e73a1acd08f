using System.Collections.Immutable;
using Wargame.Review.Replays;
using Wargame.Sessions;
using Wargame.Sessions.Remarks;
using Wargame.Sessions.Views;

namespace Wargame.Reports.Replay;

/// <summary>A moment of a session as somebody saw it then: what their page showed, and nothing else.</summary>
/// <param name="Turn">The turn that was released.</param>
/// <param name="Board">The shared indicators.</param>
/// <param name="Numbers">Numbers besides, as far as they were told.</param>
/// <param name="News">What came in the turn.</param>
/// <param name="Outcome">What was told of the turn.</param>
/// <param name="Map">The map as it was told.</param>
/// <param name="Teams">The reader's own team; for control every team; none for who has no team.</param>
/// <param name="Talk">What it had read.</param>
/// <param name="Agreements">The agreements that it knew.</param>
internal sealed record Scene(
    int Turn, ImmutableArray<NumberView> Board, ImmutableArray<NumberView> Numbers, ImmutableArray<NewsView> News, OutcomeView? Outcome,
    MapView Map, ImmutableArray<TeamPart> Teams, ImmutableArray<Reading> Talk, AgreementsView Agreements)
{
    /// <summary>Every released turn. A team's moments are its own views of the states that it saw: what they lack cannot come into a file.</summary>
    public static ImmutableArray<Scene> Of(Recording recording, Edition edition) =>
        [.. Moments(recording).Select(moment => (edition switch
        {
            Edition.Team team => OfTeam(recording.Rules, moment.State, team.Actor),
            Edition.Full => OfControl(recording, moment.State),
            _ => OfBoard(recording.Rules, moment.State),
        }) with { Since = moment.Since })];

    /// <summary>When the moment before was: what was said since then belongs to this one.</summary>
    public DateTimeOffset Since { get; private init; }

    /// <summary>For control: the hash of the world after the turn, by which it is told whether two replays are of the same session; else empty.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>For control: chapters that begin here and comments, as the class wrote them in its review; else none.</summary>
    public ImmutableArray<Remark> Remarks { get; private init; } = [];

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
            state.Turns.Length, view.Board, [.. view.Numbers, .. view.Intelligence], Came(view.News, state), view.Outcome, view.Map,
            [Part(state, view)], Readings.OfTeam(state, actor, view.Talk), view.Agreements);
    }

    private static Scene OfControl(Recording recording, SessionState state)
    {
        var view = View.OfControl(recording.Rules, state);
        var teams = recording.Rules.Scenario.Teams.Select(team => View.Of(recording.Rules, state, team.Actor)).ToList();
        return new(
            state.Turns.Length, view.Board, [.. teams.SelectMany(team => team.Numbers).DistinctBy(number => number.Key)], Came(view.News, state), view.Outcome, view.Map,
            [.. teams.Select(team => Part(state, team))], Readings.OfEverybody(view.Talk, "", control: true), view.Agreements)
        {
            Hash = FormattableString.Invariant($"{state.Turns[^1].Result.Hash:x16}"),
            Remarks = [.. recording.End.Remarks.Where(remark => TurnOf(recording, remark) == state.Turns.Length).OrderBy(remark => remark.Version)],
        };
    }

    /// <summary>The turn at whose results a remark on a moment stands: the next that were released.</summary>
    private static int TurnOf(Recording recording, Remark remark)
    {
        var before = recording.Released.Count(released => released.Version < remark.Version);
        return Math.Min(before, recording.Released.Length - 1) + 1;
    }

    private static TeamPart Part(SessionState state, TeamView view) => new(
        view.Me.Actor.Name, view.Mandate, view.PrivateCard, [.. view.Decisions.Where(decision => decision.Taken.Turn == state.Turn).Reverse()]);

    private static Scene OfBoard(SessionRules rules, SessionState state)
    {
        var view = View.OfBoard(rules, state);
        return new(state.Turns.Length, view.Board, [], Came(view.News, state), view.Outcome, view.Map, [], [], view.Agreements);
    }

    private static ImmutableArray<NewsView> Came(ImmutableArray<NewsView> news, SessionState state) => [.. news.Where(one => one.Turn == state.Turns.Length)];
}

/// <summary>A team's own affairs at a moment.</summary>
/// <param name="Name">The team.</param>
/// <param name="Mandate">Its objectives as things stood.</param>
/// <param name="Card">Its secret motive, or null.</param>
/// <param name="Decisions">What its people decided in the turn.</param>
internal sealed record TeamPart(string Name, ImmutableArray<MandateLineView> Mandate, PrivateCardView? Card, ImmutableArray<DecisionView> Decisions);

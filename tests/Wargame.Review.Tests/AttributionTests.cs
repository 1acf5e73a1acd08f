using Wargame.Review.Attribution;
using Wargame.Sessions;

namespace Wargame.Review.Tests;

/// <summary>Who caused it: shares that sum, of runs in which sets of players hold.</summary>
public class AttributionTests
{
    private static readonly SessionRules Rules = RecordedSessions.Rules(RecordedSessions.Bolivia);
    private static readonly SessionState Session = RecordedSessions.Played(7);
    private static readonly Attributed Exact = Attributed.Of(Rules, Session, hands: 2);

    [Fact]
    public void The_shares_sum_to_the_difference_from_the_run_in_which_all_hold()
    {
        Assert.True(Exact.Exact);
        Assert.All(Exact.Numbers, number => Assert.Equal(number.End - number.Held, number.Shares.Sum()));
        Assert.All(Exact.Numbers, number => Assert.Equal(number.End, number.Opening + number.World + number.Injects + number.Shares.Sum()));
        Assert.Contains(Exact.Numbers, number => number.End != number.Held);
    }

    [Fact]
    public void The_end_is_the_sessions_own_and_all_hold_is_the_world_without_orders()
    {
        var headlines = Headline.Of(Rules);

        Assert.Equal(headlines.Select(headline => headline.Value(Session.World)), Exact.Numbers.Select(number => number.End));
        Assert.Equal(headlines.Select(headline => headline.Value(Session.Opening)), Exact.Numbers.Select(number => number.Opening));
        var quiet = Rules.Model.Opening(Session.Seed);
        for (var turn = 1; turn <= Session.Turns.Length; turn++)
            quiet = Rules.Model.Step(quiet, Session.Turns[turn - 1].Inputs with { Orders = [], Stopped = [], Injects = [], Choices = [.. Rules.Model.OpenCards(quiet, []).Select(card => new World.Turn.Choice(card.Id, card.Default))] }).State;
        Assert.Equal(headlines.Select(headline => headline.Value(quiet)), Exact.Numbers.Select(number => number.Alone));
    }

    [Fact]
    public void Known_games_have_their_known_values()
    {
        // One glove is worth nothing: the holder of the only left one gets two thirds, each of two right ones a sixth.
        Assert.Equal([666_667, 166_667, 166_666], Shapley.Exact(3, set => (set & 1) != 0 && (set & 6) != 0 ? 1_000_000 : 0));
        Assert.Equal([-5, 0, 12], Shapley.Exact(3, set => ((set & 1) != 0 ? -5 : 0) + ((set & 4) != 0 ? 12 : 0)));
        Assert.Equal([-1, -1, 0], Shapley.Exact(3, set => set == 7 ? -2 : 0).Order());
    }

    [Fact]
    public void Drawn_shares_sum_too_and_lie_within_their_error()
    {
        var sampled = Attributed.Of(Rules, Session, hands: 2, exactPlayers: 3);

        Assert.False(sampled.Exact);
        Assert.All(sampled.Numbers, number => Assert.Equal(number.End - number.Held, number.Shares.Sum()));
        for (var number = 0; number < sampled.Numbers.Length; number++)
        {
            for (var player = 0; player < sampled.Players.Length; player++)
            {
                // Five standard errors, and a milli-unit for rounding: drawn arrivals are the same in every run of the test.
                var (drawn, exact, error) = (sampled.Numbers[number].Shares[player], Exact.Numbers[number].Shares[player], sampled.Numbers[number].Errors[player]);
                Assert.InRange(drawn - exact, -5 * error - 1, 5 * error + 1);
            }
        }
    }

    [Fact]
    public void Who_did_nothing_is_no_player_and_the_only_one_who_acted_has_it_all()
    {
        var alone = Session with
        {
            Turns = [.. Session.Turns.Select(turn => turn with
            {
                Inputs = turn.Inputs with { Orders = turn.Inputs.Orders.RemoveAll(order => order.Actor != "bolivia") },
                Choices = turn.Choices.RemoveAll(choice => choice.Actor != "bolivia"),
            })],
        };

        var attributed = Attributed.Of(Rules, alone);

        Assert.Equal(["bolivia"], attributed.Players);
        Assert.All(attributed.Numbers, number => Assert.Equal(number.End - number.Held, Assert.Single(number.Shares)));
    }

    [Fact]
    public void A_turning_point_is_what_the_end_owes_to_one_actors_turn()
    {
        Assert.NotEmpty(Exact.TurningPoints);
        Assert.Equal(Exact.TurningPoints.Select(point => point.Measure).OrderDescending(), Exact.TurningPoints.Select(point => point.Measure));
        var first = Exact.TurningPoints[0];
        var recorded = new Review.Verdicts.ShadowRun(Rules, Session);
        var end = recorded.End(new HashSet<string> { first.Actor }, inTurn: first.Turn);
        Assert.Equal(Headline.Of(Rules).Select(headline => headline.Value(Session.World) - headline.Value(end)), first.Effects);
    }

    [Fact]
    public void It_is_the_same_on_any_number_of_cores()
    {
        var again = Attributed.Of(Rules, Session, hands: 1);

        Assert.Equal(Exact.Numbers.SelectMany(number => number.Shares), again.Numbers.SelectMany(number => number.Shares));
        Assert.Equal(Exact.TurningPoints.Select(point => (point.Turn, point.Actor, point.Measure)), again.TurningPoints.Select(point => (point.Turn, point.Actor, point.Measure)));
    }

    [Fact]
    public void Twelve_teams_are_drawn_with_their_error()
    {
        var rules = RecordedSessions.Rules(RecordedSessions.Hemisphere);

        var attributed = Attributed.Of(rules, RecordedSessions.Automatic(RecordedSessions.Hemisphere, 5), hands: 2);

        Assert.False(attributed.Exact);
        Assert.Equal("", attributed.Players[^1]);
        Assert.All(attributed.Numbers, number => Assert.Equal(number.End - number.Held, number.Shares.Sum()));
        Assert.Contains(attributed.Numbers, number => number.Errors.Any(error => error > 0));
    }
}

using System.Collections.Immutable;
using Wargame.Doctrines;
using Wargame.Review.Attribution;
using Wargame.Review.Beliefs;
using Wargame.Review.Verdicts;
using Wargame.Sessions;
using Wargame.World;

namespace Wargame.Review.Tests;

/// <summary>Which decisions depend on the belief: the same orders and the same luck, once in the world of each belief.</summary>
public class UnderBeliefsTests
{
    private const string Evidence = "evidence-2025";
    private static readonly SessionRules Rules = RecordedSessions.Rules(RecordedSessions.Bolivia);
    private static readonly SessionRules Other = new(Rules.Scenario, WorldModel.Compile(Rules.Scenario.World, Evidence));
    private static readonly SessionState Session = RecordedSessions.Played(7);
    private static readonly UnderBeliefs Found = UnderBeliefs.Of(Session, Rules, [Other], hands: 2);

    [Fact]
    public void In_its_own_world_every_turn_ends_with_its_recorded_hash()
    {
        Assert.Equal(Hashes(Session), Hashes(SessionUnderBelief.Of(Session, Rules, Rules).State));

        var others = AutomaticPlay.Run(Other, 11).State;
        Assert.Equal(Hashes(others), Hashes(SessionUnderBelief.Of(others, Other, Other).State));
    }

    [Fact]
    public void In_another_world_the_same_orders_are_played_by_its_own_rules_with_the_same_luck()
    {
        var there = SessionUnderBelief.Of(Session, Rules, Other);

        var world = Other.Model.Opening(Session.Seed);
        Assert.Equal(world.Values, there.State.Opening.Values);
        foreach (var (turn, recorded) in there.State.Turns.Zip(Session.Turns))
        {
            var result = Other.Model.Step(world, turn.Inputs, ledger: false);
            Assert.Equal(result.Hash, turn.Result.Hash);
            Assert.Subset(recorded.Inputs.Orders.Select(order => order.Id).ToHashSet(), turn.Inputs.Orders.Select(order => order.Id).ToHashSet());
            Assert.Equal(recorded.Inputs.Rulings, turn.Inputs.Rulings);
            world = result.State;
        }
        Assert.Equal(Session.Turns.Length, there.State.Turns.Length);
        Assert.NotEqual(Hashes(Session), Hashes(there.State));
    }

    [Fact]
    public void An_order_that_another_world_does_not_allow_falls_away_and_is_named()
    {
        var first = Session.Turns[0];
        var magic = first.Given[0] with { Draft = first.Given[0].Draft with { Id = "magic", Instrument = "magic" } };
        var session = Session with { Turns = Session.Turns.SetItem(0, first with { Given = first.Given.Add(magic) }) };

        var note = Assert.Single(SessionUnderBelief.Of(session, Rules, Other).LeftOut, note => note.Draft.Id == "magic");

        Assert.Equal(1, note.Turn);
        Assert.NotEmpty(note.Why.Code);
    }

    [Fact]
    public void The_sessions_own_world_comes_first_and_has_its_ends_and_its_turning_points()
    {
        Assert.Equal([Rules.Model.Profile, Evidence], Found.Worlds.Select(world => world.Profile));
        Assert.Equal(
            Headline.Of(Rules).Select(headline => headline.Value(Session.World)).Order(),
            Found.Board.Concat(Found.Scores).Select(number => number.Ends[0].Value).Order());
        var points = Attributed.Of(Rules, Session, hands: 2);
        foreach (var decision in Found.Decisions)
        {
            var point = points.TurningPoints.FirstOrDefault(point => (point.Turn, point.Actor) == (decision.Turn, decision.Actor));
            var place = points.Numbers.Select(number => number.Headline.Id).ToImmutableArray().IndexOf(decision.Headline.Id);
            if (point is not null)
                Assert.Equal(point.Effects[place], decision.Effects[0]);
        }
        Assert.NotEmpty(Found.Decisions);
    }

    [Fact]
    public void A_score_is_judged_by_what_its_actor_added_to_it_and_a_number_of_the_board_by_how_it_moved()
    {
        var (here, there) = (Found.Worlds[0], Found.Worlds[1]);
        foreach (var (world, place) in new[] { (here, 0), (there, 1) })
        {
            var shadow = new ShadowRun(world.Rules, world.State).Shadows();
            Assert.All(Found.Scores, score =>
            {
                var headline = Headline.Of(world.Rules).First(headline => headline.Id == score.Headline.Id);
                Assert.Equal(headline.Value(world.State.World) - headline.Value(shadow.Ends[headline.Actor]), score.Ends[place].OwnDoing);
            });
            Assert.All(Found.Board, number =>
            {
                var headline = Headline.Of(world.Rules).First(headline => headline.Id == number.Headline.Id);
                Assert.Equal(headline.Value(world.State.World) - headline.Value(world.State.Opening), number.Ends[place].OwnDoing);
            });
        }
    }

    [Fact]
    public void Decisions_that_depend_on_the_belief_come_first_and_what_moves_nothing_is_left_out()
    {
        Assert.Equal(Found.Decisions.Select(decision => decision.Dependence).Order(), Found.Decisions.Select(decision => decision.Dependence));
        Assert.All(Found.Decisions, decision => Assert.Contains(decision.Effects, effect => effect != 0));
        Assert.All(
            Found.Decisions.Where(decision => decision.Dependence == Dependence.TurnsRound),
            decision => Assert.Equal([-1, 1], decision.Effects.Select(effect => Math.Sign(effect)).Distinct().Order()));
    }

    [Theory]
    [InlineData(new long[] { 900, -900 }, Dependence.TurnsRound)]
    [InlineData(new long[] { 900, 0, -900 }, Dependence.TurnsRound)]
    [InlineData(new long[] { 900, 0 }, Dependence.OnlyUnderSome)]
    [InlineData(new long[] { 900, -400 }, Dependence.OnlyUnderSome)]
    [InlineData(new long[] { 900, 2_000 }, Dependence.Holds)]
    [InlineData(new long[] { 600, 400 }, Dependence.Holds)]
    [InlineData(new long[] { 200, -200 }, Dependence.Holds)]
    [InlineData(new long[] { 900 }, Dependence.Holds)]
    public void Only_what_can_be_noticed_turns_round(long[] effects, Dependence dependence) => Assert.Equal(dependence, Dependences.Of(effects));

    [Fact]
    public void Under_one_belief_alone_nothing_depends_on_it()
    {
        var alone = UnderBeliefs.Of(Session, Rules, []);

        Assert.Equal(Rules.Model.Profile, Assert.Single(alone.Worlds).Profile);
        Assert.Empty(alone.Objectives);
        Assert.All(alone.Decisions, decision => Assert.Equal(Dependence.Holds, decision.Dependence));
    }

    private static IEnumerable<ulong> Hashes(SessionState session) => session.Turns.Select(turn => turn.Result.Hash);
}

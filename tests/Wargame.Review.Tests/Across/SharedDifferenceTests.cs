using Wargame.Review.Across;
using Wargame.Review.Across.Shares;
using Wargame.Review.WhatIfs;
using Wargame.Sessions;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Review.Tests.Across;

/// <summary>Who made the difference between two sessions: shares that sum, of runs in which sets of teams decide as in the other session.</summary>
public sealed class SharedDifferenceTests
{
    private static readonly SessionRules Rules = RecordedSessions.Rules(RecordedSessions.Bolivia);
    private static readonly ComparedSession Played = new("played", Rules, RecordedSessions.Played(7));
    private static readonly ComparedSession BeforeAnyVeto = First(Played, 3);
    private static readonly ComparedSession ByDoctrine = new("by doctrine", Rules, RecordedSessions.Automatic(RecordedSessions.Bolivia, 11));
    private static readonly Lazy<SharedDifference> Between = new(() => SharedDifference.Of(Played, ByDoctrine, hands: 2));

    [Fact]
    public void Shares_control_luck_and_beliefs_sum_to_the_difference_to_the_milli_unit()
    {
        var shared = Between.Value;

        Assert.True(shared.Exact);
        Assert.Contains(shared.Numbers, number => number.Difference != 0);
        Assert.Contains(shared.Numbers, number => number.Luck != 0);
        Assert.Equal(1 << shared.Players.Length, shared.Runs);
        Assert.All(shared.Numbers, Sums);
        var beside = SessionsBeside.Of([Played, ByDoctrine]);
        foreach (var number in beside.Board.AddRange(beside.Scores))
            Assert.Equal(number.Courses[1][^1] - number.Courses[0][^1], shared.Numbers.Single(one => one.Number.Id == number.Number.Id).Difference);
    }

    [Fact]
    public void With_nobody_of_the_second_it_is_the_first_session_and_with_everybody_and_its_control_and_luck_the_second()
    {
        var (first, second) = (Side(Played, 8), Side(ByDoctrine, 8));
        var everybody = Deciders.Of(Rules, first, second).Players.SelectMany(player => player).ToHashSet();
        var mixed = new MixedRun(Rules.Model, first, second, everybody);

        Assert.Equal(Played.State.World.Values, mixed.End(new HashSet<string>()).Values);
        Assert.Equal(ByDoctrine.State.World.Values, mixed.End(everybody, Review.Across.Shares.Side.Second, Review.Across.Shares.Side.Second).Values);
        Assert.NotEqual(ByDoctrine.State.World.Values, mixed.End(everybody).Values);
    }

    [Fact]
    public void Between_a_session_and_itself_there_is_nothing_to_share()
    {
        var shared = SharedDifference.Of(Played, Played);

        Assert.Empty(shared.Players);
        Assert.All(shared.Numbers, number => Assert.Equal((0, 0, 0, 0), (number.Difference, number.Control, number.Luck, number.Beliefs)));
    }

    [Fact]
    public void Where_only_one_team_ordered_otherwise_it_has_all_of_the_difference_and_luck_and_control_have_none()
    {
        var given = BeforeAnyVeto.State.Turns[0].Given.Single(given => given.Draft is { Actor: "bolivia", Instrument: "street-police" });

        var shared = SharedDifference.Of(BeforeAnyVeto, Otherwise(BeforeAnyVeto, new OrderRemoved(1, given.Draft.Actor, given.Draft.Id)));

        Assert.Equal(["bolivia"], shared.Players);
        Assert.Contains(shared.Numbers, number => number.Difference != 0);
        Assert.All(shared.Numbers, number => Assert.Equal((number.Difference, 0), (Assert.Single(number.Shares), number.Rest)));
    }

    [Fact]
    public void An_answer_is_the_share_of_the_host_who_gave_it_and_not_of_whoever_had_asked()
    {
        var turn = BeforeAnyVeto.State.Turns.First(turn => turn.Given.Any(given => given is { Host: "bolivia", Answer: HostAnswer.Refuse, Draft.ImposeIfRefused: false }));
        var refused = turn.Given.First(given => given is { Host: "bolivia", Answer: HostAnswer.Refuse, Draft.ImposeIfRefused: false });

        var shared = SharedDifference.Of(BeforeAnyVeto, Otherwise(BeforeAnyVeto, new AnswerEdit(turn.Turn, "bolivia", refused.Draft.OrderId(turn.Turn), HostAnswer.Accept)));

        Assert.Equal(["bolivia"], shared.Players);
        Assert.Contains(shared.Numbers, number => number.Difference != 0);
        Assert.All(shared.Numbers, number => Assert.Equal((number.Difference, 0), (Assert.Single(number.Shares), number.Rest)));
    }

    [Fact]
    public void What_only_control_did_otherwise_is_controls_and_no_teams()
    {
        var vetoed = Played.State.Turns[3].Given.Single(given => given.Vetoed is not null);

        var shared = SharedDifference.Of(First(Played, 4), Otherwise(First(Played, 4), new VetoUndone(4, vetoed.Draft.Actor, vetoed.Draft.Id)));

        Assert.Empty(shared.Players);
        Assert.Contains(shared.Numbers, number => number.Difference != 0);
        Assert.All(shared.Numbers, number => Assert.Equal((number.Difference, 0, 0), (number.Control, number.Luck, number.Beliefs)));
    }

    [Fact]
    public void What_other_beliefs_do_to_the_same_decisions_is_theirs()
    {
        var world = Rules.Scenario.World;
        var believing = new SessionRules(Rules.Scenario, WorldModel.Compile(world, world.Profiles.First(profile => profile.Id != Rules.Model.Profile).Id));
        var state = Played.State;
        var turns = state.Turns.ToBuilder();
        var now = believing.Model.Opening(state.Seed);
        var other = state with { OpeningWorld = now };
        for (var place = 0; place < turns.Count; place++)
        {
            var result = believing.Model.Step(now, turns[place].Inputs);
            (turns[place], now) = (turns[place] with { Before = now, Result = result }, result.State);
        }

        var shared = SharedDifference.Of(Played, new("believing", believing, other with { Turns = turns.ToImmutable() }));

        Assert.Contains(shared.Numbers, number => number.Beliefs != 0);
        Assert.All(shared.Numbers, number => Assert.Equal(0, number.Luck));
        Assert.All(shared.Numbers, Sums);
    }

    [Fact]
    public void Sessions_of_other_length_are_compared_after_the_last_turn_that_both_have()
    {
        var shared = SharedDifference.Of(Played, ByDoctrine with { State = RecordedSessions.Played(3, turns: 2) }, hands: 2);

        Assert.Equal(2, shared.Turns);
        var value = shared.Numbers[0].Number.Value;
        Assert.Equal(value(Played.State.Turns[1].Result.State), shared.Numbers[0].First);
        Assert.All(shared.Numbers, Sums);
    }

    [Fact]
    public void Drawn_shares_sum_too_and_lie_within_their_error()
    {
        var (exact, sampled) = (Between.Value, SharedDifference.Of(Played, ByDoctrine, hands: 2, exactPlayers: 3));

        Assert.False(sampled.Exact);
        Assert.All(sampled.Numbers, Sums);
        Assert.Contains(sampled.Numbers, number => number.Errors.Any(error => error > 0));
        foreach (var (drawn, known) in sampled.Numbers.Zip(exact.Numbers))
        {
            // Five standard errors, and a milli-unit for rounding: drawn arrivals are the same in every run of the test.
            for (var player = 0; player < sampled.Players.Length; player++)
                Assert.InRange(drawn.Shares[player] - known.Shares[player], -5 * drawn.Errors[player] - 1, 5 * drawn.Errors[player] + 1);
        }
    }

    [Fact]
    public void More_than_ten_teams_are_drawn_and_all_other_actors_are_one_player()
    {
        var rules = RecordedSessions.Rules(RecordedSessions.Hemisphere);
        ComparedSession Automatic(ulong seed) => new("hemisphere", rules, RecordedSessions.Automatic(RecordedSessions.Hemisphere, seed));

        var shared = SharedDifference.Of(Automatic(5), Automatic(12), hands: 2);

        Assert.True(shared.Players.Length > Limits.ExactPlayers, $"{shared.Players.Length} players");
        Assert.False(shared.Exact);
        Assert.Equal("", shared.Players[^1]);
        Assert.All(shared.Numbers, Sums);
    }

    [Fact]
    public void It_is_the_same_on_any_number_of_cores() => Assert.Equal(
        Between.Value.Numbers.SelectMany(number => number.Shares), SharedDifference.Of(Played, ByDoctrine, hands: 1).Numbers.SelectMany(number => number.Shares));

    [Fact]
    public void Of_two_versions_no_difference_is_shared_out()
    {
        var other = ByDoctrine with { Rules = new SessionRules(Rules.Scenario with { Hash = "another" }, Rules.Model) };

        Assert.False(SharedDifference.Can(Played, other));
        Assert.Throws<ArgumentException>(() => SharedDifference.Of(Played, other));
    }

    private static void Sums(SharedNumber number) => Assert.Equal(number.Second - number.First, number.Shares.Sum() + number.Control + number.Luck + number.Beliefs);

    private static SideRecord Side(ComparedSession session, int turns) => SideRecord.Of(session, Rules.Model, turns);

    /// <summary>A session played on with one thing otherwise, everybody else holding to what was ordered.</summary>
    private static ComparedSession Otherwise(ComparedSession session, Edit edit)
    {
        var line = WhatIf.Of(Rules, session.State, new WhatIfQuestion([edit], Others.HoldTheirOrders), hands: 2).Line;
        Assert.Null(line.Refusal);
        return session with { Name = "otherwise", State = session.State with { Turns = line.Turns } };
    }

    private static ComparedSession First(ComparedSession session, int turns) => session with { State = session.State with { Turns = [.. session.State.Turns.Take(turns)] } };
}

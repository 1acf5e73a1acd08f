using Wargame.Review.Across;
using Wargame.Review.WhatIfs;
using Wargame.Sessions;
using Wargame.World;

namespace Wargame.Review.Tests.Across;

/// <summary>Sessions of one scenario side by side.</summary>
public sealed class SessionsBesideTests
{
    private static readonly SessionRules Rules = RecordedSessions.Rules(RecordedSessions.Bolivia);
    private static readonly SessionState Session = RecordedSessions.Played(3);

    [Fact]
    public void A_session_beside_itself_never_parts_and_no_number_differs()
    {
        var beside = SessionsBeside.Of([Named("a", Session), Named("b", Session)]);

        Assert.Null(Assert.Single(beside.Partings).FirstTurn);
        Assert.Empty(beside.Numbers);
        Assert.Empty(beside.NotInAll);
        Assert.True(beside is { SameVersion: true, SameBeliefs: true, SameLuck: true });
        Assert.All(beside.Scores, score => Assert.Equal((0L, null), (score.Difference, score.FirstTurn)));
        Assert.All(beside.Endings, ending => Assert.True(ending.IsSame));
    }

    [Fact]
    public void A_what_if_parts_from_its_session_in_the_turn_of_the_change_and_no_number_differs_before()
    {
        var given = Session.Turns[1].Given.First(given => given.Order is not null);
        var line = WhatIf.Of(Rules, Session, new WhatIfQuestion([new OrderRemoved(2, given.Draft.Actor, given.Draft.Id)], Others.HoldTheirOrders), hands: 2).Line;
        Assert.Null(line.Refusal);

        var beside = SessionsBeside.Of([Named("as it was", Session), Named("without it", Session with { Turns = line.Turns })]);

        var parting = Assert.Single(beside.Partings);
        Assert.Equal(2, parting.FirstTurn);
        Assert.Contains(parting.Orders[0].OnlyFirst, order => order.Draft.Id == given.Draft.Id && order.Draft.Actor == given.Draft.Actor);
        Assert.NotEmpty(beside.Numbers);
        Assert.All(beside.Numbers, number => Assert.True(number.FirstTurn >= 2, number.Number.Id));
        foreach (var number in beside.Numbers)
        {
            Assert.Equal(number.Courses[0][^1] + number.Difference, number.Courses[1][^1]);
            Assert.NotEqual(number.Courses[0][number.FirstTurn!.Value], number.Courses[1][number.FirstTurn.Value]);
            Assert.Equal(number.Courses[0].Take(number.FirstTurn.Value), number.Courses[1].Take(number.FirstTurn.Value));
        }

        Assert.Equal(beside.Numbers.Select(number => Math.Abs(number.Measure)).OrderDescending(), beside.Numbers.Select(number => Math.Abs(number.Measure)));
    }

    [Fact]
    public void Three_sessions_are_compared_as_far_as_all_were_played_each_held_against_the_first()
    {
        var beside = SessionsBeside.Of([Named("a", Session), Named("b", RecordedSessions.Played(3, turns: 4)), Named("c", RecordedSessions.Automatic(RecordedSessions.Bolivia, 11))]);

        Assert.Equal(4, beside.Turns);
        Assert.False(beside.SameLuck);
        Assert.Equal(["b", "c"], beside.Partings.Select(parting => parting.Other.Name));
        Assert.Null(beside.Partings[0].FirstTurn);
        Assert.Equal(1, beside.Partings[1].FirstTurn);
        Assert.All(beside.Scores.AddRange(beside.Numbers), number => Assert.Equal((3, 5), (number.Courses.Length, number.Courses.Max(course => course.Length))));
    }

    [Fact]
    public void Of_two_versions_only_what_both_have_is_compared_and_the_rest_is_named()
    {
        var world = Rules.Scenario.World;
        var (gone, left) = (world.Mandates[0], world.Mandates[1]);
        var changed = Rules.Scenario with { Hash = "another", World = world with { Mandates = world.Mandates.RemoveAt(0) } };
        var other = new SessionRules(changed, WorldModel.Compile(changed.World));

        var beside = SessionsBeside.Of([Named("old", Session), new("new", other, Session)]);

        Assert.False(beside.SameVersion);
        Assert.Equal(["mandate/" + gone.Actor], beside.NotInAll);
        Assert.Contains(beside.Scores, score => score.Number.Actor == left.Actor);
        Assert.DoesNotContain(beside.Scores, score => score.Number.Actor == gone.Actor);
    }

    [Fact]
    public void Sessions_of_two_scenarios_are_not_compared() => Assert.Throws<ArgumentException>(() => SessionsBeside.Of(
        [Named("a", Session), new("b", RecordedSessions.Rules(RecordedSessions.Hemisphere), RecordedSessions.Automatic(RecordedSessions.Hemisphere, 12))]));

    private static ComparedSession Named(string name, SessionState state) => new(name, Rules, state);
}

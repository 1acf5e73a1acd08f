using System.Collections.Immutable;
using Wargame.Reports.Contributions;
using Wargame.Reports.People;
using Wargame.Reports.Talk;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.Sessions.Talk;
using Wargame.World.Definition;

namespace Wargame.Reports.Tests;

/// <summary>The rubric: how much somebody did, beside the others of the same room.</summary>
public class ContributionTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0.0, 4.0, ContributionLevel.None)]
    [InlineData(0.0, 0.0, ContributionLevel.None)]
    [InlineData(1.9, 4.0, ContributionLevel.Little)]
    [InlineData(2.0, 4.0, ContributionLevel.Usual)]
    [InlineData(5.9, 4.0, ContributionLevel.Usual)]
    [InlineData(6.0, 4.0, ContributionLevel.Much)]
    [InlineData(0.1, 0.0, ContributionLevel.Much)]
    public void Little_is_below_half_of_the_median_and_much_from_half_as_much_again(double rate, double median, ContributionLevel level) =>
        Assert.Equal(level, Rubric.Level(rate, median));

    [Theory]
    [InlineData(0.0)]
    [InlineData(3.0, 3.0)]
    [InlineData(3.0, 1.0, 5.0)]
    [InlineData(2.0, 5.0, 1.0, 2.0)]
    public void The_median_is_the_middle_or_the_mean_of_the_two_in_the_middle(double median, params double[] figures) =>
        Assert.Equal(median, Rubric.Median(figures));

    [Fact]
    public void The_weights_sum_to_a_hundred() => Assert.Equal(100, Rubric.Criteria.Sum(criterion => criterion.Weight));

    [Fact]
    public void Who_came_late_is_counted_by_the_turns_they_were_there_for()
    {
        var (early, late, quiet) = (Talker("early", 1, 8), Talker("late", 5, 4), Talker("quiet", 1, 2));

        var talk = Talk([early, late, quiet], turns: 8);

        Assert.Equal([1, 1, 0.25], talk.Select(one => one.Rate));
        Assert.Equal([ContributionLevel.Usual, ContributionLevel.Usual, ContributionLevel.Little], talk.Select(one => one.Level));
    }

    [Fact]
    public void A_team_is_all_of_its_people_beside_the_other_teams()
    {
        var all = Contributor.Of([Talker("a", 1, 3), Talker("b", 1, 1), Talker("c", 1, 4, "us")], turns: 1);

        Assert.Equal([("bolivia", ""), ("bolivia", "a"), ("bolivia", "b"), ("us", ""), ("us", "c")], all.Select(one => (one.Actor, one.Seat)));
        var talk = all.Where(one => one.Seat.Length == 0).Select(one => Of(one, "talk")).ToList();
        Assert.All(talk, one => Assert.Equal((4, 4.0, ContributionLevel.Usual), (one.Moments.Length, one.Median, one.Level)));
    }

    [Fact]
    public void An_order_that_was_changed_five_times_is_one_order_at_its_last_change()
    {
        var seat = new Seat("a", "bolivia", "", "", Start);
        var drafts = Enumerable.Range(1, 5).Select(version => new Doing(version, Saved("police"), seat, 1, Phase.Deliberation, null)).Append(new(6, Saved("roads"), seat, 1, Phase.Deliberation, null));

        var contributor = Contributor.Of([Person(seat, drafts)], turns: 1).Single(one => one.Seat.Length > 0);

        Assert.Equal<long>([5, 6], Of(contributor, "drafts").Moments);
    }

    [Fact]
    public void Every_moment_is_an_event_of_the_person()
    {
        foreach (var one in PlayedSession.Played.Contributors.Where(one => one.Seat.Length > 0))
        {
            Assert.All(one.Contributions.SelectMany(part => part.Moments), version =>
                Assert.Equal(new Issuer.Seat(one.Seat), PlayedSession.Played.Events[(int)version - 1].By));
            Assert.Single(Of(one, "drafts").Moments);
            Assert.All(Of(one, "reasons").Moments, version => Assert.Contains(version, Of(one, "decisions").Moments));
        }
    }

    [Fact]
    public void The_points_are_the_weighted_levels()
    {
        static Contribution At(Criterion criterion, double rate) => new(criterion, [], rate, 1);

        Assert.Equal(100, new Contributor("bolivia", "a", [.. Rubric.Criteria.Select(criterion => At(criterion, 2))]).Points, 6);
        Assert.Equal(25 / 3.0, new Contributor("bolivia", "a", [.. Rubric.Criteria.Select(criterion => At(criterion, criterion.Id == "drafts" ? 0.1 : 0))]).Points, 6);
    }

    [Fact]
    public void A_reply_is_timed_from_the_first_message_that_waited_for_it()
    {
        var conversation = Conversation.Among(["bolivia", "us"], "") with
        {
            Messages = [Said("bolivia", 0), Said("bolivia", 30), Said("us", 90), Said("bolivia", 100), Said("us", 220), Said("bolivia", 225)],
        };

        var times = ReplyTime.Of(SessionState.Empty with { Conversations = [conversation, Conversation.Among(["us"], "") with { Messages = [Said("us", 0)] }] });

        Assert.Equal<ReplyTime>([new("bolivia", 2, 0, TimeSpan.FromSeconds(7.5)), new("us", 2, 1, TimeSpan.FromSeconds(105))], times);
    }

    private static Message Said(string from, int seconds) => new(1, from, "", "", "", "", "…", Start.AddSeconds(seconds), 1);

    private static DraftSaved Saved(string id) => new(
        new(Start, "c", new Issuer.Seat("a")), new(id, "bolivia", "street-police", "chapare", 500, Mode.Requested, 1, false, new Issuer.Seat("a"), ""));

    private static Participation Talker(string seat, int joinedIn, int messages, string actor = "bolivia")
    {
        var own = new Seat(seat, actor, "", "", Start, JoinedIn: joinedIn);
        return Person(own, Enumerable.Range(1, messages).Select(version => new Doing(
            version, new MessageSent(new(Start, "c", new Issuer.Seat(seat)), [actor, "brazil"], "", actor, "", "…"), own, joinedIn, Phase.Deliberation, null)));
    }

    private static Participation Person(Seat seat, IEnumerable<Doing> deeds) => new(seat.Id, seat.Actor, "", seat.JoinedIn, Start, [.. deeds], []);

    private static List<Contribution> Talk(ImmutableArray<Participation> people, int turns) =>
        [.. Contributor.Of(people, turns).Where(one => one.Seat.Length > 0).Select(one => Of(one, "talk"))];

    private static Contribution Of(Contributor one, string criterion) => one.Contributions.Single(part => part.Criterion.Id == criterion);
}

using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;

namespace Wargame.Sessions.Tests.Seen;

/// <summary>Who may see which number.</summary>
public sealed class VisibilityTests
{
    [Theory]
    [InlineData("bolivia.approval", "board bolivia us autonomists oas control")]
    [InlineData("lowlands.tension", "board bolivia us autonomists oas control")]
    [InlineData("chapare.coca", "bolivia us autonomists oas control")]
    [InlineData("townspeople.mood", "bolivia us autonomists oas control")]
    [InlineData("bolivia.political_capital", "bolivia control")]
    [InlineData("us.cash", "us control")]
    [InlineData("townspeople.anger", "autonomists control")]
    [InlineData("bolivia.corruption", "control")]
    public void A_number_explains_itself_to_those_who_may_see_it(string key, string seenBy)
    {
        var room = new Room().To(Phase.Outcome);

        var seen = new[] { Eyes.Board, "bolivia", "us", "autonomists", "oas", Eyes.Control }.Where(viewer => room.Explain(viewer, key) is not null);

        Assert.Equal(seenBy, string.Join(' ', seen));
    }

    [Fact]
    public void The_review_sees_nothing_before_the_hot_wash_and_everything_after()
    {
        var room = new Room().To(Phase.Outcome);
        Assert.Null(room.Explain(Eyes.Review, "bolivia.approval"));
        Assert.Null(View.OfReview(room.Rules, room.State));

        room.To(Phase.HotWash);

        Assert.NotNull(room.Explain(Eyes.Review, "bolivia.corruption"));
        Assert.Equal(3, View.OfReview(room.Rules, room.State)!.Turns.Length);
    }

    [Fact]
    public void A_turn_under_adjudication_is_explained_to_control_alone()
    {
        var room = new Room().To(Phase.Adjudication);

        Assert.NotNull(room.Explain(Eyes.Control, "lowlands.tension"));
        Assert.Null(room.Explain(Eyes.Board, "lowlands.tension"));
        Assert.Null(room.Explain("bolivia", "lowlands.tension"));
    }

    [Fact]
    public void A_course_begins_at_the_opening_and_ends_with_the_last_release()
    {
        var room = new Room().To(Phase.Outcome).To(Phase.Adjudication);

        var number = room.Team("bolivia").Numbers[0];

        Assert.Equal([50_000, room.State.World.Values[room.Rules.Model.Find("bolivia.approval")!.Index]], number.Course);
        Assert.Equal(number.Course[^1], number.Value);
    }

    [Fact]
    public void An_indicator_names_the_numbers_that_it_is_made_from()
    {
        var calm = new Room().To(Phase.Outcome).Projector().Board.Single();

        Assert.Equal(40_000, calm.Course[0]);
        Assert.Equal(["lowlands.tension"], calm.Explains);
    }

    [Fact]
    public void The_map_shows_a_region_with_the_people_who_live_there()
    {
        var map = new Room().Team("autonomists").Map;

        var lowlands = map.Regions.Single(region => region.Region.Id == "lowlands");
        Assert.Equal("lowlands.tension", lowlands.Colour!.Key);
        Assert.Contains(lowlands.Numbers, number => number.Key == "townspeople.anger");
        Assert.False(lowlands.Hatched);
    }
}

using Wargame.Sessions.Tests.Small;

namespace Wargame.Sessions.Tests.Seen;

public sealed class HeadlineTests
{
    /// <summary>A first turn in which the ladder climbs, or does not move.</summary>
    private static Room FirstTurn(bool climbs)
    {
        for (ulong seed = 1; seed < 100; seed++)
        {
            var room = new Room(seed: seed).To(Phase.Outcome);
            var rung = room.Rules.Model.Find("lowlands.rung")!.Index;
            if (room.State.World.Values[rung] == (climbs ? 2_000 : 1_000))
                return room;
        }

        throw new Xunit.Sdk.XunitException("No seed below 100 does.");
    }

    [Fact]
    public void Before_anything_has_happened_it_says_what_the_game_is_about() =>
        Assert.Equal("Three turns.", new Room().Projector().Header.Headline);

    [Theory]
    [InlineData(Phase.Briefing)]
    [InlineData(Phase.Deliberation)]
    [InlineData(Phase.Adjudication)]
    public void While_a_turn_is_decided_the_lead_of_the_news_is_the_headline(Phase phase) =>
        Assert.Equal("The square is full", new Room().To(phase).Projector().Header.Headline);

    [Fact]
    public void A_ladder_that_climbs_makes_the_headline()
    {
        var room = FirstTurn(climbs: true);

        Assert.Equal("Autonomy is here", room.Projector().Header.Headline);
        Assert.True(room.Projector().Map.Regions.Single(region => region.Region.Id == "lowlands") is { Hatched: true, Mark: "Autonomy" });
        Assert.Contains(room.Projector().Outcome!.Draws, draw => draw is { Label: "Secession: a step up", Draw.Happened: true });
    }

    [Fact]
    public void Else_the_largest_public_move_makes_it_in_words()
    {
        Assert.Matches("^tension in Lowlands rises from 60 to [0-9]+\\.$", FirstTurn(climbs: false).Projector().Header.Headline);
    }

    [Fact]
    public void A_secret_message_never_leads()
    {
        var room = FirstTurn(climbs: false).To(Phase.Briefing);

        Assert.Equal(2, room.State.Turn);
        Assert.DoesNotContain(SmallScenario.Cable, room.Team("us").Header.Headline, StringComparison.Ordinal);
        Assert.Equal(room.Projector().Header.Headline, room.Team("us").Header.Headline);
    }
}

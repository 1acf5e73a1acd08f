using System.Text.Json;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>What a seat never receives. Each secret has a word that stands nowhere else.</summary>
public sealed class SecrecyTests
{
    private static Room Played()
    {
        var room = new Room().Seat("bolivia-1").Seat("us-1").Seat("autonomists-1").To(Phase.Deliberation);
        room.Do(room.Draft("us-1", "DRAFT-OF-US", "bribe", "bolivia"));
        return room;
    }

    [Theory]
    [InlineData("bolivia", SmallScenario.AmericanCard)]
    [InlineData("autonomists", SmallScenario.AmericanCard)]
    [InlineData("us", SmallScenario.BoliviaCard)]
    [InlineData("bolivia", "BRIEF-us")]
    [InlineData("us", "BRIEF-bolivia")]
    [InlineData("bolivia", "DRAFT-OF-US")]
    [InlineData("bolivia", SmallScenario.Bribe)]
    [InlineData("autonomists", SmallScenario.Bribe)]
    public void A_team_never_sees_what_is_anothers(string team, string secret)
    {
        var room = Played();
        Assert.DoesNotContain(secret, Text(View.Of(room.Rules, room.State, team)), StringComparison.Ordinal);
        room.To(Phase.Adjudication);
        Assert.DoesNotContain(secret, Text(View.Of(room.Rules, room.State, team)), StringComparison.Ordinal);
        room.Do(new Commands.ReleaseResults(room.NextId(), room.Now, Room.Control));
        Assert.DoesNotContain(secret, Text(View.Of(room.Rules, room.State, team)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SmallScenario.AmericanCard)]
    [InlineData(SmallScenario.BoliviaCard)]
    [InlineData(SmallScenario.Bribe)]
    [InlineData(SmallScenario.Cable)]
    [InlineData("DRAFT-OF-US")]
    public void The_projector_shows_no_secret(string secret)
    {
        var room = Played();
        Assert.DoesNotContain(secret, Text(View.OfBoard(room.Rules, room.State)), StringComparison.Ordinal);
        room.To(Phase.Outcome);
        Assert.DoesNotContain(secret, Text(View.OfBoard(room.Rules, room.State)), StringComparison.Ordinal);
    }

    [Fact]
    public void Control_sees_them_all_so_the_search_would_find_them()
    {
        var room = Played();
        var text = Text(View.OfControl(room.Rules, room.State));

        Assert.All([SmallScenario.AmericanCard, SmallScenario.BoliviaCard, SmallScenario.Bribe, "DRAFT-OF-US"], secret => Assert.Contains(secret, text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_another_team_keeps_secret_changes_no_byte_of_a_teams_page()
    {
        var without = new Room().Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);
        var with = new Room().Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);
        with.Do(with.Draft("us-1", "x", "bribe", "bolivia"));
        with.Do(with.Draft("us-1", "y", "spraying", "chapare", level: 500, mode: Mode.Imposed));

        Assert.Equal(Text(View.Of(without.Rules, without.State, "bolivia")), Text(View.Of(with.Rules, with.State, "bolivia")));
        Assert.Equal(Text(View.OfBoard(without.Rules, without.State)), Text(View.OfBoard(with.Rules, with.State)));
    }

    /// <summary>Everything in the view that is shown to people, with the formulas of definitions left out: they are the same for all.</summary>
    private static string Text(object view) => JsonSerializer.Serialize(Shown.Of(view));
}

using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Seen;

public sealed class PreviewTests
{
    private static Room Deliberating(ulong seed = 7) => new Room(seed: seed).Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);

    private static Preview Of(Room room, string actor, string instrument, string target, Mode mode = Mode.Requested) => View.Preview(
        room.Rules, room.State, actor, new(actor + "-try", actor, instrument, target, 1000, mode, 2, false, Room.By(actor + "-1"), ""));

    [Fact]
    public void An_order_is_expected_to_do_what_its_rule_says()
    {
        var preview = Of(Deliberating(), "bolivia", "police", "lowlands");

        Assert.Equal(2, preview.Turns);
        Assert.Empty(preview.WhyNot);
        var effect = preview.Effects[0];
        Assert.Equal("lowlands.tension", effect.Slot.Key);
        Assert.True(effect.Next < 0);
        Assert.True(effect.Later < effect.Next);
    }

    [Fact]
    public void Effects_on_what_the_team_may_not_see_are_left_out_and_so_are_prices_and_ladders()
    {
        var effects = Of(Deliberating(), "us", "bribe", "bolivia").Effects;

        Assert.Equal(["bolivia.approval"], effects.Select(effect => effect.Slot.Key));
    }

    [Fact]
    public void An_order_that_is_not_legal_says_why_and_foretells_nothing()
    {
        var preview = Of(Deliberating(), "bolivia", "siege", "lowlands");

        Assert.Contains("uprising", Assert.Single(preview.WhyNot), StringComparison.Ordinal);
        Assert.Empty(preview.Effects);
    }

    [Fact]
    public void Drafts_of_others_change_nothing_in_it()
    {
        var (alone, beside) = (Deliberating(), Deliberating());
        beside.Do(beside.Draft("us-1", "x", "roads", "lowlands", mode: Mode.Accepted));

        Assert.Equal(Eyes.Text(Of(alone, "bolivia", "police", "lowlands")), Eyes.Text(Of(beside, "bolivia", "police", "lowlands")));
    }

    [Theory]
    [InlineData("nobody", 90_000, false)]
    [InlineData("control", 90_000, true)]
    public void A_number_of_which_the_team_is_told_nothing_does_not_show_in_it(string toldBy, long corruption, bool shows)
    {
        var rules = Rotten();
        var room = new Room(rules: rules).Seat("bolivia-1").Seat("us-1").To(Phase.Outcome).Advance().Advance();
        if (toldBy == "control") room.Do(new Commands.SetDisclosure("tell", room.Now, Room.Control, Disclosing.Number("bolivia.corruption"), ["bolivia"], Disclosures.DisclosureLevel.Confirmed, "A leak"));

        var (one, other) = (Speech(rules, room.State), Speech(rules, room.Standing("bolivia.corruption", corruption)));

        Assert.NotEmpty(one.Effects);
        Assert.Equal(shows, Eyes.Text(one) != Eyes.Text(other));
    }

    [Fact]
    public void The_luck_of_the_session_does_not_show_in_it()
    {
        var previews = Enumerable.Range(1, 20).Select(seed => Eyes.Text(Of(Deliberating((ulong)seed), "bolivia", "police", "lowlands")));

        Assert.Single(previews.Distinct());
    }

    [Fact]
    public void Nobody_previews_an_order_of_another() => Assert.Throws<ArgumentException>(() =>
    {
        var room = Deliberating();
        View.Preview(room.Rules, room.State, "us", new("x", "bolivia", "police", "lowlands", 1000, Mode.Requested, 1, false, Room.By("us-1"), ""));
    });

    [Fact]
    public void Outside_deliberation_there_is_none() =>
        Assert.NotEmpty(Of(Deliberating().To(Phase.Adjudication), "bolivia", "police", "lowlands").WhyNot);

    private static Preview Speech(SessionRules rules, SessionState state) =>
        View.Preview(rules, state, "bolivia", new("try", "bolivia", "speech", "bolivia", 1000, Mode.Requested, 2, false, Room.By("bolivia-1"), ""));

    /// <summary>The small scenario in which a speech lifts less the more corruption there is, which control alone sees.</summary>
    private static SessionRules Rotten()
    {
        var scenario = SmallScenario.Scenario();
        var speech = scenario.World.Rules.First(rule => rule.Id == "speech-lifts");
        var rotten = speech with { Changes = [speech.Changes[0] with { Amount = (3 - 0.02 * World.Tests.Building.F.Of("bolivia.corruption")) * Level("speech", "bolivia") }] };
        return SmallScenario.Of(scenario with { World = scenario.World with { Rules = scenario.World.Rules.Replace(speech, rotten) } });
    }
}

using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Whoever hears of a covert order by a rule of the scenario reads of it among the news, as intelligence, and nobody else does.</summary>
public sealed class HeardOrderTests
{
    private static readonly FactPattern AnyBribe = new(FactKind.Order, "bribe", "");

    [Fact]
    public void An_order_that_a_rule_lets_through_is_news_of_its_turn_for_who_is_told()
    {
        var room = Bribed(DisclosureLevel.Partial);
        Assert.DoesNotContain(SmallScenario.Bribe, Eyes.Text(room.Team("bolivia")), StringComparison.Ordinal);

        room.To(Phase.Outcome);

        var heard = Assert.Single(room.Team("bolivia").News, item => item.Inject.Id.StartsWith("intelligence/order/", StringComparison.Ordinal));
        Assert.Equal((1, Channel.Intelligence), (heard.Turn, heard.Inject.Channel));
        Assert.Contains(SmallScenario.Bribe, heard.Inject.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("01/us/x", heard.Inject.Id, StringComparison.Ordinal);
        Assert.DoesNotContain(SmallScenario.Bribe, Eyes.Text(room.Team("autonomists")), StringComparison.Ordinal);
        Assert.DoesNotContain(SmallScenario.Bribe, Eyes.Text(room.Projector()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rumour_comes_as_a_rumour_and_who_gave_the_order_reads_no_report_of_it()
    {
        var room = Bribed(DisclosureLevel.Rumour).To(Phase.Outcome);

        Assert.Equal(Channel.Rumour, Heard(room, "bolivia").Single().Inject.Channel);
        Assert.Empty(Heard(room, "us"));
    }

    [Fact]
    public void What_control_sets_takes_the_place_of_the_rule_and_there_is_one_report()
    {
        var room = Bribed(DisclosureLevel.Rumour).To(Phase.Outcome);
        var order = new FactName(FactKind.Order, room.State.Turns[0].Given.Single().Draft.OrderId(1));

        room.Do(room.Sets(order, DisclosureLevel.Confirmed, "bolivia"));
        Assert.Contains("80 %", Heard(room, "bolivia").Single().Inject.Text, StringComparison.Ordinal);

        room.Do(room.Sets(order, DisclosureLevel.Hidden, "bolivia"));
        Assert.Empty(Heard(room, "bolivia"));
    }

    private static IEnumerable<Views.NewsView> Heard(Room room, string actor) =>
        room.Team(actor).News.Where(item => item.Inject.Id.StartsWith("intelligence/order/", StringComparison.Ordinal));

    private static Room Bribed(DisclosureLevel told)
    {
        var room = new Room(rules: Disclosing.With(Disclosing.Rule(AnyBribe, told, ["bolivia"]))).Seat("us-1").Seat("bolivia-1").To(Phase.Deliberation);
        room.Do(room.Draft("us-1", "x", "bribe", "bolivia", level: 800));
        return room;
    }
}

using Wargame.Sessions.Commands;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>
/// Trying an order tells nothing that is kept from the team: it is judged by what the team is told while it is drafted, and by the truth when it
/// is carried out.
/// </summary>
public sealed class LegalitySecrecyTests
{
    private const string NothingToClean = "There is too little corruption for a campaign.";

    private static readonly SessionRules Rules = Made(Scenario());

    /// <summary>Tension in the lowlands, which a siege asks for, is kept from Bolivia by a rule of the scenario.</summary>
    private static readonly SessionRules Kept = Made(Scenario() with
    {
        Disclosures = [Disclosing.Rule(new(FactKind.Number, "tension", "lowlands"), DisclosureLevel.Hidden, ["bolivia"])],
    });

    /// <summary>The hidden number, in milli-units, on both sides of what the condition asks for.</summary>
    public static TheoryData<long, long> Secrets => new() { { 10_000, 90_000 }, { 51_999, 52_001 }, { 0, 100_000 } };

    [Theory]
    [MemberData(nameof(Secrets))]
    public void Two_worlds_that_differ_only_in_what_a_team_may_not_see_give_the_same_replies_to_any_order(long one, long other)
    {
        foreach (var (rules, key) in new[] { (Rules, "bolivia.corruption"), (Kept, "lowlands.tension") })
        {
            var room = Second(rules);
            Assert.Equal(Replies(room, room.Standing(key, one)), Replies(room, room.Standing(key, other)));
        }
    }

    [Fact]
    public void Control_sees_the_difference_so_the_search_would_find_it()
    {
        var room = Second(Rules);

        Assert.NotEqual(
            Eyes.Text(Views.View.OfControl(Rules, room.Standing("bolivia.corruption", 10_000))),
            Eyes.Text(Views.View.OfControl(Rules, room.Standing("bolivia.corruption", 90_000))));
    }

    [Theory]
    [InlineData(45, false)]
    [InlineData(95, true)]
    public void What_a_team_sees_counts_at_once(int tension, bool legal)
    {
        var room = Second(Rules);
        var state = room.Standing("chapare.tension", tension * World.Limits.Milli);

        var reply = Rules.Decide(state, room.Draft("bolivia-1", "a", "siege", "chapare"));

        Assert.Equal(legal ? null : "S0301", reply.Refusal?.Code);
    }

    [Fact]
    public void An_order_that_the_truth_forbids_comes_to_nothing_costs_nothing_and_its_team_reads_why_with_the_results()
    {
        var room = Second(Rules);
        Assert.Equal(50_000, room.State.World.Values[Rules.Model.Find("bolivia.corruption")!.Index]);
        room.Do(room.Draft("bolivia-1", "clean", "purge", "bolivia"));
        var cash = Cash(room);
        room.To(Phase.Adjudication);
        Assert.Equal(NothingToClean, room.ControlDesk().Packet!.Orders.Single().Failed);

        room.To(Phase.Outcome);

        var order = room.Team("bolivia").Outcome!.Orders.Single();
        Assert.Equal((NothingToClean, false, null), (order.Failed, order.Withdrawn, order.Vetoed));
        Assert.Equal("", room.Team("us").Outcome!.Orders.Single().Failed);
        Assert.Equal(cash, Cash(room));
        Assert.Empty(room.State.World.Programmes);
    }

    [Fact]
    public void An_order_that_the_truth_allows_is_carried_out_though_the_team_could_not_know()
    {
        var room = new Room(rules: Rules).Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);
        room.Do(room.Draft("us-1", "x", "bribe", "bolivia"));
        room.To(Phase.Outcome).Advance().Advance();
        room.Do(room.Draft("bolivia-1", "clean", "purge", "bolivia"));
        room.To(Phase.Outcome);

        Assert.Null(room.Team("bolivia").Outcome!.Orders.Single().Failed);
        Assert.NotNull(room.State.Turns[1].Given.Single().Order);
    }

    [Fact]
    public void A_doctrine_is_judged_by_the_truth_at_once_for_it_tells_nobody()
    {
        var room = new Room(rules: Rules).To(Phase.Deliberation);

        var refusal = room.Refused(new SaveDraft(room.NextId(), room.Now, new Issuer.Doctrine("bolivia"), "clean", "purge", "bolivia", 1000, Mode.Requested, 1, false));

        Assert.Equal(NothingToClean, refusal.Why.ToString());
    }

    /// <summary>Everything that Bolivia reads, and the reply to every order that it may try.</summary>
    private static List<string> Replies(Room room, SessionState state)
    {
        var rules = room.Rules;
        List<string> replies = [Eyes.Text(Views.View.Of(rules, state, "bolivia"))];
        foreach (var instrument in rules.Model.Definition.Instruments)
        {
            foreach (var target in rules.Model.Definition.Entities)
            {
                var tried = new SaveDraft("try", room.Now, Room.By("bolivia-1"), "try", instrument.Id, target.Id, 1000, Mode.Requested, 1, false);
                replies.Add($"{instrument.Id} {target.Id}: {rules.Decide(state, tried).Refusal?.Why}");
            }
        }

        return replies;
    }

    private static long Cash(Room room) => room.State.World.Values[room.Rules.Model.Find("bolivia.cash")!.Index];

    private static Room Second(SessionRules rules) => new Room(rules: rules).Seat("bolivia-1").Seat("us-1").To(Phase.Outcome).Advance().Advance();

    private static SessionRules Made(Scenarios.ScenarioDefinition scenario) => SmallScenario.Of(scenario);

    /// <summary>The small scenario with an order whose condition asks for a number that control alone sees.</summary>
    private static Scenarios.ScenarioDefinition Scenario()
    {
        var scenario = SmallScenario.Scenario();
        var purge = scenario.World.Instruments.First(instrument => instrument.Id == "speech") with
        {
            Id = "purge", Name = "The purge", CostEachTurn = [new("cash", 10)], LegalWhen = [new(Of("bolivia.corruption") > 52, NothingToClean)],
        };
        return scenario with { World = scenario.World with { Instruments = scenario.World.Instruments.Add(purge) } };
    }
}

using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Validation.Tests;

/// <summary>V22 of MODEL 3.9: what must hold whatever anybody orders.</summary>
public sealed class InvariantTests(ITestOutputHelper output)
{
    private const int FlatTurns = 16;

    /// <summary>Influence of the Bolivarian project falls by its own contradictions (BD-01 L150): a trend that the author wrote.</summary>
    private static readonly string[] Authored = ["world.rival_influence"];

    /// <summary>Money that nobody spends piles up: income is a flow, and the idle run spends nothing.</summary>
    private static readonly string[] Unspent = ["cash"];

    [Theory]
    [InlineData("hemisphere-2009")]
    [InlineData("bolivia-secession")]
    [InlineData("plan-colombia")]
    [InlineData("haiti")]
    [InlineData("guatemala-impunity")]
    [InlineData("andean-crisis-2008")]
    [InlineData("merida")]
    [InlineData("maras")]
    [InlineData("cocaleros-peru")]
    [InlineData("triborder")]
    [InlineData("manta")]
    public void A_world_in_which_nobody_acts_stays_where_it_is(string scenario)
    {
        var lab = Laboratory.Of(Laboratory.Load(scenario));
        var ladders = lab.Definition.Ladders.Select(ladder => ladder.Variable).ToList();
        if (ladders.Count > 0)
            lab = Laboratory.Of(Still(lab.Definition));
        var run = lab.Play(FlatTurns);

        var worst = lab.Model.Slots
            .Where(slot => !Authored.Contains(slot.Key) && !Unspent.Contains(slot.Variable.Id))
            .Select(slot => (slot.Key, slot.Variable.Kind, Far: Enumerable.Range(1, FlatTurns).Max(turn => Math.Abs(run.At(slot.Key, turn) - run.At(slot.Key, 0))), Start: run.At(slot.Key, 0)))
            .OrderByDescending(item => item.Far).ToList();

        output.WriteLine($"V22 idle for {FlatTurns} turns: worst {worst[0].Key} by {worst[0].Far:0.###} (at most 1 point, stocks 1 %) MODEL 3.9");
        Assert.All(worst, item => Assert.True(item.Far <= (item.Kind == VariableKind.Gauge ? 1 : Math.Max(0.01, 0.01 * Math.Abs(item.Start))), $"{item.Key} drifts by {item.Far}"));
    }

    [Fact]
    public void The_order_in_which_orders_are_sent_changes_nothing()
    {
        var model = Laboratory.Hemisphere.Model;
        Order[] orders =
        [
            new("a", "us", "eradicate", "co-south", 1000, Mode.Imposed, 8), new("b", "us", "fund-rural-development", "chapare", 700, Mode.Joint, 8),
            new("c", "colombia", "amnesty", "co-north", 500, Mode.Requested, 4), new("d", "mexico", "judiciary", "mx-north", 1000, Mode.Requested, 8),
        ];

        var hashes = new[] { orders, [.. orders.Reverse()], [orders[2], orders[0], orders[3], orders[1]] }
            .Select(sent => model.Step(model.Opening(7), new TurnInputs { Orders = [.. sent] }).Hash);

        Assert.Single(hashes.Distinct());
    }

    [Fact]
    public void A_run_played_again_is_the_same_to_the_bit()
    {
        Run Play() => Laboratory.Hemisphere.Play(FlatTurns, Deed.Imposed("eradicate", "co-south"), Deed.Requested("military-aid", "co-north"));
        var (one, other) = (Play(), Play());
        Assert.All(Laboratory.Hemisphere.Model.Slots, slot => Assert.Equal(one.Last(slot.Key), other.Last(slot.Key)));
    }

    /// <summary>A ladder climbs by chance though nobody pushes: that is its nature, and it is left out here.</summary>
    private static WorldDefinition Still(WorldDefinition definition) => definition with
    {
        Ladders = [],
        Rules = [.. definition.Rules.Where(rule => rule.Origin != RuleOrigin.Ladder)],
    };
}

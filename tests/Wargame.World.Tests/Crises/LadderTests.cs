using Wargame.World.Chance;
using Wargame.World.Ledger;
using Wargame.World.Tests.Building;
using Wargame.World.Turn;
using static Wargame.World.Tests.Building.Play;

namespace Wargame.World.Tests.Crises;

/// <summary>MODEL 3.7: escalation climbs or descends by at most one rung a turn, by a chance that everyone saw before.</summary>
public class LadderTests
{
    [Theory]
    [InlineData(1, 1, 2)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 0, 1)]
    [InlineData(5, 0, 2)]
    [InlineData(-5, 0, 1)]
    public void It_climbs_or_else_descends_or_else_stays(double up, double down, double after)
    {
        var world = WorldBuilder.Andes.Ladder("secession", up, down).Build();

        Assert.Equal(after, world.Value(world.First().State, "chapare.rung"));
    }

    [Theory]
    [InlineData(3, 1, 0, 3)]
    [InlineData(0, 0, 1, 0)]
    public void It_does_not_leave_its_ends_and_draws_no_chance_there(double start, double up, double down, double after)
    {
        var world = WorldBuilder.Andes.Ladder("secession", up, down, start).Build();

        var turn = world.First();

        Assert.Equal(after, world.Value(turn.State, "chapare.rung"));
        Assert.DoesNotContain(turn.Draws, draw => draw.Happened);
        Assert.Single(turn.Draws);
    }

    [Fact]
    public void A_step_is_a_line_and_every_use_of_chance_is_shown()
    {
        var world = WorldBuilder.Andes.Ladder("secession", up: 0, down: 1).Build();

        var turn = world.First();

        var line = Assert.Single(turn.Ledger);
        Assert.Equal((CauseKind.Ladder, "secession", -1000L), (line.Kind, line.Cause, line.Actual));
        Assert.Equal([("secession/up", 0, false), ("secession/down", 1000, true)], turn.Draws.Select(draw => (draw.Name, draw.Hazard, draw.Happened)));
        Assert.Equal(CounterHash.Thousandths(1, 1, "secession/down"), turn.Draws[1].Drawn);
    }

    [Fact]
    public void Hazards_read_the_world_after_the_rules_of_the_ladders_stage()
    {
        var world = WorldBuilder.Andes.Gauge("anger", start: 50, stage: "third").Rule("mob", "chapare.anger", 10)
            .Ladder("secession", up: If(Of("chapare.anger") > 55, 1, 0), down: 0).Build();

        Assert.Equal(2, world.Value(world.First().State, "chapare.rung"));
    }

    [Fact]
    public void The_outlook_shows_rung_and_hazards_with_what_will_still_run()
    {
        var world = WorldBuilder.Andes.Instrument("mediation")
            .Ladder("secession", up: 0.8 - (0.3 * Level("mediation", "chapare")), down: 0.25, start: 0).Build();
        var state = world.First(Orders(Order("bolivia", "mediation", "chapare", turns: 2))).State;

        var mediated = Assert.Single(world.Outlook(state));
        var alone = Assert.Single(world.Outlook(world.Step(state, TurnInputs.None).State));

        Assert.Equal((500, 800), (mediated.HazardUp, alone.HazardUp));
        Assert.Equal("secession", mediated.Ladder.Id);
    }

    [Fact]
    public void Adding_a_ladder_does_not_change_the_luck_of_another()
    {
        var one = WorldBuilder.Andes.Ladder("secession", up: 0.5, down: 0.5).Build();
        var two = WorldBuilder.Andes.Ladder("anarchy", up: 0.5, down: 0.5, variable: "chaos").Ladder("secession", up: 0.5, down: 0.5).Build();

        for (ulong seed = 0; seed < 50; seed++)
        {
            var alone = one.Step(one.Opening(seed), TurnInputs.None).Draws;
            var beside = two.Step(two.Opening(seed), TurnInputs.None).Draws;
            Assert.Equal(alone, beside.Where(draw => draw.Name.StartsWith("secession", StringComparison.Ordinal)));
        }
    }
}

using Wargame.World.Ledger;
using Wargame.World.Tests.Building;
using Wargame.World.Turn;

namespace Wargame.World.Tests.Laws;

/// <summary>MODEL 3.3: the one law for gauges.</summary>
public class GaugeLawTests
{
    [Theory]
    [InlineData(50, 5, 55)]
    [InlineData(75, 5, 77.5)]
    [InlineData(100, 5, 100)]
    [InlineData(50, -5, 45)]
    [InlineData(25, -5, 22.5)]
    [InlineData(0, -5, 0)]
    [InlineData(90, -5, 81)]
    public void An_effect_has_its_nominal_size_at_fifty_and_fades_towards_the_end_that_it_pushes_to(double start, double size, double after)
    {
        var world = WorldBuilder.Andes.Gauge("safety", start: start).Rule("patrols", "chapare.safety", size).Build();

        Assert.Equal(after, world.Value(world.First().State, "chapare.safety"));
    }

    [Fact]
    public void Effects_with_different_causes_add()
    {
        var world = WorldBuilder.Andes.Gauge("safety").Rule("patrols", "chapare.safety", 5).Rule("raids", "chapare.safety", -2).Build();

        Assert.Equal(53, world.Value(world.First().State, "chapare.safety"));
    }

    [Fact]
    public void Of_effects_with_one_cause_only_the_strongest_gain_and_the_strongest_loss_count_and_the_lines_share_it_pro_rata()
    {
        var world = WorldBuilder.Andes.Gauge("safety")
            .Rule("a", "chapare.safety", 6, cause: "police")
            .Rule("b", "chapare.safety", 3, cause: "police")
            .Rule("c", "chapare.safety", -1, cause: "police")
            .Rule("d", "chapare.safety", -3, cause: "police")
            .Build();

        var turn = world.First();

        Assert.Equal(50 + 6 - 3, world.Value(turn.State, "chapare.safety"));
        Assert.Equal([4000, 2000, -750, -2250], world.Lines(turn, "chapare.safety").Select(line => line.Actual));
        Assert.Equal([6000, 3000, -1000, -3000], world.Lines(turn, "chapare.safety").Select(line => line.Nominal));
    }

    [Fact]
    public void Every_line_is_rounded_and_the_change_is_the_sum_of_the_lines()
    {
        var world = WorldBuilder.Andes.Gauge("safety")
            .Rule("a", "chapare.safety", 1, cause: "thirds")
            .Rule("b", "chapare.safety", 1, cause: "thirds")
            .Rule("c", "chapare.safety", 1, cause: "thirds")
            .Build();

        var turn = world.First();

        Assert.Equal([333, 333, 333], world.Lines(turn, "chapare.safety").Select(line => line.Actual));
        Assert.Equal(50.999, world.Value(turn.State, "chapare.safety"));
    }

    [Fact]
    public void Halves_are_rounded_away_from_zero_on_both_sides()
    {
        var world = WorldBuilder.Andes.Gauge("safety").Rule("up", "chapare.safety", 0.0005).Rule("down", "chapare.safety", -0.0005).Build();

        Assert.Equal([1, -1], world.Lines(world.First(), "chapare.safety").Select(line => line.Actual));
    }

    [Fact]
    public void A_gauge_drifts_back_to_its_natural_level_by_a_share_of_the_way_each_turn()
    {
        var world = WorldBuilder.Andes.Gauge("safety", drift: 0.05).Inject("shock", turn: 1)
            .Rule("shock-hits", "chapare.safety", -20, when: Fired("shock")).Build();

        var turn = world.Turns(new TurnInputs { Injects = ["shock"] }, TurnInputs.None);

        Assert.Equal(30 + (0.05 * 20), world.Value(turn.State, "chapare.safety"));
        Assert.Equal((CauseKind.Drift, "drift", 1000L), world.Lines(turn, "chapare.safety").Select(line => (line.Kind, line.Cause, line.Actual)).Single());
    }

    [Fact]
    public void The_natural_level_follows_the_value_slowly_because_identity_moves_slowly()
    {
        var world = WorldBuilder.Andes.Gauge("safety", drift: 0.05, shift: 0.01).Inject("shock", turn: 1)
            .Rule("shock-hits", "chapare.safety", -20, when: Fired("shock")).Build();

        var turn = world.First(new TurnInputs { Injects = ["shock"] });

        Assert.Equal(50 - (0.01 * 20), world.Natural(turn.State, "chapare.safety"));
    }

    [Fact]
    public void What_the_end_of_the_scale_cuts_off_is_a_line_of_its_own()
    {
        var world = WorldBuilder.Andes.Gauge("safety", start: 90)
            .Rule("a", "chapare.safety", 40).Rule("b", "chapare.safety", 40).Build();

        var turn = world.First();

        Assert.Equal(100, world.Value(turn.State, "chapare.safety"));
        Assert.Equal((CauseKind.Clamp, "clamp", -6000L), world.Lines(turn, "chapare.safety").Select(line => (line.Kind, line.Cause, line.Actual)).Last());
    }
}

using Wargame.World.Ledger;
using Wargame.World.Tests.Building;
using Wargame.World.Turn;

namespace Wargame.World.Tests.Crises;

/// <summary>MODEL 3.11: control may change what the engine proposes; the ledger shows it.</summary>
public class RulingTests
{
    [Fact]
    public void A_ruling_comes_after_all_rules_and_is_a_line()
    {
        var world = WorldBuilder.Andes.Gauge("safety", start: 75).Rule("patrols", "chapare.safety", 5).Build();

        var turn = world.First(Ruling("chapare.safety", 4000));

        Assert.Equal(81.5, world.Value(turn.State, "chapare.safety"));
        Assert.Equal([(CauseKind.Rule, 2500L), (CauseKind.Ruling, 4000L)], turn.Ledger.Select(line => (line.Kind, line.Actual)));
    }

    [Fact]
    public void A_ruling_stays_in_range_like_everything()
    {
        var world = WorldBuilder.Andes.Gauge("safety", start: 98).Build();

        var turn = world.First(Ruling("chapare.safety", 4000));

        Assert.Equal([(CauseKind.Ruling, 4000L), (CauseKind.Clamp, -2000L)], turn.Ledger.Select(line => (line.Kind, line.Actual)));
    }

    [Fact]
    public void Rulings_on_one_number_add_before_its_range_cuts_them()
    {
        var world = WorldBuilder.Andes.Gauge("safety", start: 98).Build();
        TurnInputs Both(long first, long second) => new()
        {
            Rulings = [new Ruling("chapare.safety", first, "control", "a"), new Ruling("chapare.safety", second, "control", "b")],
        };

        Assert.Equal(97, world.Value(world.First(Both(4000, -5000)).State, "chapare.safety"));
        Assert.Equal(97, world.Value(world.First(Both(-5000, 4000)).State, "chapare.safety"));
    }

    [Fact]
    public void A_ruling_may_force_a_rung_but_not_half_a_rung()
    {
        var world = WorldBuilder.Andes.Ladder("secession", up: 0, down: 0).Build();

        Assert.Equal(2, world.Value(world.First(Ruling("chapare.rung", 1000)).State, "chapare.rung"));
        Assert.Throws<ArgumentException>(() => world.First(Ruling("chapare.rung", 500)));
    }

    private static TurnInputs Ruling(string slot, long change) => new() { Rulings = [new Ruling(slot, change, "control", "because")] };
}

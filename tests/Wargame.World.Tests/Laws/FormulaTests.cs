using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.State;
using Wargame.World.Tests.Building;

namespace Wargame.World.Tests.Laws;

/// <summary>Formulas are total: every one of them gives a finite number in every state.</summary>
public class FormulaTests
{
    private static readonly WorldModel World = WorldBuilder.Andes.Stock("zero", start: 0).Stock("four", start: 4).Build();
    private static readonly WorldState State = World.Opening(1);

    public static TheoryData<F, double> Results => new()
    {
        { Of("bolivia.four") / Of("bolivia.zero"), 0 },
        { (F)1 / 0, 0 },
        { Of("bolivia.four") + 1 - (2 * 3), -1 },
        { -Of("bolivia.four") / 8, -0.5 },
        { Power(Of("bolivia.four"), 3), 64 },
        { Call(NumberFunction.Min, 3, Of("bolivia.four"), 2), 2 },
        { Call(NumberFunction.Max, 3, Of("bolivia.four"), 2), 4 },
        { Call(NumberFunction.Clamp, Of("bolivia.four"), 0, 1), 1 },
        { Call(NumberFunction.Clamp, Of("bolivia.four"), 3, 1), 3 },
        { Call(NumberFunction.Abs, -Of("bolivia.four")), 4 },
        { Call(NumberFunction.Floor, -Of("bolivia.four") / 3), -2 },
        { If(Of("bolivia.four") > 3, 7, 8), 7 },
        { If(Of("bolivia.four") < 3, 7, 8), 8 },
        { And(Of("bolivia.four") >= 4, Of("bolivia.four") <= 4), 1 },
        { Or(Of("bolivia.four") > 4, Of("bolivia.four") < 4), 0 },
        { !(Of("bolivia.four") > 3), 0 },
        { Same(Of("bolivia.four") / 3 * 3, 4.0004), 1 },
        { Same(Of("bolivia.four"), 4.001), 0 },
        { Differ(Of("bolivia.four"), 4.001), 1 },
        { Curve(Of("bolivia.four"), (5, 1), (10, 3)), 1 },
        { Curve(Of("bolivia.four"), (0, 1), (8, 3)), 2 },
        { Curve(Of("bolivia.four"), (0, 1), (2, 3)), 3 },
        { Sum(Each("e", EntityKind.Government), Of("e.four") * 2), 8 },
        { Sum(Each("e", EntityKind.Multilateral), 5), 0 },
        { TurnNumber, 0 },
        { Change("bolivia.four"), 0 },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void A_formula_gives_its_value(F formula, double expected) => Assert.Equal(expected, World.Evaluate(formula, State));

    [Fact]
    public void A_formula_that_grows_beyond_all_bounds_stays_finite()
    {
        var huge = Of("bolivia.four") * 1e15;
        for (var depth = 0; depth < 4; depth++)
            huge = Power(huge, 8);

        var value = World.Evaluate(huge - huge, State);

        Assert.True(double.IsFinite(value));
        Assert.Equal(Limits.Intermediate, World.Evaluate(huge, State));
    }

    [Fact]
    public void A_change_beyond_all_bounds_is_cut_and_the_books_still_balance()
    {
        var world = WorldBuilder.Andes.Stock("cash", start: 1).Gauge("safety", start: 50)
            .Rule("gold", "bolivia.cash", Power(Of("bolivia.cash") * 1e12, 8))
            .Rule("fear", "chapare.safety", -Power(Of("bolivia.cash") * 1e12, 8))
            .Build();

        var state = world.First().State;

        Assert.Equal((Limits.Amount, 0), (world.Value(state, "bolivia.cash"), world.Value(state, "chapare.safety")));
    }

    [Fact]
    public void The_same_formula_asked_again_reads_the_state_that_it_is_asked_about()
    {
        var world = WorldBuilder.Andes.Stock("cash", start: 1).Rule("grow", "bolivia.cash", 1).Build();
        Formula cash = Of("bolivia.cash") + (TurnNumber * 100);

        var (before, after) = (world.Evaluate(cash, world.Opening(1)), world.Evaluate(cash, world.First().State));

        Assert.Equal((1, 102), (before, after));
        Assert.True(world.Holds(Of("bolivia.cash") > 1, world.First().State));
    }
}

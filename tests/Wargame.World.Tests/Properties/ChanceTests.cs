using Wargame.World.Chance;

namespace Wargame.World.Tests.Properties;

public sealed class ChanceTests
{
    /// <summary>Stored sessions depend on these for ever.</summary>
    [Theory]
    [InlineData(1UL, 1, "secession/up")]
    [InlineData(1UL, 2, "secession/up")]
    [InlineData(2UL, 1, "secession/up")]
    [InlineData(1UL, 1, "secession/down")]
    public void A_draw_depends_on_seed_turn_and_name_alone(ulong seed, int turn, string name)
    {
        var drawn = CounterHash.Thousandths(seed, turn, name);
        _ = CounterHash.Bits(seed, turn, "another draw");

        Assert.Equal(drawn, CounterHash.Thousandths(seed, turn, name));
        Assert.InRange(drawn, 0, 999);
    }

    [Fact]
    public void Draws_are_spread_evenly()
    {
        var tenths = new int[10];
        for (var turn = 0; turn < 20_000; turn++) tenths[CounterHash.Thousandths(42, turn, "even") / 100]++;

        Assert.All(tenths, count => Assert.InRange(count, 1_800, 2_200));
    }
}

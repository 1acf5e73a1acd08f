using Wargame.World.Chance;

namespace Wargame.World.Tests.Crises;

/// <summary>Stored sessions replay only if chance never changes: these values are part of their format.</summary>
public class ChanceTests
{
    [Theory]
    [InlineData(0UL, 0, "", 8114893045318443358UL, 439)]
    [InlineData(1UL, 1, "secession/up", 1519745057000138487UL, 82)]
    [InlineData(1UL, 1, "secession/down", 17780741044912009323UL, 963)]
    [InlineData(1UL, 2, "secession/up", 11740841173495057128UL, 636)]
    [InlineData(2UL, 1, "secession/up", 16264174179196642493UL, 881)]
    [InlineData(ulong.MaxValue, 40, "Señal", 13378353176727042096UL, 725)]
    public void A_draw_is_a_fixed_function_of_seed_turn_and_name(ulong seed, int turn, string name, ulong bits, int thousandths)
    {
        Assert.Equal(bits, CounterHash.Bits(seed, turn, name));
        Assert.Equal(thousandths, CounterHash.Thousandths(seed, turn, name));
    }

    [Fact]
    public void Draws_are_spread_evenly_over_seeds_turns_and_names()
    {
        const int Draws = 30_000;
        var tenths = new int[10];
        for (var draw = 0; draw < Draws; draw++)
            tenths[CounterHash.Thousandths((ulong)(draw / 300), draw % 300 / 10, "ladder-" + (draw % 10)) / 100]++;

        // Each tenth expects 3,000 with a standard deviation of 52; the seeds are fixed, so this cannot fail by chance.
        Assert.All(tenths, count => Assert.InRange(count, 2750, 3250));
    }
}

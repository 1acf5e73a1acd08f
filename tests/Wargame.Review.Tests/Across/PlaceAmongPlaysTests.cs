using Wargame.Review.Across;
using Wargame.World.Definition;

namespace Wargame.Review.Tests.Across;

/// <summary>What an instructor may say of a class's place among many plays.</summary>
public sealed class PlaceAmongPlaysTests
{
    [Theory]
    [InlineData(0, 0, 200, Standing.Worst)]
    [InlineData(0, 1, 199, Standing.WorstTenth)]
    [InlineData(1, 0, 199, Standing.WorstTenth)]
    [InlineData(19, 0, 181, Standing.WorstTenth)]
    [InlineData(20, 0, 180, Standing.WorstQuarter)]
    [InlineData(49, 0, 151, Standing.WorstQuarter)]
    [InlineData(50, 0, 150, Standing.WorseHalf)]
    [InlineData(79, 0, 121, Standing.WorseHalf)]
    [InlineData(80, 0, 120, Standing.Middle)]
    [InlineData(100, 0, 100, Standing.Middle)]
    [InlineData(120, 0, 80, Standing.Middle)]
    [InlineData(121, 0, 79, Standing.BetterHalf)]
    [InlineData(150, 0, 50, Standing.BetterHalf)]
    [InlineData(151, 0, 49, Standing.BestQuarter)]
    [InlineData(180, 0, 20, Standing.BestQuarter)]
    [InlineData(181, 0, 19, Standing.BestTenth)]
    [InlineData(199, 1, 0, Standing.BestTenth)]
    [InlineData(200, 0, 0, Standing.Best)]
    public void The_place_is_said_in_tenths_and_quarters(int worse, int same, int better, Standing said) =>
        Assert.Equal(said, new PlaceAmongPlays(worse, same, better).Standing);

    [Theory]
    [InlineData(0, 60, 140, Standing.WorstQuarter)]
    [InlineData(0, 38, 162, Standing.WorstTenth)]
    [InlineData(0, 190, 10, Standing.Middle)]
    [InlineData(140, 60, 0, Standing.BestQuarter)]
    [InlineData(70, 60, 70, Standing.Middle)]
    [InlineData(0, 200, 0, Standing.Alike)]
    public void A_tie_is_neither_good_nor_bad(int worse, int same, int better, Standing said) =>
        Assert.Equal(said, new PlaceAmongPlays(worse, same, better).Standing);

    [Fact]
    public void What_is_said_of_one_end_is_said_of_the_other()
    {
        for (var worse = 0; worse <= 200; worse++)
        {
            for (var same = 0; same <= 200 - worse; same += 7)
            {
                var (place, turned) = (new PlaceAmongPlays(worse, same, 200 - worse - same), new PlaceAmongPlays(200 - worse - same, same, worse));
                if (place.Standing != Standing.Alike)
                    Assert.Equal(Standing.Best - place.Standing, turned.Standing - Standing.Worst);
            }
        }
    }

    [Theory]
    [InlineData(GoodDirection.High, 2, 3, 1)]
    [InlineData(GoodDirection.Low, 1, 3, 2)]
    [InlineData(GoodDirection.Neither, 2, 3, 1)]
    public void Worse_is_lower_where_more_is_better_and_higher_where_less_is_better(GoodDirection good, int worse, int same, int better) =>
        Assert.Equal(new PlaceAmongPlays(worse, same, better), PlaceAmongPlays.Of([-5, 1, 4, 4, 4, 9], 4, good));

    [Theory]
    [InlineData(long.MinValue, 0, 6)]
    [InlineData(long.MaxValue, 6, 0)]
    [InlineData(3, 2, 4)]
    public void A_value_that_no_play_has_lies_between_them(long value, int lower, int higher) =>
        Assert.Equal(new PlaceAmongPlays(lower, 0, higher), PlaceAmongPlays.Of([-5, 1, 4, 4, 4, 9], value, GoodDirection.High));
}

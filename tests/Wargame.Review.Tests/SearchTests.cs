using Wargame.Doctrines.Search;
using Wargame.Review.Search;
using Wargame.Scenarios;
using Wargame.World;

namespace Wargame.Review.Tests;

/// <summary>What random strategies say of the shipped crisis: the quick version of <c>wargame search bolivia-secession --campaigns 10000</c>.</summary>
public sealed class SearchTests
{
    private const int Campaigns = 300;
    private static readonly WorldModel Bolivia = WorldModel.Compile(
        ScenarioLoader.Load(Path.Combine(ScenarioLibrary.FindRoot()!, "bolivia-secession")).Scenario!.World);

    [Fact]
    public void No_package_of_orders_is_best_for_every_mandate_at_once()
    {
        var report = StrategySearch.Run(Bolivia, Campaigns, seed: 1);

        Assert.True(report.BestForAll.IsEmpty, $"wargame search bolivia-secession --campaigns {Campaigns} --seed 1: seed {string.Join(", ", report.BestForAll)} is best for all");
        Assert.All(report.Mandates, mandate => Assert.True(mandate.Best > mandate.Middle && mandate.Middle < 100, $"{mandate} does not depend on what is ordered"));
    }

    [Fact]
    public void No_instrument_is_useless_or_out_of_reach()
    {
        var report = StrategySearch.Run(Bolivia, Campaigns, seed: 1);

        Assert.Empty(report.NeverUsed);
        Assert.Empty(report.Useless);
    }

    [Fact]
    public void A_campaign_is_the_same_whenever_it_is_played()
    {
        var (one, again) = (RandomCampaign.Play(Bolivia, 42), RandomCampaign.Play(Bolivia, 42));

        Assert.Equal(one.Moves, again.Moves);
        Assert.Equal(one.Scores, again.Scores);
        Assert.NotEqual(one.Moves.AsEnumerable(), RandomCampaign.Play(Bolivia, 43).Moves);
    }

    [Fact]
    public void An_instrument_that_only_does_harm_is_found_out()
    {
        // Two campaigns in which the government meets all, with roads; eighteen in which it meets nothing, with soldiers.
        var outcomes = Enumerable.Range(0, 20).Select(place => new CampaignOutcome(
            (ulong)place,
            [new CampaignMove("bolivia", place < 2 ? "rural-development" : "troops")],
            [.. Bolivia.Definition.Mandates.Select(mandate => mandate.Actor == "bolivia" && place < 2 ? 100.0 : 0)])).ToList();

        var report = StrategySearch.Judge(Bolivia, outcomes);

        Assert.Equal(["troops"], report.Useless.Select(one => one.Instrument));
        Assert.Equal((2, 2), report.Instruments.Where(one => one.Instrument == "rural-development").Select(one => (one.Used, one.InGood)).Single());
    }
}

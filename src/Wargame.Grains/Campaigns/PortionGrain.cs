using Orleans.Concurrency;
using Wargame.Review.Playtests;

namespace Wargame.Grains.Campaigns;

/// <summary>Plays portions of campaigns on the cores that its server leaves them.</summary>
/// <param name="plans">The campaigns that this server has read.</param>
/// <param name="cores">The cores.</param>
[StatelessWorker]
public sealed class PortionGrain(CampaignPlans plans, CampaignCores cores) : Grain, IPortionGrain
{
    /// <inheritdoc/>
    public async Task<PlayedPortion> Play(string campaign, PortionOrder portion)
    {
        using var core = await cores.Take(CancellationToken.None);
        var plan = await plans.Find(campaign, () => GrainFactory.GetGrain<ICampaignGrain>(campaign).Text());
        return new([.. (await Task.Run(() => Play(plan, portion.ToPortion()))).Select(PlayedRun.Of)], cores.Count);
    }

    // Between two plays whatever else waits for this thread comes first.
    private static async Task<List<PlayOutcome>> Play(PlaytestPlan plan, Portion portion)
    {
        var outcomes = new List<PlayOutcome>(portion.Plays.Length);
        foreach (var outcome in plan.Play(portion))
        {
            outcomes.Add(outcome);
            await Task.Yield();
        }
        return outcomes;
    }
}

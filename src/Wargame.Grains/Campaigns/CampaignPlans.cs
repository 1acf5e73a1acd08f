using Wargame.Review.Playtests;

namespace Wargame.Grains.Campaigns;

/// <summary>The campaigns that a server has read and compiled; the oldest make room.</summary>
public sealed class CampaignPlans
{
    private readonly Lock _reading = new();
    private readonly List<(string Key, Task<PlaytestPlan> Plan)> _plans = [];

    /// <summary>The campaigns that are at hand.</summary>
    internal IReadOnlyList<string> Keys
    {
        get
        {
            lock (_reading)
                return [.. _plans.Select(plan => plan.Key)];
        }
    }

    /// <summary>The plan of a campaign.</summary>
    /// <param name="key">The campaign's key.</param>
    /// <param name="text">Asks for the text, where it was not read yet.</param>
    /// <exception cref="InvalidOperationException">The campaign is not played any more.</exception>
    public Task<PlaytestPlan> Find(string key, Func<Task<CampaignText?>> text)
    {
        lock (_reading)
        {
            var known = _plans.FirstOrDefault(plan => plan.Key == key && !plan.Plan.IsFaulted);
            if (known.Plan is not null)
                return known.Plan;
            _plans.RemoveAll(plan => plan.Key == key);
            if (_plans.Count >= Limits.CampaignPlans)
                _plans.RemoveAt(0);
            var read = Read(key, text);
            _plans.Add((key, read));
            return read;
        }
    }

    private static async Task<PlaytestPlan> Read(string key, Func<Task<CampaignText?>> text)
    {
        var campaign = CampaignKey.Read(key) ?? throw new InvalidOperationException($"{key} is no campaign.");
        var given = await text() ?? throw new InvalidOperationException("The campaign is not played any more.");
        return await Task.Run(() => PlaytestPlan.Of(given.Load(campaign.Hash), campaign.Profile, campaign.Plays, campaign.Seed));
    }
}

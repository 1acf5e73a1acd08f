namespace Wargame.Grains.Campaigns;

/// <summary>What a server leaves to campaigns: some of its cores, and room for a few campaigns. Rooms that play have the rest.</summary>
public sealed class CampaignCores : IDisposable
{
    private readonly SemaphoreSlim _cores;
    private readonly SemaphoreSlim _campaigns = new(Limits.CampaignsAtOnce);
    private int _admitted;

    /// <summary>For this machine.</summary>
    public CampaignCores()
        : this(Environment.ProcessorCount)
    {
    }

    /// <param name="processors">The cores of the machine.</param>
    public CampaignCores(int processors)
    {
        Count = Math.Max(1, processors / Limits.CoresToACampaignCore);
        _cores = new(Count);
    }

    /// <summary>Portions that are played at once.</summary>
    public int Count { get; }

    /// <summary>Waits for a core, which is given back when the result is disposed of.</summary>
    public Task<IDisposable> Take(CancellationToken gone) => Take(_cores, gone);

    /// <summary>Waits for the campaigns that came before.</summary>
    internal Task<IDisposable> Begin(CancellationToken gone) => Take(_campaigns, gone);

    /// <summary>Whether one more campaign may wait here. What was admitted leaves.</summary>
    internal bool Admit()
    {
        if (Interlocked.Increment(ref _admitted) <= Limits.CampaignsAtOnce + Limits.WaitingCampaigns)
            return true;
        Leave();
        return false;
    }

    /// <summary>A campaign is over.</summary>
    internal void Leave() => Interlocked.Decrement(ref _admitted);

    /// <inheritdoc/>
    public void Dispose()
    {
        _cores.Dispose();
        _campaigns.Dispose();
    }

    private static async Task<IDisposable> Take(SemaphoreSlim places, CancellationToken gone)
    {
        await places.WaitAsync(gone);
        return new Place(places);
    }

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        private int _given;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _given, 1) == 0)
                places.Release();
        }
    }
}

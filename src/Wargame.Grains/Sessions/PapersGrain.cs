using Wargame.EventStore;

namespace Wargame.Grains.Sessions;

/// <summary>Keeps the passes to a session's papers: hashes only, the newest few, for some hours.</summary>
/// <param name="directory">Which scenario the session is pinned to.</param>
/// <param name="time">For the age of passes.</param>
public sealed class PapersGrain(ISessionDirectory directory, TimeProvider time) : Grain, IPapersGrain
{
    private readonly Dictionary<string, DateTimeOffset> _passes = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<string> Issue()
    {
        Forget();
        if (_passes.Count >= Limits.PapersPasses)
            _passes.Remove(_passes.MinBy(known => known.Value).Key);
        var pass = Secrets.NewToken();
        _passes[Secrets.Hash(pass)] = time.GetUtcNow() + Limits.PapersLife;
        return Task.FromResult(pass);
    }

    /// <inheritdoc/>
    public async Task<PinnedScenario?> Open(string pass)
    {
        Forget();
        if (!_passes.ContainsKey(Secrets.Hash(pass)))
        {
            // A guess must not keep a grain in memory.
            if (_passes.Count == 0)
                DeactivateOnIdle();
            return null;
        }
        return await directory.FindSession(this.GetPrimaryKeyString()) is { } entry ? new(entry.Scenario, entry.ScenarioHash, entry.Profile) : null;
    }

    private void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var pass in _passes.Where(known => known.Value <= now).Select(known => known.Key).ToList())
            _passes.Remove(pass);
    }
}

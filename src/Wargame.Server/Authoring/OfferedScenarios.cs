using Wargame.Grains.Sessions;
using Wargame.Server.Hosting;

namespace Wargame.Server.Authoring;

/// <summary>Puts a scenario on the shelf whenever it is saved without errors, so that a session can be opened with it at once.</summary>
/// <param name="checks">Reads scenarios.</param>
/// <param name="shelf">The shelf.</param>
/// <param name="texts">The texts of what stands on it.</param>
internal sealed class OfferedScenarios(AuthorChecks checks, ScenarioShelf shelf, ScenarioTexts texts)
{
    /// <summary>Whether sessions may be opened with it.</summary>
    public bool Has(string scenario) => shelf.Find(scenario) is not null;

    /// <summary>Looks at a scenario after a change. One with errors leaves its last good version where it is.</summary>
    public async Task Look(string scenario)
    {
        var loaded = await checks.Read(scenario, [], loaded => loaded, CancellationToken.None);
        if (loaded?.Scenario is not { } good || good.Id != scenario)
            return;
        var older = shelf.Find(scenario)?.Hash;
        texts.Know(good.Hash, loaded.Sources);
        shelf.Offer(good);
        if (older is not null && older != good.Hash)
            texts.Forget(older);
    }
}

using System.IO.Compression;
using Wargame.EventStore.PostgreSql;
using Wargame.Grains.Sessions;
using Wargame.Server.Hosting;
using Wargame.Sessions.Scenarios;

namespace Wargame.Server.Clustering;

/// <summary>Copies of scenarios that every server of a cluster finds: in the database, and from there in the server's own folder.</summary>
/// <param name="local">The server's own folder.</param>
/// <param name="shared">The database.</param>
internal sealed class SharedScenarioArchive(ScenarioArchive local, PostgreSqlStore shared) : IScenarioArchive
{
    /// <inheritdoc/>
    public async Task Keep(ScenarioDefinition scenario)
    {
        await local.Keep(scenario);
        if (await shared.FindScenario(scenario.Hash) is not null)
            return;
        using var zip = new MemoryStream();
        await ZipFile.CreateFromDirectoryAsync(local.Place(scenario.Hash), zip);
        await shared.KeepScenario(scenario.Hash, zip.ToArray());
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, string>?> Texts(string id, string hash) =>
        await local.Texts(id, hash) ?? (await Find(id, hash) is null ? null : await local.Texts(id, hash));

    /// <inheritdoc/>
    public async Task<ScenarioDefinition?> Find(string id, string hash)
    {
        if (await local.Find(id, hash) is { } here)
            return here;
        if (await shared.FindScenario(hash) is not { } bytes)
            return null;
        using var zip = new MemoryStream(bytes);
        await local.Unpack(hash, zip);
        return await local.Find(id, hash);
    }
}

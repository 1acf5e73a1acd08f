using System.IO.Compression;
using Wargame.EventStore;
using Wargame.EventStore.Portable;
using Wargame.EventStore.PostgreSql;
using Wargame.Grains.Sessions;
using Wargame.Scenarios;

namespace Wargame.Cli.Upkeep;

/// <summary>Takes a session file in. Codes and keys belong to one server, so it gets new ones; its ids and hashes stay.</summary>
internal static class TakingIn
{
    private const int Tries = 20;

    /// <summary>Does it, all or nothing.</summary>
    /// <returns>The code of its room, and control's first key.</returns>
    /// <exception cref="SessionFileException">It does not verify, or is here already.</exception>
    public static async Task<(string JoinCode, string ControlToken)> Run(string file, IWargameStore store, string place)
    {
        var unpacked = Directory.CreateTempSubdirectory("wargame-import-").FullName;
        try
        {
            using var from = File.OpenRead(file);
            var scenarios = Path.Combine(unpacked, "scenarios");
            var record = SessionFile.Read(from, scenarios);
            if (await store.FindSession(record.Id) is { } here)
                throw new SessionFileException($"This session is here already, behind the code {here.JoinCode}.");
            var entry = record.Lines[0].Session;
            if (ScenarioLoader.Load(Path.Combine(scenarios, entry.Scenario)).Scenario?.Hash != entry.ScenarioHash)
                throw new SessionFileException($"The scenario {entry.Scenario} in it is not the one that it was played with. Ask for the file anew.");
            await Keep(entry.ScenarioHash, scenarios, store, place);
            return await Enter(record, store);
        }
        finally
        {
            Directory.Delete(unpacked, recursive: true);
        }
    }

    // 29^6 codes: a taken one is rare, twenty in a row do not happen.
    private static async Task<(string, string)> Enter(SessionRecord record, IWargameStore store)
    {
        var token = Secrets.NewToken();
        for (var tries = 0; tries < Tries; tries++)
        {
            string[] codes = [.. record.Lines.Select(_ => Secrets.NewJoinCode())];
            if (await store.PutIn(record, codes, FirstKey.Of(record.Id, token)))
                return (codes[0], token);
        }

        throw new SessionFileException("A branch of this session is here already.");
    }

    private static async Task Keep(string hash, string scenarios, IWargameStore store, string place)
    {
        if (store is PostgreSqlStore database)
        {
            using var zip = new MemoryStream();
            await ZipFile.CreateFromDirectoryAsync(scenarios, zip);
            await database.KeepScenario(hash, zip.ToArray());
            return;
        }

        var copy = Path.Combine(place, "scenarios", hash);
        if (Directory.Exists(copy))
            return;
        foreach (var file in Directory.EnumerateFiles(scenarios, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(scenarios, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}

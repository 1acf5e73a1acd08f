using Wargame.EventStore;
using Wargame.EventStore.Portable;
using Wargame.EventStore.Upkeep;
using Wargame.Grains.Lobby;
using Wargame.Grains.Sessions;
using Wargame.Review;

namespace Wargame.Cli.Upkeep;

/// <summary>Takes a session file in. Codes and keys belong to one server, so it gets new ones; its ids and hashes stay.</summary>
internal static class TakingIn
{
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
            _ = CarriedScenario.Of(record, scenarios);
            await ScenarioCopies.Keep(store, place, entry.ScenarioHash, scenarios);
            return await Enter(record, store);
        }
        finally
        {
            Directory.Delete(unpacked, recursive: true);
        }
    }

    private static async Task<(string, string)> Enter(SessionRecord record, IWargameStore store)
    {
        var token = Secrets.NewToken();
        var code = await FreeCodes.Find(code =>
            store.PutIn(record, [code, .. record.Lines.Skip(1).Select(_ => Secrets.NewJoinCode())], FirstKey.Of(record.Id, token)));
        return code is null ? throw new SessionFileException("A branch of this session is here already.") : (code, token);
    }
}

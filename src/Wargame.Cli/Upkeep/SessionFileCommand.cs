using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.EventStore;
using Wargame.EventStore.Portable;
using Wargame.EventStore.Upkeep;
using Wargame.Scenarios;

namespace Wargame.Cli.Upkeep;

/// <summary><c>wargame export PLACE SESSION FILE</c> and <c>wargame import FILE PLACE</c>: one session, from one server to another.</summary>
internal static class SessionFileCommand
{
    public static Command Create(Terminal terminal)
    {
        var place = Choice.Subject("PLACE", StorePlace.About);
        var session = Choice.Subject("SESSION", "Its join code, or its id");
        var file = Choice.Subject("FILE", "The session file: a new one");
        var nameless = new Option<bool>("--without-names") { Description = "Leave the names of persons out; every hash holds all the same" };
        var command = new Command("export", "Write one session to a file that another server takes in, from a running server too") { place, session, file, nameless };
        command.SetAction(parsed => Guard.Run(terminal, () => StorePlace.Run(async () =>
        {
            var to = Path.GetFullPath(parsed.GetRequiredValue(file), terminal.Folder);
            if (File.Exists(to))
                throw new UsageException($"{to} exists already; name a new file");
            using var moment = new OneMoment();
            await moment.Take(StorePlace.Of(parsed.GetRequiredValue(place), terminal));
            await using var store = StorePlace.Open(moment.Folder);
            var record = await Find(store, parsed.GetRequiredValue(session));
            var scenario = Copy(moment.Folder, record.Lines[0].Session);
            await using (var written = File.Create(to))
                SessionFile.Write(record, scenario, written, names: !parsed.GetValue(nameless));
            terminal.Heading($"{Words.Count(record.Lines.Sum(line => line.Events.Length), "event")} in {Words.Count(record.Lines.Length, "line")} of play written to {to}");
        })));
        return command;
    }

    public static Command CreateImport(Terminal terminal)
    {
        var file = Choice.Subject("FILE", "The session file");
        var place = Choice.Subject("PLACE", StorePlace.About + "; no server may be using the folder, and a new one is made");
        var command = new Command("import", "Take a session in that another server wrote: every hash is checked, and it gets a new code and a new key") { file, place };
        command.SetAction(parsed => Guard.Run(terminal, () => StorePlace.Run(async () =>
        {
            var from = Path.GetFullPath(parsed.GetRequiredValue(file), terminal.Folder);
            if (!File.Exists(from))
                throw new UsageException($"there is no file {from}");
            var to = StorePlace.Of(parsed.GetRequiredValue(place), terminal);
            await using var store = Backup.Open(to);
            try
            {
                var taken = await TakingIn.Run(from, store, to);
                terminal.Heading($"session {taken.JoinCode} taken in, every chain of hashes checked");
                terminal.Output.WriteLine(StorePlace.WayIn(parsed.GetRequiredValue(place), taken.JoinCode, taken.ControlToken));
            }
            catch (SessionFileException refused)
            {
                terminal.Error.WriteLine($"wargame: {from}: {Validate.Plain.Text(refused.Message)}");
                throw new AuthorsMistakeException();
            }
        })));
        return command;
    }

    private static async Task<SessionRecord> Find(IWargameStore store, string wanted)
    {
        var id = (await store.FindByJoinCode(wanted.ToUpperInvariant()))?.SessionId ?? wanted;
        return await store.TakeOut(id) ?? throw new UsageException($"there is no session {wanted} here; wargame verify lists them");
    }

    /// <summary>The scenario as it was played: without it no server could take the file in, and whoever exports is the one who can still mend it.</summary>
    private static string Copy(string dataFolder, SessionEntry session)
    {
        var copy = ScenarioCopies.Place(dataFolder, session.ScenarioHash);
        return ScenarioLoader.Load(Path.Combine(copy, session.Scenario)).Scenario?.Hash == session.ScenarioHash ? copy : throw new UsageException(
            $"the copy of the scenario {session.Scenario} that this session was played with is missing or was changed; put it back into {Path.Combine("scenarios", session.ScenarioHash)} of the data folder, from a backup");
    }

    /// <summary>A copy of a store in a folder of its own, so that a server may go on meanwhile.</summary>
    private sealed class OneMoment : IDisposable
    {
        public string Folder { get; } = Directory.CreateTempSubdirectory("wargame-export-").FullName;

        public Task Take(string place) => Backup.Write(place, Folder);

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}

using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.EventStore.Upkeep;

namespace Wargame.Cli.Upkeep;

/// <summary><c>wargame backup PLACE FOLDER</c>: a copy of all that is stored, while servers run; and <c>wargame restore FOLDER PLACE</c>.</summary>
internal static class BackupCommand
{
    public static Command Create(Terminal terminal)
    {
        var place = Choice.Subject("PLACE", StorePlace.About);
        var folder = Choice.Subject("FOLDER", "The backup: a new folder");
        var command = new Command("backup", "Copy all sessions as they are at this moment, from a running server too, and check the copy") { place, folder };
        command.SetAction(parsed => Guard.Run(terminal, () => StorePlace.Run(async () =>
        {
            var to = Path.GetFullPath(parsed.GetRequiredValue(folder), terminal.Folder);
            await Backup.Write(StorePlace.Of(parsed.GetRequiredValue(place), terminal), to);
            await Checked(to, terminal, $"backed up to {to}");
        })));
        return command;
    }

    public static Command CreateRestore(Terminal terminal)
    {
        var folder = Choice.Subject("FOLDER", "The backup");
        var place = Choice.Subject("PLACE", StorePlace.About + "; empty");
        var command = new Command("restore", "Put a backup in place, and check that every session stands where it stood in the backup") { folder, place };
        command.SetAction(parsed => Guard.Run(terminal, () => StorePlace.Run(async () =>
        {
            var (from, to) = (Path.GetFullPath(parsed.GetRequiredValue(folder), terminal.Folder), StorePlace.Of(parsed.GetRequiredValue(place), terminal));
            await Backup.Restore(from, to);
            var heads = await Heads(from);
            var restored = await Heads(to);
            if (!heads.SequenceEqual(restored))
                throw new UsageException("the restored store does not stand where the backup stands; do not use it");
            await Checked(to, terminal, "restored");
        })));
        return command;
    }

    private static async Task<List<StreamHead>> Heads(string place)
    {
        await using var store = StorePlace.Open(place);
        var heads = new List<StreamHead>();
        foreach (var session in await store.AllSessions())
            heads.Add(await store.Head(session.SessionId));
        return heads;
    }

    private static async Task Checked(string place, Terminal terminal, string what)
    {
        await using var store = StorePlace.Open(place);
        var verdicts = await StoreCheck.Run(store);
        VerifyCommand.Complain(verdicts, terminal);
        terminal.Heading($"{Words.Count(verdicts.Count, "session")} {what}, every chain of hashes checked");
    }
}

using System.CommandLine;
using System.Globalization;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.EventStore.Upkeep;

namespace Wargame.Cli.Upkeep;

/// <summary><c>wargame verify PLACE</c>: reads every record and checks its chains; prints where each session stands.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var place = Choice.Subject("PLACE", StorePlace.About);
        var against = new Option<string?>("--against") { Description = "A backup: sessions that stand in both must have the same history", HelpName = "FOLDER" };
        var command = new Command("verify", "Check the chain of hashes of every stored session, and print where each stands") { place, against };
        command.SetAction(parsed => Guard.Run(terminal, () => StorePlace.Run(async () =>
        {
            await using var store = StorePlace.Open(StorePlace.Of(parsed.GetRequiredValue(place), terminal));
            var verdicts = await StoreCheck.Run(store);
            foreach (var verdict in verdicts)
                terminal.Output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{verdict.Session.JoinCode} {verdict.Session.SessionId} {verdict.Head.Version} {verdict.Commands} {verdict.Head.Hash}"));
            Complain(verdicts, terminal);
            if (parsed.GetValue(against) is { } backup)
                await Compare(verdicts, Path.GetFullPath(backup, terminal.Folder), store, terminal);
            terminal.Heading($"{Words.Count(verdicts.Count, "session")}: every chain holds");
        })));
        return command;
    }

    /// <summary>Says what is wrong, if anything is.</summary>
    public static void Complain(IReadOnlyList<SessionVerdict> verdicts, Terminal terminal)
    {
        foreach (var verdict in verdicts.Where(verdict => verdict.Fault is not null))
            terminal.Error.WriteLine($"wargame: session {verdict.Session.JoinCode}: {verdict.Fault}");
        if (verdicts.Any(verdict => verdict.Fault is not null))
            throw new AuthorsMistakeException();
    }

    // The store may have gone on since the backup: its history up to there must be the backup's.
    private static async Task Compare(IReadOnlyList<SessionVerdict> verdicts, string backup, EventStore.IWargameStore store, Terminal terminal)
    {
        await using var other = StorePlace.Open(backup);
        foreach (var session in await other.AllSessions())
        {
            var head = await other.Head(session.SessionId);
            var here = verdicts.FirstOrDefault(verdict => verdict.Session.SessionId == session.SessionId);
            var same = here is null || (here.Head.Version >= head.Version
                && (await store.Read(session.SessionId)).Take((int)head.Version).Select(stored => (stored.Version, stored.Type, stored.At))
                    .SequenceEqual((await other.Read(session.SessionId)).Select(stored => (stored.Version, stored.Type, stored.At)))
                && (here.Head.Version != head.Version || here.Head.Hash == head.Hash));
            if (same)
                continue;
            terminal.Error.WriteLine($"wargame: session {session.JoinCode} has another history than the backup");
            throw new AuthorsMistakeException();
        }
    }
}

using System.CommandLine;
using System.Globalization;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.EventStore;
using Wargame.EventStore.Sqlite;
using Wargame.EventStore.Upkeep;

namespace Wargame.Cli.Upkeep;

/// <summary><c>wargame purge PLACE</c>: erases names of persons, or whole sessions, that are older than so many days.</summary>
internal static class PurgeCommand
{
    public static Command Create(Terminal terminal)
    {
        var place = Choice.Subject("PLACE", StorePlace.About + "; no server may be using it");
        var days = new Option<int>("--older-than") { Description = "Only sessions that were opened more than so many days ago", HelpName = "DAYS", Required = true };
        var whole = new Option<bool>("--sessions") { Description = "Erase the sessions, not only the names in them" };
        var yes = new Option<bool>("--yes") { Description = "Do it; without it only what would be erased is listed" };
        var command = new Command("purge", "Erase the names of persons, or whole sessions, after the time that they may be kept") { place, days, whole, yes };
        command.SetAction(parsed => Guard.Run(terminal, () => StorePlace.Run(async () =>
        {
            if (parsed.GetValue(days) is not (>= 0 and <= 36_500))
                throw new UsageException("--older-than is a number of days, 0 to 36500");
            var target = StorePlace.Of(parsed.GetRequiredValue(place), terminal);
            var before = TimeProvider.System.GetUtcNow().AddDays(-parsed.GetValue(days));
            await Purge(target, before, parsed.GetValue(whole), parsed.GetValue(yes), terminal);
        })));
        return command;
    }

    private static async Task Purge(string place, DateTimeOffset before, bool whole, bool yes, Terminal terminal)
    {
        await using (var store = StorePlace.Open(place))
        {
            var old = (await store.AllSessions()).Where(session => session.CreatedAt <= before).ToList();
            foreach (var session in old)
            {
                var erased = await Erase(store, session, whole, yes);
                terminal.Output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{session.JoinCode} {session.SessionId} {session.Scenario} {session.CreatedAt:yyyy-MM-dd}{erased}"));
            }

            terminal.Heading(yes ? $"{Words.Count(old.Count, "session")} purged" : $"{Words.Count(old.Count, "session")} would be purged; add --yes to do it");
        }

        if (yes && !Backup.IsDatabase(place))
            SqliteStore.Compact(place);
    }

    private static async Task<string> Erase(IWargameStore store, SessionEntry session, bool whole, bool yes)
    {
        if (!yes)
            return "";
        if (!whole)
            return $" {Words.Count(await store.EraseNames(session.SessionId), "name")}";
        await store.EraseSession(session.SessionId);
        return "";
    }
}

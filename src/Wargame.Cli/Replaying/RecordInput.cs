using Wargame.Cli.Experiments;
using Wargame.Cli.Validate;
using Wargame.EventStore;
using Wargame.EventStore.Sqlite;
using Wargame.EventStore.Upkeep;
using Wargame.Review;
using Wargame.Review.Lines;
using Wargame.Scenarios;

namespace Wargame.Cli.Replaying;

/// <summary>A session found in a data folder that no server uses just now.</summary>
internal static class RecordInput
{
    /// <summary>What is said of the folder in the help.</summary>
    public const string AboutFolder = "The data folder of the server that ran the session; the server must not be running";

    /// <summary>What is said of the session in the help.</summary>
    public const string AboutSession = "The session's join code or id";

    /// <summary>What is said of the scenarios in the help.</summary>
    public const string AboutScenarios = "The folder that holds the scenarios; without it the copy beside the session is taken";

    /// <summary>Finds it.</summary>
    /// <param name="named">The data folder, as the user said it.</param>
    /// <param name="session">A join code or id.</param>
    /// <param name="scenarios">The folder of scenarios, or null for the copy beside the session.</param>
    /// <param name="terminal">The terminal.</param>
    /// <exception cref="UsageException">There is none.</exception>
    /// <exception cref="AuthorsMistakeException">It does not verify; the terminal was told which event.</exception>
    public static StoredSession Find(string named, string session, string? scenarios, Terminal terminal)
    {
        var folder = Path.GetFullPath(named, terminal.Folder);
        // The store would make what is missing; whoever looks back wants what is there.
        if (!DataFolder.Holds(folder))
            throw new UsageException($"{folder} is not a data folder: there is no wargame.db in it");
        try
        {
            return FindAsync(folder, session, entry => Scenarios(scenarios, folder, entry, terminal)).GetAwaiter().GetResult();
        }
        catch (Exception error) when (error is SessionNotFoundException or StorageUnavailableException)
        {
            throw new UsageException(error.Message);
        }
        catch (Exception error) when (error is TamperedStreamException or TamperedBranchException)
        {
            terminal.Error.WriteLine($"wargame: {error.Message}");
            throw new AuthorsMistakeException();
        }
    }

    /// <summary>Plays it again, turn by turn.</summary>
    /// <exception cref="UsageException">Nothing has happened in it.</exception>
    /// <exception cref="AuthorsMistakeException">It does not verify; the terminal was told which event.</exception>
    public static ReplayReport Verify(StoredSession stored, Terminal terminal)
    {
        var report = Replay.Run(stored.Rules, stored.Events);
        if (report.Fault is { } fault)
        {
            terminal.Error.WriteLine(Plain.Text(FormattableString.Invariant($"wargame: event {fault.Version} ({fault.Type}) does not verify: {fault.Trouble}")));
            throw new AuthorsMistakeException();
        }
        return report.State.IsOpen ? report : throw new UsageException($"the session {stored.Entry.JoinCode} has no events");
    }

    // The copy that the session was opened with, before what its author may have made of the scenario since.
    private static string Scenarios(string? asked, string data, SessionEntry entry, Terminal terminal)
    {
        if (asked is not null)
            return Path.GetFullPath(asked, terminal.Folder);
        var copy = ScenarioCopies.Place(data, entry.ScenarioHash);
        return Directory.Exists(copy)
            ? copy
            : ScenarioLibrary.FindRoot(terminal.Folder) ?? ScenarioLibrary.FindRoot() ?? throw new UsageException("there is no folder of scenarios here; name it with --scenarios");
    }

    private static async Task<StoredSession> FindAsync(string folder, string session, Func<SessionEntry, string> scenarios)
    {
        await using var store = SqliteStore.Open(folder);
        var stored = await StoredSession.FindAsync(store, store, session, scenarios);
        return await BranchCheck.RunAsync(store, stored.Events) is { } trouble
            ? throw new TamperedBranchException($"branch {stored.Entry.JoinCode} does not verify: {trouble}")
            : stored;
    }

    private sealed class TamperedBranchException(string message) : Exception(message);
}

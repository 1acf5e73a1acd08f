using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.Cli.Simulate;
using Wargame.Cli.Validate;
using Wargame.EventStore;
using Wargame.EventStore.Sqlite;
using Wargame.EventStore.Upkeep;
using Wargame.Review;
using Wargame.Review.Experiments;
using Wargame.Review.Lines;
using Wargame.Scenarios;

namespace Wargame.Cli.Replaying;

/// <summary><c>wargame replay FOLDER SESSION</c>: computes a stored session anew, holds every turn against its stored hash, and prints it as a run.</summary>
internal static class ReplayCommand
{
    private const string Database = "wargame.db";

    public static Command Create(Terminal terminal)
    {
        var folder = Choice.Subject("FOLDER", "The data folder of the server that ran the session; the server must not be running");
        var session = Choice.Subject("SESSION", "The session's join code or id");
        var verify = new Option<bool>("--verify") { Description = "Only say whether every turn still gives its stored hash" };
        var format = Choice.Of("--format", "How the turns are printed; jsonl without it", "jsonl", "csv", "table");
        var ledger = new Option<bool>("--ledger") { Description = "Every change with its causes besides the values; in csv instead of them" };
        var scenarios = new Option<string?>("--scenarios") { Description = "The folder that holds the scenarios; without it the copy beside the session is taken", HelpName = "FOLDER" };
        var command = new Command("replay", "Compute a stored session anew, and check it turn by turn") { folder, session, verify, format, ledger, scenarios };
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            var data = Path.GetFullPath(parsed.GetRequiredValue(folder), terminal.Folder);
            var stored = Find(data, parsed.GetRequiredValue(session), entry => Scenarios(parsed.GetValue(scenarios), data, entry, terminal), terminal);
            var report = Replay.Run(stored.Rules, stored.Events);
            if (report.Fault is { } fault)
            {
                terminal.Error.WriteLine(Plain.Text(FormattableString.Invariant($"wargame: event {fault.Version} ({fault.Type}) does not verify: {fault.Trouble}")));
                throw new AuthorsMistakeException();
            }
            if (!report.State.IsOpen)
                throw new UsageException($"the session {stored.Entry.JoinCode} has no events");
            var run = RunOf(stored, report, keepsLedger: parsed.GetValue(ledger));
            if (parsed.GetValue(verify))
                terminal.Heading($"{stored.Entry.JoinCode} verifies: {Words.Count(stored.Events.Count, "event")}, {Words.Count(run.Turns.Length, "turn")}, hash {Figures.Hash(run.EndHash)} at the end");
            else
                RunPrinter.Print(run, parsed.GetValue(format) ?? "jsonl", parsed.GetValue(ledger), terminal);
        }));
        return command;
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

    private static StoredSession Find(string folder, string session, Func<SessionEntry, string> scenarios, Terminal terminal)
    {
        // The store would make what is missing; whoever replays wants what is there.
        if (!File.Exists(Path.Combine(folder, Database)))
            throw new UsageException($"{folder} is not a data folder: there is no {Database} in it");
        try
        {
            return FindAsync(folder, session, scenarios).GetAwaiter().GetResult();
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

    private static async Task<StoredSession> FindAsync(string folder, string session, Func<SessionEntry, string> scenarios)
    {
        await using var store = SqliteStore.Open(folder);
        var stored = await StoredSession.FindAsync(store, store, session, scenarios);
        return await BranchCheck.RunAsync(store, stored.Events) is { } trouble
            ? throw new TamperedBranchException($"branch {stored.Entry.JoinCode} does not verify: {trouble}")
            : stored;
    }

    private sealed class TamperedBranchException(string message) : Exception(message);

    private static ExperimentRun RunOf(StoredSession stored, ReplayReport report, bool keepsLedger)
    {
        var plan = new ExperimentPlan { Scenario = stored.Rules.Scenario, Model = stored.Rules.Model, Seed = report.State.Seed, Ledger = keepsLedger };
        return new(plan, report.State.Opening, [.. report.State.Turns.Select(turn => new ExperimentTurn(
            turn.Turn, turn.Before, turn.Inputs, keepsLedger ? turn.Result : turn.Result with { Ledger = [] }))], [], []);
    }
}

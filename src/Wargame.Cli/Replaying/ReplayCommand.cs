using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.Cli.Simulate;
using Wargame.Review;
using Wargame.Review.Experiments;

namespace Wargame.Cli.Replaying;

/// <summary><c>wargame replay FOLDER SESSION</c>: computes a stored session anew, holds every turn against its stored hash, and prints it as a run.</summary>
internal static class ReplayCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = Choice.Subject("FOLDER", RecordInput.AboutFolder);
        var session = Choice.Subject("SESSION", RecordInput.AboutSession);
        var verify = new Option<bool>("--verify") { Description = "Only say whether every turn still gives its stored hash" };
        var format = Choice.Of("--format", "How the turns are printed; jsonl without it", "jsonl", "csv", "table");
        var ledger = new Option<bool>("--ledger") { Description = "Every change with its causes besides the values; in csv instead of them" };
        var scenarios = new Option<string?>("--scenarios") { Description = RecordInput.AboutScenarios, HelpName = "FOLDER" };
        var command = new Command("replay", "Compute a stored session anew, and check it turn by turn") { folder, session, verify, format, ledger, scenarios };
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            var stored = RecordInput.Find(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(session), parsed.GetValue(scenarios), terminal);
            var report = RecordInput.Verify(stored, terminal);
            var run = RunOf(stored, report, keepsLedger: parsed.GetValue(ledger));
            if (parsed.GetValue(verify))
                terminal.Heading($"{stored.Entry.JoinCode} verifies: {Words.Count(stored.Events.Count, "event")}, {Words.Count(run.Turns.Length, "turn")}, hash {Figures.Hash(run.EndHash)} at the end");
            else
                RunPrinter.Print(run, parsed.GetValue(format) ?? "jsonl", parsed.GetValue(ledger), terminal);
        }));
        return command;
    }

    private static ExperimentRun RunOf(StoredSession stored, ReplayReport report, bool keepsLedger)
    {
        var plan = new ExperimentPlan { Scenario = stored.Rules.Scenario, Model = stored.Rules.Model, Seed = report.State.Seed, Ledger = keepsLedger };
        return new(plan, report.State.Opening, [.. report.State.Turns.Select(turn => new ExperimentTurn(
            turn.Turn, turn.Before, turn.Inputs, keepsLedger ? turn.Result : turn.Result with { Ledger = [] }))], [], []);
    }
}

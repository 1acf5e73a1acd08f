using System.Collections.Immutable;
using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Review.Experiments;
using Wargame.Scenarios;

namespace Wargame.Cli.Simulate;

/// <summary><c>wargame simulate SCENARIO</c>: plays a scenario's world by an orders file, or several runs side by side.</summary>
internal static class SimulateCommand
{
    private const int UsualTop = 12;

    public static Command Create(Terminal terminal)
    {
        var run = new RunOptions();
        var turns = Choice.Whole("--turns", "How many turns are played; the scenario's own number without it", 1, Limits.ExperimentTurns);
        var profile = Choice.Names("--profile", "P", "The belief profile; several (a,b,c or all) are run side by side");
        var format = Choice.Of("--format", "How it is printed; without it jsonl for a run and table for a comparison", "jsonl", "csv", "table");
        var ledger = new Option<bool>("--ledger") { Description = "Every change with its causes besides the values; in csv instead of them" };
        var compare = new Option<string?>("--compare") { Description = "A second orders file: what differs most, and why", HelpName = "FILE2" };
        var top = Choice.Whole("--top", "How many numbers a comparison shows", 1, 100_000);
        var decisions = new Option<bool>("--decisions") { Description = "With several profiles: what each order did under each of them" };
        var command = new Command("simulate", "Play a scenario's world by an orders file, without people");
        run.AddTo(command);
        foreach (var option in new Option[] { turns, profile, format, ledger, compare, top, decisions })
            command.Options.Add(option);
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            var laboratory = new Laboratory(run.Read(parsed), terminal);
            laboratory.Turns = parsed.GetValue(turns) ?? laboratory.Turns;
            Run(terminal, laboratory, new Wish(
                parsed.GetValue(run.Orders), parsed.GetRequiredValue(profile), parsed.GetValue(format), parsed.GetValue(ledger), parsed.GetValue(compare),
                parsed.GetValue(top) ?? UsualTop, parsed.GetValue(decisions)));
        }));
        return command;
    }

    private static void Run(Terminal terminal, Laboratory laboratory, Wish wish)
    {
        var profiles = laboratory.Profiles(wish.Profiles);
        wish.Check(profiles.Length);
        if (wish.Compare is null && profiles.Length == 1)
            RunPrinter.Print(laboratory.Run(laboratory.Plans([wish.Orders], profiles, wish.Ledger))[0], wish.Format ?? "jsonl", wish.Ledger, terminal);
        else
            Compare(laboratory, profiles, wish, terminal);
    }

    private static void Compare(Laboratory laboratory, ImmutableArray<string> profiles, Wish wish, Terminal terminal)
    {
        IEnumerable<string?> files = wish.Compare is null ? [wish.Orders] : [wish.Orders, wish.Compare];
        var runs = laboratory.Run(laboratory.Plans(files, profiles, ledger: true));
        var shown = new ComparisonShown(Comparison.Of(runs), wish.Compare is null ? profiles : ["a", "b"], wish.Top, wish.Decisions ? DecisionReport.Of(runs) : []);
        switch (wish.Format ?? "table")
        {
            case "table":
                ComparisonTable.Write(shown, terminal);
                break;
            case "csv":
                ComparisonCsv.Write(shown, terminal.Output);
                break;
            default:
                ComparisonJson.Write(shown, terminal.Output);
                break;
        }
    }

    /// <summary>What is to be shown.</summary>
    private sealed record Wish(string? Orders, string[] Profiles, string? Format, bool Ledger, string? Compare, int Top, bool Decisions)
    {
        public void Check(int profiles)
        {
            if (Compare is not null && profiles > 1)
                throw new UsageException("--compare and several profiles do not go together: compare either two orders files or profiles");
            if (Ledger && (Compare is not null || profiles > 1))
                throw new UsageException("--ledger is for one run; a comparison shows the causes that differ");
            if (Decisions && (profiles == 1 || Format == "csv"))
                throw new UsageException("--decisions needs several profiles, and --format table or jsonl");
        }
    }
}

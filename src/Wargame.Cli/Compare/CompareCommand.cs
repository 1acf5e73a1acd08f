using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.Cli.Replaying;
using Wargame.Review.Across;
using Wargame.Review.Across.Shares;

namespace Wargame.Cli.Compare;

/// <summary><c>wargame compare A B [C…]</c>: sessions of one scenario side by side, as text, as JSON, and as a page to project.</summary>
internal static class CompareCommand
{
    // So many lines can still be told apart in one chart.
    private const int Most = 6;
    private const int Top = 15;
    private const int Numbers = 10_000;

    public static Command Create(Terminal terminal)
    {
        var sessions = new Argument<string[]>("SESSION")
        {
            Description = "Two to six sessions: a session file, FILE#BRANCH for a branch in it, DATAFOLDER/CODE, or with --data a join code or id",
            Arity = ArgumentArity.OneOrMore,
        };
        var data = new Option<string?>("--data") { Description = RecordInput.AboutFolder, HelpName = "FOLDER" };
        var scenarios = new Option<string?>("--scenarios") { Description = RecordInput.AboutScenarios, HelpName = "FOLDER" };
        var format = Choice.Of("--format", "How the comparison is printed; table without it", "table", "json");
        var top = Choice.Whole("--top", FormattableString.Invariant($"How many of the numbers that differ are shown in a table; {Top} without it"), 1, Numbers);
        var page = new Option<string?>("--out") { Description = "Besides: an HTML page of its own, to project", HelpName = "FILE" };
        var command = new Command("compare", "Lay sessions of one scenario side by side: how they ended, where their courses parted, and, of two, who made the difference") { sessions, data, scenarios, format, top, page };
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            var compared = Compared(parsed.GetRequiredValue(sessions), new SessionInput(parsed.GetValue(data), parsed.GetValue(scenarios), terminal));
            var shared = Shared(compared);
            if (parsed.GetValue(format) == "json")
                terminal.Output.Write(BesideJson.Of(compared, shared));
            else
                BesideTable.Write(compared, shared, parsed.GetValue(top) ?? Top, terminal);
            if (parsed.GetValue(page) is { } named)
                SafeFile.Write(Path.GetFullPath(named, terminal.Folder), named, Encoding.UTF8.GetBytes(BesidePage.Of(compared, shared)));
        }));
        return command;
    }

    // Between three sessions there is no one difference, and between two versions the same order need not be there.
    private static SharedDifference? Shared(SessionsBeside compared) => compared.Sessions is [var first, var second] && SharedDifference.Can(first, second)
        ? SharedDifference.Of(first, second, Environment.ProcessorCount)
        : null;

    private static SessionsBeside Compared(string[] named, SessionInput input)
    {
        if (named.Length is < 2 or > Most)
            throw new UsageException($"{Words.Count(named.Length, "session")} cannot be compared; name two to {Most}");
        ImmutableArray<ComparedSession> sessions = [.. SessionInput.Told(named.Select(input.Open))];
        if (sessions.FirstOrDefault(session => session.Rules.Scenario.Id != sessions[0].Rules.Scenario.Id) is { } stranger)
            throw new UsageException($"{stranger.Name} was played with {stranger.Rules.Scenario.Id}, and {sessions[0].Name} with {sessions[0].Rules.Scenario.Id}; only sessions of one scenario are compared");
        if (sessions.FirstOrDefault(session => session.State.Turns.IsEmpty) is { } young)
            throw new UsageException($"no turn of {young.Name} has been released yet; there is nothing to compare");
        return SessionsBeside.Of(sessions);
    }
}

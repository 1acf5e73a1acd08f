using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;
using Wargame.Cli.Output;
using Wargame.Review.Experiments;

namespace Wargame.Cli.Simulate;

/// <summary>A comparison for eyes: what differs most, and under each number the causes that differ.</summary>
internal static class ComparisonTable
{
    public static void Write(ComparisonShown shown, Terminal terminal)
    {
        var runs = shown.Comparison.Runs;
        terminal.Heading(FormattableString.Invariant($"{runs[0].Plan.Scenario.Id}: {Words.Count(runs[0].Turns.Length, "turn")}, seed {runs[0].Plan.Seed}"));
        foreach (var (run, name) in runs.Zip(shown.Names))
            terminal.Heading($"  {name}: {(run.Plan.OrdersName.Length == 0 ? "no orders" : run.Plan.OrdersName)}, profile {run.Plan.Model.Profile}, hash {Figures.Hash(run.EndHash)} at the end");
        if (shown.Comparison.Variables.IsEmpty)
            terminal.Heading("No number ever differs.");
        else
            WriteNumbers(shown, terminal);
        if (shown.Decisions.Length > 0)
            WriteDecisions(shown, terminal);
    }

    private static void WriteNumbers(ComparisonShown shown, Terminal terminal)
    {
        terminal.Heading("What differs most at the end, in points of a gauge or per cent of the most that a stock comes to, and the causes behind it:");
        var table = Tables.Of([">", "number, cause", .. shown.Names.Select(name => ">" + name), ">difference", ">measure", ">from turn", "because", "source", "at"]);
        var rank = 0;
        foreach (var number in shown.Numbers)
        {
            rank++;
            table.Row([rank.ToString(CultureInfo.InvariantCulture), number.Slot.Key, .. number.Ends.Select(Figures.Exact), Figures.Signed(number.Difference),
                Figures.Signed(number.Measure), (number.FirstTurn ?? 0).ToString(CultureInfo.InvariantCulture), "", "", ""]);
            var main = shown.Main(number);
            table.Row([.. Row("start", [.. number.Ends.Select(_ => number.Start)], 0)]);
            foreach (var cause in main)
                table.Row([.. Row(cause.Example.Rule?.Id ?? cause.Example.Line.Cause, cause.Sums, cause.Difference).Take(5 + shown.Names.Length), cause.Example.Because, cause.Example.Source, Words.Place(cause.Example.At)]);
            var rest = number.Others(main);
            if (rest.Any(sum => sum != 0))
                table.Row([.. Row("other causes", rest, rest.Select(sum => sum - rest[0]).MaxBy(Math.Abs))]);
        }
        terminal.Write(table);
        if (shown.Comparison.Variables.Length > shown.Top)
            terminal.Error.WriteLine(FormattableString.Invariant($"note: {shown.Comparison.Variables.Length - shown.Top} more numbers differ; see --top"));
    }

    private static IEnumerable<string> Row(string cause, ImmutableArray<long> sums, long difference) =>
        ["", "  " + cause, .. sums.Select(Figures.Signed), difference == 0 ? "" : Figures.Signed(difference), "", "", "", "", ""];

    private static void WriteDecisions(ComparisonShown shown, Terminal terminal)
    {
        terminal.Heading("What each order did, by profile: the end of the run minus the end of the same run without it. The belief decides the direction, the size, or neither:");
        var table = Tables.Of(["order", "number", .. shown.Names.Select(name => ">" + name), "belief decides", "at"]);
        foreach (var report in shown.Decisions)
        {
            foreach (var effect in report.Effects)
            {
                var colour = effect.Dependence switch { Dependence.Direction => Color.Red, Dependence.Size => Color.Yellow, _ => (Color?)null };
                table.Row([(report.Order.Order.Id, null), (effect.Slot.Key, null), .. effect.Sizes.Select(size => (Figures.Signed(size), (Color?)null)),
                    (effect.Dependence == Dependence.None ? "" : Words.Of(effect.Dependence), colour), (Words.Place(report.Order.At), null)]);
            }
            if (report.Effects.IsEmpty)
                table.Row([report.Order.Order.Id, "nothing", .. shown.Names.Select(_ => ""), "", Words.Place(report.Order.At)]);
        }
        terminal.Write(table);
    }
}

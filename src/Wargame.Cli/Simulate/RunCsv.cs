using System.Globalization;
using Wargame.Cli.Output;
using Wargame.Review.Experiments;

namespace Wargame.Cli.Simulate;

/// <summary>A run as tidy CSV: one value a row; or its ledger, one line a row.</summary>
internal static class RunCsv
{
    public static void Write(ExperimentRun run, TextWriter output)
    {
        output.Write(Csv.Row("turn", "variable", "value"));
        for (var turn = 0; turn <= run.Turns.Length; turn++)
        {
            var values = run.After(turn).Values;
            foreach (var slot in run.Plan.Model.Slots)
                output.Write(Csv.Row(Number(turn), slot.Key, Figures.Exact(values[slot.Index])));
        }
    }

    public static void WriteLedger(ExperimentRun run, TextWriter output)
    {
        output.Write(Csv.Row("turn", "variable", "kind", "cause", "rule", "actor", "orders", "inject", "nominal", "actual", "because", "source", "at"));
        foreach (var line in run.Turns.SelectMany(turn => ExplainedLine.Of(run.Plan, turn)))
        {
            output.Write(Csv.Row(Number(line.Line.Turn), line.Slot.Key, Words.Of(line.Line.Kind), line.Line.Cause, line.Rule?.Id ?? "", line.Line.Actor,
                string.Join(' ', line.Line.Orders), line.Inject ?? "", Figures.Exact(line.Line.Nominal), Figures.Exact(line.Line.Actual),
                line.Because, line.Source, Words.Place(line.At)));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

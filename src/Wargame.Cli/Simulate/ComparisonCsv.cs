using System.Globalization;
using Wargame.Cli.Output;
using Wargame.Review.Experiments;

namespace Wargame.Cli.Simulate;

/// <summary>A comparison as tidy CSV: for each number and each run its end, then what each cause did to it.</summary>
internal static class ComparisonCsv
{
    public static void Write(ComparisonShown shown, TextWriter output)
    {
        output.Write(Csv.Row("rank", "variable", "run", "kind", "cause", "rule", "value", "because", "source", "at"));
        var rank = 0;
        foreach (var number in shown.Numbers)
        {
            rank++;
            for (var run = 0; run < shown.Names.Length; run++)
                WriteRun(shown, number, run, rank.ToString(CultureInfo.InvariantCulture), output);
        }
    }

    private static void WriteRun(ComparisonShown shown, ComparedNumber number, int run, string rank, TextWriter output)
    {
        string[] lead = [rank, number.Slot.Key, shown.Names[run]];
        output.Write(Csv.Row([.. lead, "start", "", "", Figures.Exact(number.Start), "", "", ""]));
        var main = shown.Main(number);
        foreach (var cause in main)
        {
            var example = cause.Example;
            output.Write(Csv.Row([.. lead, Words.Of(example.Line.Kind), example.Line.Cause, example.Rule?.Id ?? "", Figures.Exact(cause.Sums[run]),
                example.Because, example.Source, Words.Place(example.At)]));
        }
        output.Write(Csv.Row([.. lead, "others", "", "", Figures.Exact(number.Others(main)[run]), "", "", ""]));
        output.Write(Csv.Row([.. lead, "end", "", "", Figures.Exact(number.Ends[run]), "", "", ""]));
    }
}

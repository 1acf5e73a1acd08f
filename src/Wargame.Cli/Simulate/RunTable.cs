using System.Globalization;
using Spectre.Console;
using Wargame.Cli.Output;
using Wargame.Review.Experiments;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Cli.Simulate;

/// <summary>A run for eyes: the numbers that moved, over some of its turns.</summary>
internal static class RunTable
{
    // What fits on a screen beside the names.
    private const int Columns = 8;

    public static void Write(ExperimentRun run, Terminal terminal)
    {
        var (plan, last) = (run.Plan, run.Turns.Length);
        terminal.Heading(FormattableString.Invariant(
            $"{plan.Scenario.Id}: {Words.Count(last, "turn")}, profile {plan.Model.Profile}, seed {plan.Seed}, hash {Figures.Hash(run.EndHash)} at the end"));
        var shown = Shown(last);
        var table = Tables.Of(["number", "unit", .. shown.Select(turn => ">" + turn.ToString(CultureInfo.InvariantCulture)), ">change"]);
        var moved = plan.Model.Slots.Where(slot => run.Turns.Any(turn => turn.Result.State.Values[slot.Index] != run.Opening.Values[slot.Index])).ToList();
        foreach (var slot in moved)
        {
            var change = run.End.Values[slot.Index] - run.Opening.Values[slot.Index];
            table.Row(
            [
                (slot.Key, null), (slot.Variable.Unit.Symbol, Color.Grey), .. shown.Select(turn => (Figures.Short(run.After(turn).Values[slot.Index]), (Color?)null)),
                ((change > 0 ? "+" : "") + Figures.Short(change), ColourOf(slot, change)),
            ]);
        }
        terminal.Write(table);
        if (plan.Model.Slots.Length > moved.Count)
            terminal.Error.WriteLine($"note: {Words.Count(plan.Model.Slots.Length - moved.Count, "number")} of {plan.Model.Slots.Length} never moved and are left out");
    }

    public static void WriteLedger(ExperimentRun run, Terminal terminal)
    {
        var table = Tables.Of(">turn", "number", ">actual", ">nominal", "cause", "orders", "because", "source", "at");
        foreach (var line in run.Turns.SelectMany(turn => ExplainedLine.Of(run.Plan, turn)))
        {
            table.Row(line.Line.Turn.ToString(CultureInfo.InvariantCulture), line.Slot.Key, Figures.Signed(line.Line.Actual), Figures.Signed(line.Line.Nominal),
                line.Rule?.Id ?? line.Line.Cause, string.Join(' ', line.Line.Orders), line.Because, line.Source, Words.Place(line.At));
        }
        terminal.Write(table);
    }

    /// <summary>The start, the end, and turns between at even distances.</summary>
    private static List<int> Shown(int last)
    {
        var step = Math.Max(1, (last + Columns - 1) / Columns);
        var shown = Enumerable.Range(0, last / step + 1).Select(place => place * step).ToList();
        if (shown[^1] != last)
            shown.Add(last);
        return shown;
    }

    private static Color? ColourOf(Slot slot, long change) => (slot.Variable.Good, Math.Sign(change)) switch
    {
        (_, 0) or (GoodDirection.Neither, _) => null,
        (GoodDirection.High, 1) or (GoodDirection.Low, -1) => Color.Green,
        _ => Color.Red,
    };
}

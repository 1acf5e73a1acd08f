using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Ledger;
using Wargame.World.State;

namespace Wargame.Review.Experiments;

/// <summary>
/// Runs of one scenario side by side (MODEL 3.11): the numbers that differ most at the end, and the causes behind the difference from the
/// runs' ledgers. All runs have the same number of turns and kept their ledgers.
/// </summary>
/// <param name="Runs">The runs; the first is what the others are compared with.</param>
/// <param name="Variables">Those that differ, the most different first.</param>
public sealed record Comparison(ImmutableArray<ExperimentRun> Runs, ImmutableArray<ComparedNumber> Variables)
{
    /// <summary>Compares runs.</summary>
    /// <param name="runs">At least one.</param>
    public static Comparison Of(ImmutableArray<ExperimentRun> runs)
    {
        var numbers = runs[0].Plan.Model.Slots.Select(slot => Number(runs, slot)).Where(number => number.FirstTurn is not null);
        return new(runs, [.. numbers.OrderByDescending(number => Math.Abs(number.Measure)).ThenBy(number => number.Slot.Index)]);
    }

    /// <summary>
    /// The scale on which numbers of different units are compared, in milli-units: 100 points for a gauge, the top rung for a ladder, for
    /// another stock the most that it comes to in any run. Its start alone would put every purse that was nearly empty first.
    /// </summary>
    public static long Scale(ImmutableArray<ExperimentRun> runs, Slot slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        var world = runs[0].Plan.Model.Definition;
        if (slot.Variable.Kind == VariableKind.Gauge)
            return 100 * Wargame.World.Limits.Milli;
        if (world.Ladders.FirstOrDefault(ladder => ladder.Entity == slot.Entity.Id && ladder.Variable == slot.Variable.Id) is { } ladder)
            return (ladder.Rungs.Length - 1) * Wargame.World.Limits.Milli;
        var most = runs.Max(run => run.Turns.Max(turn => Math.Abs(turn.Result.State.Values[slot.Index])));
        return Math.Max(1, Math.Max(most, Math.Abs(runs[0].Opening.Values[slot.Index])));
    }

    /// <summary>A difference on that scale, in thousandths of a percent; a gauge's is its difference in milli-points.</summary>
    public static long Measured(long difference, long scale) =>
        (long)decimal.Round(difference * 100m * Wargame.World.Limits.Milli / scale, MidpointRounding.AwayFromZero);

    private static ComparedNumber Number(ImmutableArray<ExperimentRun> runs, Slot slot)
    {
        ImmutableArray<long> ends = [.. runs.Select(run => run.End.Values[slot.Index])];
        var difference = Farthest(ends);
        int? first = null;
        for (var turn = 1; turn <= runs[0].Turns.Length && first is null; turn++)
        {
            if (Farthest([.. runs.Select(run => run.After(turn).Values[slot.Index])]) != 0)
                first = turn;
        }
        return new(slot, runs[0].Opening.Values[slot.Index], ends, difference, Measured(difference, Scale(runs, slot)), first);
    }

    /// <summary>How far the most different value is from the first.</summary>
    private static long Farthest(ImmutableArray<long> values) => values.Select(value => value - values[0]).MaxBy(Math.Abs);

    /// <summary>The causes of a number in all runs, the one that differs most first. Each run's sum to what the number moved in it.</summary>
    public ImmutableArray<ComparedCause> Causes(Slot slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        var found = new Dictionary<(CauseKind, string, int), (ExplainedLine Line, long[] Sums)>();
        for (var run = 0; run < Runs.Length; run++)
        {
            foreach (var line in Runs[run].Turns.SelectMany(turn => ExplainedLine.Of(Runs[run].Plan, turn, slot)))
            {
                var key = (line.Line.Kind, line.Line.Cause, line.Line.Rule);
                if (!found.TryGetValue(key, out var cause))
                    found[key] = cause = (line, new long[Runs.Length]);
                cause.Sums[run] += line.Line.Actual;
            }
        }
        return [.. found.Values.Select(cause => new ComparedCause(cause.Line, [.. cause.Sums], Farthest([.. cause.Sums])))
            .OrderByDescending(cause => Math.Abs(cause.Difference)).ThenBy(cause => cause.Example.Line.Rule)
            .ThenBy(cause => cause.Example.Line.Kind).ThenBy(cause => cause.Example.Line.Cause, StringComparer.Ordinal)];
    }
}

/// <summary>A number in several runs.</summary>
/// <param name="Slot">The number.</param>
/// <param name="Start">Its opening value, in milli-units.</param>
/// <param name="Ends">Its value after the last turn, by run, in milli-units.</param>
/// <param name="Difference">How far the end that is farthest from the first run's is from it, in milli-units.</param>
/// <param name="Measure">The same in thousandths of a percent of the number's scale, so that gauges and stocks can be ranked together.</param>
/// <param name="FirstTurn">The first turn after which it differs, or null.</param>
public sealed record ComparedNumber(Slot Slot, long Start, ImmutableArray<long> Ends, long Difference, long Measure, int? FirstTurn)
{
    /// <summary>What all causes but these did together, by run, in milli-units: with them and the start it sums to the ends.</summary>
    public ImmutableArray<long> Others(ImmutableArray<ComparedCause> causes) =>
        [.. Ends.Select((end, run) => end - Start - causes.Sum(cause => cause.Sums[run]))];
}

/// <summary>A cause in several runs.</summary>
/// <param name="Example">One of its lines, for words, rule and source; its sizes mean nothing here.</param>
/// <param name="Sums">What it did to the number over all turns, by run, in milli-units.</param>
/// <param name="Difference">How far the sum that is farthest from the first run's is from it.</param>
public sealed record ComparedCause(ExplainedLine Example, ImmutableArray<long> Sums, long Difference);

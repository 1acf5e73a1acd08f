using System.Collections.Immutable;
using Wargame.World;
using Wargame.World.State;

namespace Wargame.Review.Experiments;

/// <summary>Why one number changed in one turn: its value before, line by line to its value after.</summary>
/// <param name="Slot">The number.</param>
/// <param name="Turn">The turn, from 1.</param>
/// <param name="Before">Its value before, in milli-units.</param>
/// <param name="After">Its value after, in milli-units.</param>
/// <param name="Lines">What moved it, in the order in which things happened; their actual sizes sum to the change exactly.</param>
public sealed record Waterfall(Slot Slot, int Turn, long Before, long After, ImmutableArray<ExplainedLine> Lines)
{
    /// <summary>The change, in milli-units.</summary>
    public long Change => After - Before;

    /// <summary>The waterfall of a turn.</summary>
    /// <param name="run">A run that kept its ledger.</param>
    /// <param name="slot">The number.</param>
    /// <param name="turn">The turn, from 1 to the run's last.</param>
    public static Waterfall Of(ExperimentRun run, Slot slot, int turn)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(slot);
        var played = run.Turns[turn - 1];
        ImmutableArray<ExplainedLine> lines = [.. ExplainedLine.Of(run.Plan, played, slot)];
        var waterfall = new Waterfall(slot, turn, played.Before.Values[slot.Index], played.Result.State.Values[slot.Index], lines);
        return waterfall.Change == lines.Sum(line => line.Line.Actual)
            ? waterfall
            : throw new InvariantBrokenException("the lines of a number sum to its change", $"{slot.Key}, {played.Turn}");
    }
}

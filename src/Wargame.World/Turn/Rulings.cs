using System.Collections.Immutable;
using Wargame.World.Ledger;

namespace Wargame.World.Turn;

/// <summary>
/// Control's rulings come after everything else (MODEL 3.11). Those on one number add before its range cuts them, so that the order in which
/// they were made does not matter.
/// </summary>
internal static class Rulings
{
    /// <exception cref="ArgumentException">A ruling names no number, is too large, or sets a ladder between two rungs.</exception>
    public static void Apply(TurnRun run, ImmutableArray<Ruling> rulings)
    {
        if (rulings.IsEmpty)
            return;
        var bySlot = rulings.Select(ruling => (Slot: SlotOf(run, ruling), Ruling: ruling))
            .OrderBy(line => line.Slot)
            .ThenBy(line => line.Ruling.Author, StringComparer.Ordinal)
            .ThenBy(line => line.Ruling.Reason, StringComparer.Ordinal)
            .ThenBy(line => line.Ruling.Change)
            .GroupBy(line => line.Slot, line => line.Ruling.Change);
        foreach (var changes in bySlot)
        {
            foreach (var change in changes)
                run.Book.Post(changes.Key, CauseKind.Ruling, Causes.Ruling, change);
            var sum = changes.Sum();
            run.Move(changes.Key, CutToRungs(run, changes.Key, sum));
        }
    }

    /// <summary>A ladder's range may be longer than its rungs; the rest is cut off like any range.</summary>
    private static long CutToRungs(TurnRun run, int slot, long sum)
    {
        foreach (var ladder in run.World.Ladders)
        {
            if (ladder.Slot != slot)
                continue;
            var rung = run.Context.Value(slot);
            var kept = Math.Clamp(rung + sum, 0, ladder.Top * Limits.Milli) - rung;
            if (kept != sum)
                run.Book.Post(slot, CauseKind.Clamp, Causes.Clamp, kept - sum);
            return kept;
        }

        return sum;
    }

    private static int SlotOf(TurnRun run, Ruling ruling)
    {
        if (run.World.Index.FindSlot(ruling.Slot) is not { } slot)
            throw new ArgumentException($"There is no number '{ruling.Slot}' to rule on.", nameof(ruling));
        if (Math.Abs((double)ruling.Change) > Limits.Amount * Limits.Milli)
            throw new ArgumentException($"The ruling on '{ruling.Slot}' is too large.", nameof(ruling));
        if (ruling.Change % Limits.Milli != 0 && run.World.Ladders.Any(ladder => ladder.Slot == slot))
            throw new ArgumentException($"'{ruling.Slot}' moves by whole rungs.", nameof(ruling));
        return slot;
    }
}

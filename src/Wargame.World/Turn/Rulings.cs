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
        var sorted = run.Rulings;
        sorted.Clear();
        foreach (var ruling in rulings)
            sorted.Add((SlotOf(run, ruling), ruling));
        sorted.Sort(Compare);
        for (var place = 0; place < sorted.Count;)
        {
            var slot = sorted[place].Slot;
            long sum = 0;
            for (; place < sorted.Count && sorted[place].Slot == slot; place++)
            {
                var ruling = sorted[place].Ruling;
                run.Book.PostRuling(slot, ruling.Cause ?? Causes.Ruling, ruling.Actor ?? "", ruling.Change);
                sum += ruling.Change;
            }

            run.Move(slot, CutToRungs(run, slot, sum));
        }
    }

    /// <summary>A canonical order, so that the ledger does not tell who ruled first.</summary>
    private static int Compare((int Slot, Ruling Ruling) left, (int Slot, Ruling Ruling) right)
    {
        if (left.Slot != right.Slot)
            return left.Slot.CompareTo(right.Slot);
        var cause = string.CompareOrdinal(left.Ruling.Cause, right.Ruling.Cause);
        if (cause != 0)
            return cause;
        var author = string.CompareOrdinal(left.Ruling.Author, right.Ruling.Author);
        if (author != 0)
            return author;
        var reason = string.CompareOrdinal(left.Ruling.Reason, right.Ruling.Reason);
        return reason != 0 ? reason : left.Ruling.Change.CompareTo(right.Ruling.Change);
    }

    /// <summary>A ladder's range may be longer than its rungs; the rest is cut off like any range.</summary>
    private static long CutToRungs(TurnRun run, int slot, long sum)
    {
        if (LadderOf(run, slot) is not { } ladder)
            return sum;
        var rung = run.Context.Value(slot);
        var kept = Math.Clamp(rung + sum, 0, ladder.Top * Limits.Milli) - rung;
        if (kept != sum)
            run.Book.Post(slot, CauseKind.Clamp, Causes.Clamp, kept - sum);
        return kept;
    }

    private static int SlotOf(TurnRun run, Ruling ruling)
    {
        if (run.World.Index.FindSlot(ruling.Slot) is not { } slot)
            throw new ArgumentException($"There is no number '{ruling.Slot}' to rule on.", nameof(ruling));
        if (Math.Abs((double)ruling.Change) > Limits.Amount * Limits.Milli)
            throw new ArgumentException($"The ruling on '{ruling.Slot}' is too large.", nameof(ruling));
        if (ruling.Change % Limits.Milli != 0 && LadderOf(run, slot) is not null)
            throw new ArgumentException($"'{ruling.Slot}' moves by whole rungs.", nameof(ruling));
        return slot;
    }

    private static LadderPlan? LadderOf(TurnRun run, int slot)
    {
        foreach (var ladder in run.World.Ladders)
        {
            if (ladder.Slot == slot)
                return ladder;
        }

        return null;
    }
}

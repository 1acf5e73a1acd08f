namespace Wargame.World.Turn;

/// <summary>What must hold after every turn, checked in production: a turn that breaks it is thrown away (MODEL 3.1.2, V22).</summary>
internal static class Proof
{
    /// <exception cref="InvariantBrokenException">A law does not hold.</exception>
    public static void Check(TurnRun run)
    {
        var index = run.World.Index;
        for (var slot = 0; slot < index.Slots.Length; slot++)
        {
            var value = run.Context.Value(slot);
            if (value != run.Context.TurnStart[slot] + run.Book.Sum(slot))
                throw new InvariantBrokenException("A number's ledger lines sum to its change", Where(run, slot));
            if (value < index.Minimum[slot] || value > index.Maximum[slot])
                throw new InvariantBrokenException("A number stays in its range", Where(run, slot));
        }
    }

    private static string Where(TurnRun run, int slot) =>
        FormattableString.Invariant($"{run.World.Index.Slots[slot].Key}, turn {run.Context.Turn}");
}

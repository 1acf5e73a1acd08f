using System.Collections.Immutable;
using Wargame.World.Ledger;

namespace Wargame.World.Turn;

/// <summary>
/// Where every change of a turn is posted. It keeps the sum of each number's lines in any case, and the lines themselves if the ledger is on.
/// </summary>
internal sealed class Book(int turn, int slots, bool keeps)
{
    private readonly ImmutableArray<LedgerLine>.Builder _lines = ImmutableArray.CreateBuilder<LedgerLine>();
    private readonly long[] _sums = new long[slots];

    /// <summary>Whether lines are kept; if not, nobody needs to find out whose doing a change is.</summary>
    public bool Keeps { get; } = keeps;

    /// <summary>The sum of a number's lines so far, in milli-units.</summary>
    public long Sum(int slot) => _sums[slot];

    /// <summary>Posts a change that belongs to no rule.</summary>
    public void Post(int slot, CauseKind kind, string cause, long size) => Post(slot, kind, cause, -1, ("", []), size, size);

    /// <summary>Posts a change.</summary>
    public void Post(
        int slot, CauseKind kind, string cause, int rule, (string Actor, ImmutableArray<string> Orders) behind, long nominal, long actual)
    {
        _sums[slot] += actual;
        if (Keeps)
            _lines.Add(new LedgerLine(turn, slot, kind, cause, rule, behind.Actor, behind.Orders, nominal, actual));
    }

    /// <summary>All lines, in the order in which things happened.</summary>
    public ImmutableArray<LedgerLine> Close() => _lines.DrainToImmutable();
}

using System.Collections.Immutable;
using Wargame.World.Compilation;
using Wargame.World.Ledger;

namespace Wargame.World.Turn;

/// <summary>
/// Where every change of a turn is posted. It keeps the sum of each number's lines in any case, and the lines themselves if the ledger is on.
/// </summary>
internal sealed class Book(CompiledWorld world)
{
    private readonly List<LedgerLine> _lines = [];
    private readonly long[] _sums = new long[world.Index.Slots.Length];
    private readonly OrdersBehind?[] _behind = new OrdersBehind?[world.OriginCount];
    private int _turn;

    /// <summary>The programmes that may be behind a change; only read when lines are kept.</summary>
    public ProgrammeIndex Programmes { get; } = new(world.Catalogue.Pairs, world.Index.Definition.Entities.Length);

    /// <summary>Whether lines are kept; if not, nobody needs to find out whose doing a change is.</summary>
    public bool Keeps { get; private set; }

    /// <summary>Begins a turn; forgets what was before.</summary>
    public void Open(int turn, bool keeps)
    {
        _turn = turn;
        Keeps = keeps;
        _lines.Clear();
        Array.Clear(_sums);
        Array.Clear(_behind);
    }

    /// <summary>The sum of a number's lines so far, in milli-units.</summary>
    public long Sum(int slot) => _sums[slot];

    /// <summary>Posts a change that belongs to no rule.</summary>
    public void Post(int slot, CauseKind kind, string cause, long size)
    {
        _sums[slot] += size;
        if (Keeps)
            _lines.Add(new LedgerLine(_turn, slot, kind, cause, -1, "", [], size, size));
    }

    /// <summary>Posts the price of an order, or what it earns.</summary>
    public void PostCost(int slot, string cause, string actor, string order, long size)
    {
        _sums[slot] += size;
        if (Keeps)
            _lines.Add(new LedgerLine(_turn, slot, CauseKind.Cost, cause, -1, actor, [order], size, size));
    }

    /// <summary>Posts control's ruling; the actor is the one who brought its cause forward, or empty.</summary>
    public void PostRuling(int slot, string cause, string actor, long size)
    {
        _sums[slot] += size;
        if (Keeps)
            _lines.Add(new LedgerLine(_turn, slot, CauseKind.Ruling, cause, -1, actor, [], size, size));
    }

    /// <summary>Posts a change made by a rule.</summary>
    public void PostRule(int slot, Attribution attribution, TurnRun run, long nominal, long actual)
    {
        _sums[slot] += actual;
        if (!Keeps)
            return;
        var behind = _behind[attribution.Origin.Index] ??= attribution.Origin.In(run);
        _lines.Add(new LedgerLine(
            _turn, slot, CauseKind.Rule, attribution.Cause, attribution.Rule, behind.Actor, behind.Orders, nominal, actual));
    }

    /// <summary>All lines, in the order in which things happened.</summary>
    public ImmutableArray<LedgerLine> Close()
    {
        ImmutableArray<LedgerLine> lines = [.. _lines];
        _lines.Clear();
        return lines;
    }
}

using Wargame.World.Formulas.Nodes;
using Wargame.World.Turn;

namespace Wargame.World.Compilation;

/// <summary>A compiled condition.</summary>
/// <param name="When">The condition, or null for always.</param>
/// <param name="Behind">What it depends on.</param>
/// <param name="Wakers">What makes it hold; null when it may hold at any time.</param>
internal sealed record ConditionPart(Node? When, Dependencies Behind, Trigger[]? Wakers);

/// <summary>A compiled amount of a change or transfer.</summary>
/// <param name="Node">How much, in units.</param>
/// <param name="Attribution">Whose doing it is.</param>
/// <param name="Wakers">What makes it more than nothing, by itself or by its condition; null when it may be so at any time.</param>
internal sealed record Amount(Node Node, Attribution Attribution, Trigger[]? Wakers);

/// <summary>A compiled change.</summary>
/// <param name="Slot">What changes.</param>
/// <param name="Amount">By how much.</param>
internal sealed record ChangePart(int Slot, Amount Amount);

/// <summary>A compiled transfer.</summary>
/// <param name="From">The slot that gives.</param>
/// <param name="To">The slot that receives.</param>
/// <param name="Amount">How much.</param>
internal sealed record TransferPart(int From, int To, Amount Amount);

/// <summary>What a rule instance does in one stage.</summary>
/// <param name="Lets">Intermediate values in order; null where the value is a constant.</param>
/// <param name="Condition">Its condition.</param>
/// <param name="Changes">Its changes.</param>
/// <param name="Transfers">Its transfers.</param>
internal sealed record RulePart(Node?[] Lets, ConditionPart Condition, ChangePart[] Changes, TransferPart[] Transfers)
{
    /// <summary>What wakes the rule, or null when it never sleeps: it sleeps while its condition cannot hold, or all its amounts are nothing.</summary>
    public Trigger[]? Triggers()
    {
        var triggers = new SortedSet<Trigger>();
        foreach (var amount in Changes.Select(change => change.Amount).Concat(Transfers.Select(transfer => transfer.Amount)))
        {
            if (amount.Wakers is null)
                return null;
            triggers.UnionWith(amount.Wakers);
        }

        return [.. triggers];
    }
}

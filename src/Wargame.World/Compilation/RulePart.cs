using Wargame.World.Formulas.Nodes;
using Wargame.World.Turn;

namespace Wargame.World.Compilation;

/// <summary>A compiled amount of a change or transfer.</summary>
/// <param name="Node">How much, in units.</param>
/// <param name="Attribution">Whose doing it is.</param>
/// <param name="Wakers">What makes it more than nothing; null when it may be more than nothing at any time.</param>
internal sealed record Amount(Node Node, Attribution Attribution, IReadOnlyCollection<Trigger>? Wakers);

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
/// <param name="When">The condition, or null for always.</param>
/// <param name="WhenReadsLets">Whether the condition reads intermediate values.</param>
/// <param name="Wakers">What makes the condition hold; null when it may hold at any time.</param>
/// <param name="Changes">Its changes.</param>
/// <param name="Transfers">Its transfers.</param>
internal sealed record RulePart(
    Node?[] Lets, Node? When, bool WhenReadsLets, IReadOnlyCollection<Trigger>? Wakers, ChangePart[] Changes, TransferPart[] Transfers)
{
    /// <summary>What wakes the rule, or null when it never sleeps: it sleeps while its condition cannot hold, or all its amounts are nothing.</summary>
    public Trigger[]? Triggers()
    {
        if (Wakers is not null)
            return [.. Wakers];
        var amounts = Changes.Select(change => change.Amount).Concat(Transfers.Select(transfer => transfer.Amount)).ToList();
        return amounts.TrueForAll(amount => amount.Wakers is not null)
            ? [.. amounts.SelectMany(amount => amount.Wakers ?? []).Distinct()]
            : null;
    }
}

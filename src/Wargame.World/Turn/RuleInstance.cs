using Wargame.World.Formulas.Nodes;

namespace Wargame.World.Turn;

/// <summary>A change of one rule instance.</summary>
/// <param name="Slot">What changes.</param>
/// <param name="Amount">By how much, in units.</param>
/// <param name="Attribution">Whose doing it is.</param>
internal sealed record ChangeInstance(int Slot, Node Amount, Attribution Attribution);

/// <summary>A transfer of one rule instance.</summary>
/// <param name="From">The slot that gives.</param>
/// <param name="To">The slot that receives.</param>
/// <param name="Amount">How much, in units.</param>
/// <param name="Attribution">Whose doing it is.</param>
internal sealed record TransferInstance(int From, int To, Node Amount, Attribution Attribution);

/// <summary>A rule bound to one combination of entities, as far as it acts in one stage.</summary>
internal sealed class RuleInstance
{
    /// <summary>Intermediate values in order; null where the value is a constant.</summary>
    public required Node?[] Lets { get; init; }

    /// <summary>The condition, or null for always.</summary>
    public required Node? When { get; init; }

    /// <summary>Whether the condition reads intermediate values, which must then come first.</summary>
    public required bool WhenReadsLets { get; init; }

    /// <summary>Place of the first change among the stage's changes.</summary>
    public required int FirstChange { get; init; }

    public required ChangeInstance[] Changes { get; init; }

    /// <summary>Place of the first transfer among the stage's transfers.</summary>
    public required int FirstTransfer { get; init; }

    public required TransferInstance[] Transfers { get; init; }

    /// <summary>Computes its nominal amounts, in milli-units, from the state at the beginning of the stage.</summary>
    public void Evaluate(EvaluationContext context, long[] changes, long[] transfers)
    {
        if (WhenReadsLets)
            ComputeLets(context);
        var holds = When is null || When.Holds(context);
        if (holds && !WhenReadsLets)
            ComputeLets(context);
        for (var index = 0; index < Changes.Length; index++)
            changes[FirstChange + index] = holds ? Milli.FromUnits(Changes[index].Amount.Evaluate(context)) : 0;
        for (var index = 0; index < Transfers.Length; index++)
            transfers[FirstTransfer + index] = holds ? Math.Max(0, Milli.FromUnits(Transfers[index].Amount.Evaluate(context))) : 0;
    }

    private void ComputeLets(EvaluationContext context)
    {
        for (var index = 0; index < Lets.Length; index++)
        {
            if (Lets[index] is { } let)
                context.Lets[index] = let.Evaluate(context);
        }
    }
}

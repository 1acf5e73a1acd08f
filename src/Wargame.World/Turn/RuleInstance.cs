using Wargame.World.Formulas.Nodes;

namespace Wargame.World.Turn;

/// <summary>An amount that a rule instance asks for.</summary>
/// <param name="Place">Its place among the stage's changes or transfers.</param>
/// <param name="Amount">How much, in units.</param>
internal readonly record struct Wish(int Place, Node Amount);

/// <summary>A rule bound to one combination of entities, as far as it acts in one stage.</summary>
internal sealed class RuleInstance
{
    /// <summary>Its place among the rule instances of all stages.</summary>
    public required int Number { get; init; }

    /// <summary>The rule's place in the definition.</summary>
    public required int Rule { get; init; }

    /// <summary>The stage.</summary>
    public required int Stage { get; init; }

    /// <summary>Intermediate values in order; null where the value is a constant.</summary>
    public required Node?[] Lets { get; init; }

    /// <summary>The condition, or null for always.</summary>
    public required Node? When { get; init; }

    /// <summary>Whether the condition reads intermediate values, which must then come first.</summary>
    public required bool WhenReadsLets { get; init; }

    public required Wish[] Changes { get; init; }

    public required Wish[] Transfers { get; init; }

    /// <summary>Computes its nominal amounts, in milli-units, from the state at the beginning of the stage; where it does not hold, none.</summary>
    /// <param name="context">The state.</param>
    /// <param name="changes">All changes of the stage, 0 as yet.</param>
    /// <param name="transfers">All transfers of the stage, 0 as yet.</param>
    public void Evaluate(EvaluationContext context, long[] changes, long[] transfers)
    {
        if (WhenReadsLets)
            ComputeLets(context);
        if (When is not null && !When.Holds(context))
            return;
        if (!WhenReadsLets)
            ComputeLets(context);
        foreach (var change in Changes)
            changes[change.Place] = Milli.FromUnits(change.Amount.Evaluate(context));
        foreach (var transfer in Transfers)
            transfers[transfer.Place] = Math.Max(0, Milli.FromUnits(transfer.Amount.Evaluate(context)));
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

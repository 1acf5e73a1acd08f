using System.Collections.Immutable;
using Wargame.Scenarios;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Review.Experiments;

/// <summary>What an experiment gave.</summary>
/// <param name="Plan">What it was.</param>
/// <param name="Opening">The world before the first turn.</param>
/// <param name="Turns">The turns, in order.</param>
/// <param name="Mistakes">What the scenario does not allow of what the file says; with any, the run is not what its author meant.</param>
/// <param name="Notes">What whoever reads the numbers should know: defaults taken, orders that nobody could pay for. One sentence each.</param>
public sealed record ExperimentRun(
    ExperimentPlan Plan,
    WorldState Opening,
    ImmutableArray<ExperimentTurn> Turns,
    ImmutableArray<Diagnostic> Mistakes,
    ImmutableArray<string> Notes)
{
    /// <summary>The world after the last turn.</summary>
    public WorldState End => Turns.Length > 0 ? Turns[^1].Result.State : Opening;

    /// <summary>The hash of the world after the last turn.</summary>
    public ulong EndHash => Turns.Length > 0 ? Turns[^1].Result.Hash : OpeningHash;

    /// <summary>The hash of the world before the first turn.</summary>
    public ulong OpeningHash => Plan.Model.Hash(Opening);

    /// <summary>The world after a turn; the opening for 0.</summary>
    public WorldState After(int turn) => turn == 0 ? Opening : Turns[turn - 1].Result.State;
}

/// <summary>One turn of an experiment.</summary>
/// <param name="Turn">From 1.</param>
/// <param name="Before">The world before it.</param>
/// <param name="Inputs">All that it depends on besides.</param>
/// <param name="Result">The world after it; with its ledger where the plan keeps one.</param>
public sealed record ExperimentTurn(int Turn, WorldState Before, TurnInputs Inputs, TurnResult Result);

using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.World;

/// <summary>
/// A scenario's causal world, ready to run: the definition compiled for one belief profile. Immutable, without clock, chance or I/O; the
/// same state and inputs give the same bytes on every machine. Safe to share between threads.
/// </summary>
public sealed class WorldModel
{
    private WorldModel(WorldDefinition definition, string profile)
    {
        Definition = definition;
        Profile = profile;
    }

    /// <summary>What was compiled.</summary>
    public WorldDefinition Definition { get; }

    /// <summary>The belief profile that the coefficients were taken from (MODEL 3.10).</summary>
    public string Profile { get; }

    /// <summary>Every number of the world: entities in the author's order, and in each its variables in theirs.</summary>
    public ImmutableArray<Slot> Slots { get; } = [];

    /// <summary>Compiles a definition; coefficients that the profile does not name keep their value.</summary>
    /// <exception cref="DefinitionException">The definition is not well formed. The scenario loader checks before, with better words.</exception>
    public static WorldModel Compile(WorldDefinition definition, string profile = "bd01") => new(definition, profile);

    /// <summary>The slot with this key, such as <c>media-luna.polarization</c>, or null.</summary>
    public Slot? Find(string key) => throw new NotImplementedException();

    /// <summary>The state before the first turn, in which nobody has ordered anything.</summary>
    public WorldState Opening(ulong seed) => throw new NotImplementedException();

    /// <summary>Plays one turn. With <paramref name="ledger"/> off the numbers are the same and the ledger is empty.</summary>
    /// <exception cref="ArgumentException">An input names something that does not exist.</exception>
    /// <exception cref="InvariantBrokenException">The result breaks a law of the model; a fault of the program.</exception>
    public TurnResult Step(WorldState state, TurnInputs inputs, bool ledger = true) => throw new NotImplementedException();

    /// <summary>The injects that come in the turn about to be played, by turn or condition; each at most once in a session.</summary>
    public ImmutableArray<InjectDefinition> DueInjects(WorldState state) => throw new NotImplementedException();

    /// <summary>The cards to be answered in the turn about to be played, given the injects that came at its start.</summary>
    public ImmutableArray<ChoiceCardDefinition> OpenCards(WorldState state, IEnumerable<string> injectsThisTurn) =>
        throw new NotImplementedException();

    /// <summary>Every instrument and target that the actor may ever order, allowed now or not, with its cost and the reasons against it.</summary>
    public ImmutableArray<LegalOrder> LegalOrders(WorldState state, string actor) => throw new NotImplementedException();

    /// <summary>Why this order is not legal on its own, as a full sentence, or null if it is.</summary>
    public string? WhyNotLegal(WorldState state, Order order) => throw new NotImplementedException();

    /// <summary>What the order takes from its orderer in its first turn, in the variables' units.</summary>
    public ImmutableArray<CostDefinition> FirstTurnCost(Order order) => throw new NotImplementedException();

    /// <summary>What the order takes from its orderer in each later turn, in the variables' units.</summary>
    public ImmutableArray<CostDefinition> RunningCost(Order order) => throw new NotImplementedException();

    /// <summary>The value of a formula without bound names, such as an indicator; <c>turn</c> is the last turn played.</summary>
    public double Evaluate(Formula formula, WorldState state) => throw new NotImplementedException();

    /// <summary>Whether a condition without bound names holds, such as a mandate's line.</summary>
    public bool Holds(Formula formula, WorldState state) => throw new NotImplementedException();

    /// <summary>For each ladder its rung and its hazards as they stand now, to be shown before anyone commits (MODEL 3.7).</summary>
    public ImmutableArray<LadderOutlook> Outlook(WorldState state) => throw new NotImplementedException();

    /// <summary>A hash of everything in the state; the same on every machine.</summary>
    public ulong Hash(WorldState state) => throw new NotImplementedException();
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Wargame.World.Compilation;
using Wargame.World.Crises;
using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.Formulas.Nodes;
using Wargame.World.Programmes;
using Wargame.World.State;
using Wargame.World.Turn;
using Wargame.World.Wording;

namespace Wargame.World;

/// <summary>
/// A scenario's causal world, ready to run: the definition compiled for one belief profile. Immutable, without clock, chance or I/O; the
/// same state and inputs give the same bytes on every machine. Safe to share between threads.
/// </summary>
public sealed class WorldModel
{
    private readonly CompiledWorld _world;
    private readonly ConditionalWeakTable<Formula, Node> _formulas = [];
    private readonly ConditionalWeakTable<WorldState, EvaluationContext> _views = [];
    private readonly ConditionalWeakTable<WorldState, EvaluationContext> _outlooks = [];
    private readonly ConditionalWeakTable<WorldState, Deliberation> _deliberations = [];

    private WorldModel(CompiledWorld world, string profile)
    {
        _world = world;
        Profile = profile;
    }

    /// <summary>What was compiled.</summary>
    public WorldDefinition Definition => _world.Index.Definition;

    /// <summary>The belief profile that the coefficients were taken from (MODEL 3.10).</summary>
    public string Profile { get; }

    /// <summary>Every number of the world: entities in the author's order, and in each its variables in theirs.</summary>
    public ImmutableArray<Slot> Slots => _world.Index.Slots;

    /// <summary>Compiles a definition; coefficients that the profile does not name keep their value.</summary>
    /// <exception cref="DefinitionException">The definition is not well formed. The scenario loader checks before, with better words.</exception>
    public static WorldModel Compile(WorldDefinition definition, string profile = ProfileDefinition.Default)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return new WorldModel(new CompiledWorld(definition, profile), profile);
    }

    /// <summary>The slot with this key, such as <c>media-luna.polarization</c>, or null.</summary>
    public Slot? Find(string key) => _world.Index.FindSlot(key) is { } slot ? Slots[slot] : null;

    /// <summary>The state before the first turn, in which nobody has ordered anything.</summary>
    public WorldState Opening(ulong seed) => new()
    {
        Turn = 0,
        Seed = seed,
        Values = _world.Index.Opening,
        Naturals = _world.Rest.Naturals,
        Programmes = [],
        InjectTurns = _world.Index.NoInjects,
        CardAnswers = _world.Index.NoAnswers,
        Crises = CrisisRunner.BeforeFirst(_world, seed),
    };

    /// <summary>Plays one turn. With <paramref name="ledger"/> off the numbers are the same and the ledger is empty.</summary>
    /// <exception cref="ArgumentException">An input names something that does not exist.</exception>
    /// <exception cref="InvariantBrokenException">The result breaks a law of the model; a fault of the program.</exception>
    public TurnResult Step(WorldState state, TurnInputs inputs, bool ledger = true) =>
        TurnEngine.Step(_world, state, inputs, ledger);

    /// <summary>The injects that come in the turn about to be played, by turn or condition; each at most once in a session.</summary>
    public ImmutableArray<InjectDefinition> DueInjects(WorldState state) => Agenda.Injects(_world, state, Ahead(state));

    /// <summary>The crises that break out in the turn about to be played.</summary>
    public ImmutableArray<CrisisDefinition> DueCrises(WorldState state) =>
        [.. Definition.Crises.Where((_, place) => state.Crises[place].Began == state.Turn + 1)];

    /// <summary>For each crisis whether it is on, and how likely it is to break out, as things stand, to be shown before anyone commits.</summary>
    public ImmutableArray<CrisisOutlook> CrisisOutlook(WorldState state) => Agenda.Crises(_world, state, Seen(state));

    /// <summary>The cards to be answered in the turn about to be played, given the injects that came at its start.</summary>
    public ImmutableArray<ChoiceCardDefinition> OpenCards(WorldState state, IEnumerable<string> injectsThisTurn) =>
        Agenda.Cards(_world, state, injectsThisTurn);

    /// <summary>Every instrument and target that the actor may ever order, allowed now or not, with its cost and the reasons against it.</summary>
    public ImmutableArray<LegalOrder> LegalOrders(WorldState state, string actor) =>
        OrderLaw.Of(_world, state, Ahead(state), actor);

    /// <summary>Why this order is not legal on its own, as a full sentence, or null if it is.</summary>
    public Sentence? WhyNotLegal(WorldState state, Order order) =>
        OrderLaw.WhyNot(_world, state, Ahead(state), order);

    /// <summary>What the order takes from its orderer in its first turn, in the variables' units.</summary>
    public ImmutableArray<CostDefinition> FirstTurnCost(Order order) => Cost(order, starts: true);

    /// <summary>What the order takes from its orderer in each later turn, in the variables' units.</summary>
    public ImmutableArray<CostDefinition> RunningCost(Order order) => Cost(order, starts: false);

    /// <summary>What a running order takes in the turn about to be played; one that has lapsed pays its start again.</summary>
    public ImmutableArray<CostDefinition> CostAhead(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return Cost(programme.Order, starts: programme.Age == 0);
    }

    /// <summary>What an actor can spend of a variable, in its unit: what it has above the least that there can be; 0 when it has no such variable.</summary>
    public double Spendable(WorldState state, string actor, string variable)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Find($"{actor}.{variable}") is { } slot ? state.Values[slot.Index] / (double)Limits.Milli - slot.Variable.Minimum : 0;
    }

    /// <summary>The value of a formula without bound names, such as an indicator; <c>turn</c> is the last turn played.</summary>
    public double Evaluate(Formula formula, WorldState state) =>
        _formulas.GetValue(formula, _world.BindAlone).Evaluate(Seen(state));

    /// <summary>
    /// The value of a formula without bound names in the turn about to be played, as it looks before anyone commits: the injects that came at
    /// its start have come, and what will still run runs. So unplayed actors see what a team sees when it deliberates.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such inject.</exception>
    public double EvaluateAhead(Formula formula, WorldState state, ImmutableArray<string> arriving)
    {
        if (!_deliberations.TryGetValue(state, out var known) || !known.Injects.SequenceEqual(arriving))
        {
            known = new(arriving, Contexts.Ahead(_world, state, [.. arriving.Select(Place)]));
            _deliberations.AddOrUpdate(state, known);
        }

        return _formulas.GetValue(formula, _world.BindAlone).Evaluate(known.Context);

        int Place(string id) => _world.Index.FindInject(id) ?? throw new ArgumentException($"There is no inject '{id}'.", nameof(arriving));
    }

    /// <summary>The turn in which an inject came, or null while it has not.</summary>
    /// <exception cref="ArgumentException">There is no such inject.</exception>
    public int? CameIn(WorldState state, string inject)
    {
        var place = _world.Index.FindInject(inject) ?? throw new ArgumentException($"There is no inject '{inject}'.", nameof(inject));
        return state.InjectTurns[place] is >= 0 and var turn ? turn : null;
    }

    /// <summary>Whether a condition without bound names holds, such as a mandate's line.</summary>
    public bool Holds(Formula formula, WorldState state) => Evaluate(formula, state) != 0;

    /// <summary>For each ladder its rung and its hazards as they stand now, to be shown before anyone commits (MODEL 3.7).</summary>
    public ImmutableArray<LadderOutlook> Outlook(WorldState state) => Agenda.Outlook(_world, Ahead(state));

    /// <summary>A hash of everything in the state; the same on every machine.</summary>
    /// <exception cref="ArgumentException">The state belongs to another world.</exception>
    public ulong Hash(WorldState state) => state.Values.Length == Slots.Length
        ? StateHash.Of(state)
        : throw new ArgumentException("The state belongs to another world.", nameof(state));

    private EvaluationContext Seen(WorldState state) => _views.GetValue(state, seen => Contexts.AtEnd(_world, seen));

    private EvaluationContext Ahead(WorldState state) => _outlooks.GetValue(state, seen => Contexts.Ahead(_world, seen));

    private ImmutableArray<CostDefinition> Cost(Order order, bool starts) =>
        _world.Index.FindInstrument(order.Instrument) is { } instrument
            ? _world.Prices[instrument].At(order.Level, starts)
            : throw new ArgumentException($"There is no instrument '{order.Instrument}'.", nameof(order));

    /// <summary>A turn about to be played, after the injects that came at its start.</summary>
    private sealed record Deliberation(ImmutableArray<string> Injects, EvaluationContext Context);
}

using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.Formulas.Nodes;
using Wargame.World.Programmes;
using Wargame.World.Turn;

namespace Wargame.World.Compilation;

/// <summary>A world ready to run: everything that <see cref="WorldModel"/> answers from.</summary>
internal sealed class CompiledWorld
{
    private readonly FormulaBinder _binder;

    public CompiledWorld(WorldDefinition definition, string profile)
    {
        Index = new WorldIndex(definition, profile);
        Catalogue = new OrderCatalogue(Index);
        _binder = new FormulaBinder(Index, Catalogue);
        Mechanics = new MechanicsCompiler(Index, _binder, Catalogue).Compile();
        Ladders = LadderCompiler.Compile(Index, _binder, Catalogue);
        var stages = Enumerable.Range(0, definition.Stages.Length).Select(stage => new StageBuilder(Index, _binder, stage)).ToArray();
        var rules = new RuleCompiler(Index, _binder, stages);
        for (var rule = 0; rule < definition.Rules.Length; rule++)
            rules.Compile(rule);
        LetCount = rules.LetCount;
        OriginCount = rules.OriginCount;
        Stages = Build(stages, Ladders);
        Sleeping = new SleepingRules(stages.SelectMany(stage => stage.Sleepers), SizeOf);
        Prices = [.. definition.Instruments.Select(instrument => new PriceList(instrument))];
        Legality = [.. Catalogue.All.Select(orderable => LegalityOf(orderable))];
        InjectConditions = [.. definition.Injects.Select(inject => inject.When is { } when ? Bind(when) : null)];
        Crises = CrisisCompiler.Compile(Index, _binder);
        CardConditions = [.. definition.Cards.Select(card => Bind(card.OpensWhen))];
        Rest = RestSolver.Solve(this);
        Followers = [.. Index.Slots.Where(Follows).Select(slot => (slot.Index, slot.Variable.NaturalShift))];
        Runs = new RunPool(this);
    }

    public WorldIndex Index { get; }

    public OrderCatalogue Catalogue { get; }

    public Mechanics Mechanics { get; }

    public StagePlan[] Stages { get; }

    /// <summary>What need not be evaluated in every turn.</summary>
    public SleepingRules Sleeping { get; }

    /// <summary>In the definition's order.</summary>
    public LadderPlan[] Ladders { get; }

    /// <summary>By instrument.</summary>
    public PriceList[] Prices { get; }

    /// <summary>By orderable, then by the instrument's condition.</summary>
    public ImmutableArray<Node[]> Legality { get; }

    /// <summary>By inject; null without a condition.</summary>
    public ImmutableArray<Node?> InjectConditions { get; }

    /// <summary>In the definition's order.</summary>
    public CrisisPlan[] Crises { get; }

    /// <summary>By card.</summary>
    public ImmutableArray<Node> CardConditions { get; }

    /// <summary>The most intermediate values that a rule has.</summary>
    public int LetCount { get; }

    /// <summary>Where the gauges rest.</summary>
    public RestLevels Rest { get; }

    /// <summary>Slots whose natural level follows their value, and how fast.</summary>
    public (int Slot, double Shift)[] Followers { get; }

    /// <summary>How many different <see cref="Origin"/>s the changes have.</summary>
    public int OriginCount { get; }

    /// <summary>Memory for steps to work in.</summary>
    public RunPool Runs { get; }

    /// <summary>Binds a formula without bound names. A binder counts its nodes, so each question gets its own; safe between threads.</summary>
    public Node BindAlone(Formula formula) => new FormulaBinder(Index, Catalogue).Bind(formula, Scope.Empty);

    private static StagePlan[] Build(StageBuilder[] builders, LadderPlan[] ladders)
    {
        var stages = new StagePlan[builders.Length];
        var rules = 0;
        for (var stage = 0; stage < stages.Length; stage++)
        {
            stages[stage] = builders[stage].Build(ladders, rules);
            rules += stages[stage].Rules.Length;
        }

        return stages;
    }

    private int SizeOf(TriggerKind kind) => kind switch
    {
        TriggerKind.Pair => Catalogue.Pairs,
        TriggerKind.Imposition => Index.Definition.Entities.Length,
        TriggerKind.Fired or TriggerKind.Came => Index.Definition.Injects.Length,
        TriggerKind.Crisis => Index.Definition.Crises.Length,
        _ => Index.Definition.Cards.Length,
    };

    private static bool Follows(State.Slot slot) =>
        slot.Variable is { Kind: VariableKind.Gauge, Natural: null, Drift: > 0, NaturalShift: > 0 };

    private Node Bind(Formula formula) => _binder.Bind(formula, Scope.Empty);

    private Node[] LegalityOf(Orderable orderable)
    {
        var scope = Scope.Empty.With("me", orderable.Actor).With("t", orderable.Target);
        return [.. orderable.Instrument.LegalWhen.Select(law => _binder.Bind(law.Condition, scope))];
    }
}

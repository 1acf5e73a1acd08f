using System.Collections.Immutable;
using Wargame.World.Chance;
using Wargame.World.Compilation;
using Wargame.World.Crises;
using Wargame.World.Formulas.Nodes;
using Wargame.World.Ledger;
using Wargame.World.Programmes;
using Wargame.World.State;

namespace Wargame.World.Turn;

/// <summary>A turn while it is played. Its memory serves one turn after another (<see cref="RunPool"/>).</summary>
internal sealed class TurnRun
{
    private readonly List<Draw> _draws = [];
    private readonly List<DrawTerms> _terms = [];
    private readonly List<Order> _orders = [];
    private RunningProgramme[] _programmes = new RunningProgramme[16];
    private int _programmeCount;
    private ImmutableArray<string> _reversed;
    private ulong _seed;

    public TurnRun(CompiledWorld world)
    {
        World = world;
        Context = Contexts.Empty(world);
        Book = new Book(world);
        Stages = new StageRunner(world);
        Naturals = new long[world.Index.Slots.Length];
        Load = new double[world.Index.Definition.Entities.Length];
        Chance = Happens;
    }

    public CompiledWorld World { get; }

    public EvaluationContext Context { get; }

    public Book Book { get; }

    public StageRunner Stages { get; }

    /// <summary><see cref="Happens"/>, made once.</summary>
    public Func<string, int, HazardPart[], bool> Chance { get; }

    /// <summary>The natural level of every slot, in milli-points.</summary>
    public long[] Naturals { get; }

    /// <summary>By entity: the levels of the funded orders that take its capacity.</summary>
    public double[] Load { get; }

    /// <summary>Room to check that ids are different.</summary>
    public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>Room to sort control's rulings in.</summary>
    public List<(int Slot, Ruling Ruling)> Rulings { get; } = [];

    /// <summary>The programmes that run in this turn, older ones first.</summary>
    public Span<RunningProgramme> Programmes => _programmes.AsSpan(0, _programmeCount);

    /// <summary>Every use of chance so far.</summary>
    public ImmutableArray<Draw> Draws => [.. _draws];

    /// <summary>What made their chances; empty while no lines are kept.</summary>
    public ImmutableArray<DrawTerms> Terms => [.. _terms];

    /// <summary>Begins a turn; forgets what was before.</summary>
    public void Begin(WorldState before, Arrivals arrivals, ImmutableArray<string> reversed, bool ledger)
    {
        _reversed = reversed;
        Context.Begin(before.Values.AsSpan(), before.Turn + 1, arrivals.InjectTurns, arrivals.CardAnswers, before.Crises);
        Book.Open(Context.Turn, ledger);
        before.Naturals.CopyTo(Naturals);
        Array.Clear(Load);
        _draws.Clear();
        _terms.Clear();
        _programmeCount = 0;
        _seed = before.Seed;
    }

    /// <summary>Adds a programme at the end.</summary>
    public void Add(RunningProgramme programme)
    {
        if (_programmeCount == _programmes.Length)
            Array.Resize(ref _programmes, 2 * _programmeCount);
        _programmes[_programmeCount++] = programme;
    }

    /// <summary>The orders in an order of their own; good until the next call.</summary>
    public List<Order> Sorted(ImmutableArray<Order> orders, Comparison<Order> order)
    {
        _orders.Clear();
        _orders.AddRange(orders.AsSpan());
        _orders.Sort(order);
        return _orders;
    }

    /// <summary>Moves a number by the sum of the lines that were posted for it; what its range cuts off becomes a line too.</summary>
    public void Move(int slot, long sum)
    {
        var free = Context.Value(slot) + sum;
        var kept = Math.Clamp(free, World.Index.Minimum[slot], World.Index.Maximum[slot]);
        if (kept != free)
            Book.Post(slot, CauseKind.Clamp, Causes.Clamp, kept - free);
        Context.Set(slot, kept);
    }

    /// <summary>Uses chance.</summary>
    /// <param name="name">The draw's name, unique in the turn.</param>
    /// <param name="hazard">The chance that it happens, in thousandths.</param>
    /// <param name="parts">The terms of the chance.</param>
    public bool Happens(string name, int hazard, HazardPart[] parts)
    {
        if (Book.Keeps)
            _terms.Add(new(name, [.. parts.Select(part => new HazardTerm(part.Part, part.Sign * Milli.FromUnits(part.Node.Evaluate(Context))))]));
        var drawn = CounterHash.Thousandths(_seed, Context.Turn, name);
        var happens = drawn < hazard != (!_reversed.IsDefaultOrEmpty && _reversed.Contains(name));
        _draws.Add(new Draw(name, hazard, drawn, happens));
        return happens;
    }
}

/// <summary>Causes that belong to no rule.</summary>
internal static class Causes
{
    public const string Drift = "drift";
    public const string Clamp = "clamp";
    public const string Ruling = "ruling";
}

using System.Collections.Immutable;
using Wargame.World.Chance;
using Wargame.World.Compilation;
using Wargame.World.Formulas.Nodes;
using Wargame.World.Ledger;
using Wargame.World.Programmes;
using Wargame.World.State;

namespace Wargame.World.Turn;

/// <summary>A turn while it is played.</summary>
internal sealed class TurnRun(
    CompiledWorld world, WorldState before, EvaluationContext context, RunningProgramme[] programmes, bool ledger)
{
    private readonly ImmutableArray<Draw>.Builder _draws = ImmutableArray.CreateBuilder<Draw>();

    public CompiledWorld World { get; } = world;

    public EvaluationContext Context { get; } = context;

    public RunningProgramme[] Programmes { get; } = programmes;

    public Book Book { get; } = new(before.Turn + 1, world.Index.Slots.Length, ledger);

    /// <summary>The natural level of every slot, in milli-points.</summary>
    public long[] Naturals { get; } = [.. before.Naturals];

    /// <summary>Every use of chance so far.</summary>
    public ImmutableArray<Draw> Draws => _draws.ToImmutable();

    /// <summary>Moves a number by the sum of the lines that were posted for it; what its range cuts off becomes a line too.</summary>
    public void Move(int slot, long sum)
    {
        var free = Context.Value(slot) + sum;
        var kept = Math.Clamp(free, World.Index.Minimum[slot], World.Index.Maximum[slot]);
        if (kept != free)
            Book.Post(slot, CauseKind.Clamp, Causes.Clamp, kept - free);
        Context.Set(slot, kept);
    }

    /// <summary>Posts a change made by a rule.</summary>
    public void PostRule(int slot, Attribution attribution, long nominal, long actual) => Book.Post(
        slot,
        CauseKind.Rule,
        attribution.Cause,
        attribution.Rule,
        Book.Keeps ? attribution.Of(Programmes, World.Index.Definition.Entities) : ("", []),
        nominal,
        actual);

    /// <summary>Uses chance.</summary>
    /// <param name="name">The draw's name, unique in the turn.</param>
    /// <param name="hazard">The chance that it happens, in thousandths.</param>
    public bool Happens(string name, int hazard)
    {
        var drawn = CounterHash.Thousandths(before.Seed, Context.Turn, name);
        _draws.Add(new Draw(name, hazard, drawn, drawn < hazard));
        return drawn < hazard;
    }
}

/// <summary>Causes that belong to no rule.</summary>
internal static class Causes
{
    public const string Drift = "drift";
    public const string Clamp = "clamp";
    public const string Ruling = "ruling";
}

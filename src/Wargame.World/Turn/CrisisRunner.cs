using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Wargame.World.Compilation;
using Wargame.World.Crises;
using Wargame.World.Formulas.Nodes;
using Wargame.World.State;

namespace Wargame.World.Turn;

/// <summary>Decides which crises are on in the turn that follows a moment. All conditions are read before any crisis moves.</summary>
internal static class CrisisRunner
{
    /// <summary>After a turn, with its orders, injects and answers.</summary>
    public static ImmutableArray<CrisisMemory> AfterTurn(TurnRun run) =>
        run.World.Crises.Length == 0 ? run.Context.Crises : Next(run.World, run.Context, run.Chance);

    /// <summary>Before the first turn.</summary>
    public static ImmutableArray<CrisisMemory> BeforeFirst(CompiledWorld world, ulong seed) =>
        world.Crises.Length == 0 ? [] : Next(world, Contexts.Opening(world), (name, hazard, _) => Chance.CounterHash.Thousandths(seed, 0, name) < hazard);

    private static ImmutableArray<CrisisMemory> Next(CompiledWorld world, EvaluationContext context, Func<string, int, HazardPart[], bool> happens)
    {
        var before = context.Crises;
        CrisisMemory[]? after = null;
        for (var place = 0; place < world.Crises.Length; place++)
        {
            var memory = Next(world.Crises[place], before[place], context, happens);
            if (memory == before[place])
                continue;
            after ??= [.. before];
            after[place] = memory;
        }

        return after is null ? before : ImmutableCollectionsMarshal.AsImmutableArray(after);
    }

    private static CrisisMemory Next(CrisisPlan plan, CrisisMemory memory, EvaluationContext context, Func<string, int, HazardPart[], bool> happens)
    {
        var next = context.Turn + 1;
        if (memory.IsOn(context.Turn))
            return plan.OffWhen is null || plan.OffWhen.Holds(context) ? memory with { Ended = next } : memory;
        if (!plan.MayBegin(memory, next) || !plan.OnWhen.Holds(context))
            return memory;
        var hazard = plan.Thousandths(context);
        return hazard >= 1000 || happens(plan.DrawName, hazard, plan.Parts) ? memory with { Began = next } : memory;
    }
}

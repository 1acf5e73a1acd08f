using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Turn;

namespace Wargame.World.Compilation;

/// <summary>Where the gauges rest, in milli-points.</summary>
/// <param name="Naturals">The natural level of every slot in the opening.</param>
/// <param name="Standing">Natural level minus value in the opening: what the drift has to hold against the standing rules.</param>
/// <param name="Offsets">What is added to a natural level's formula.</param>
internal sealed record RestLevels(ImmutableArray<long> Naturals, long[] Standing, long[] Offsets);

/// <summary>
/// Solves the natural levels (MODEL 3.1.6, 3.9): where the opening is at rest when nobody does anything, so that a do-nothing run is flat
/// exactly. The opening is turn 0: a rule that holds only where <c>turn &gt; 0</c> is a trend that the author wants to see.
/// </summary>
internal static class RestSolver
{
    public static RestLevels Solve(CompiledWorld world)
    {
        var opening = world.Index.Opening;
        var naturals = opening.ToArray();
        var (standing, offsets) = (new long[opening.Length], new long[opening.Length]);
        var context = Contexts.Opening(world);
        foreach (var stage in world.Stages)
        {
            var (nominal, actual) = (new long[stage.Changes.Length], new long[stage.Changes.Length]);
            var transfers = new long[stage.Transfers.Length];
            foreach (var rule in stage.Rules)
                rule.Evaluate(context, nominal, transfers);
            foreach (var plan in stage.Slots.Where(plan => plan.Drift > 0))
            {
                var slot = plan.Slot;
                var effects = plan.Causes.Sum(cause => GaugeLaw.Settle(cause, nominal, opening[slot], actual));
                naturals[slot] = Natural(plan, opening[slot], effects, world.Index.Slots[slot].Variable);
                standing[slot] = naturals[slot] - opening[slot];
                offsets[slot] = plan.Natural is { } formula ? naturals[slot] - Milli.FromUnits(formula.Evaluate(context)) : 0;
            }
        }

        return new RestLevels([.. naturals], standing, offsets);
    }

    private static long Natural(SlotPlan plan, long start, long effects, VariableDefinition variable)
    {
        var natural = start - Milli.Round(effects / plan.Drift);
        return GaugeLaw.Drift(plan.Drift, natural, start) == -effects
            ? natural
            : throw new DefinitionException($"'{variable.Id}' cannot rest: its drift is too weak for the standing rules.", variable.At);
    }
}

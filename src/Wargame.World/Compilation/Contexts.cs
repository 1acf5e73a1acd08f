using Wargame.World.Formulas.Nodes;
using Wargame.World.Programmes;
using Wargame.World.State;

namespace Wargame.World.Compilation;

/// <summary>Makes the contexts in which formulas are asked.</summary>
internal static class Contexts
{
    /// <summary>A context of the world's size, at no moment yet.</summary>
    public static EvaluationContext Empty(CompiledWorld world) =>
        new(world.Index.Slots.Length, world.Catalogue.Pairs, world.Index.Definition.Entities.Length, world.LetCount);

    /// <summary>The opening state: turn 0, nobody has ordered anything, nothing has happened.</summary>
    public static EvaluationContext Opening(CompiledWorld world)
    {
        var context = Empty(world);
        context.Begin(world.Index.Opening.AsSpan(), 0, world.Index.NoInjects, world.Index.NoAnswers, world.Index.NoCrises);
        return context;
    }

    /// <summary>The state as its last turn left it: everything that ran in that turn counts.</summary>
    public static EvaluationContext AtEnd(CompiledWorld world, WorldState state)
    {
        var context = Empty(world);
        context.Begin(state.Values.AsSpan(), state.Turn, state.InjectTurns, state.CardAnswers, state.Crises);
        Mechanics.Recall(Programmes(world, state, stillRunning: false), context);
        return context;
    }

    /// <summary>The turn ahead as it stands before anyone commits: only what will still run counts.</summary>
    /// <param name="world">The world.</param>
    /// <param name="state">The state before it.</param>
    /// <param name="arriving">Indices of the injects that come in it.</param>
    public static EvaluationContext Ahead(CompiledWorld world, WorldState state, params ReadOnlySpan<int> arriving)
    {
        var injects = state.InjectTurns;
        foreach (var inject in arriving)
            injects = injects.SetItem(inject, state.Turn + 1);
        var context = Empty(world);
        context.Begin(state.Values.AsSpan(), state.Turn + 1, injects, state.CardAnswers, state.Crises);
        Mechanics.Recall(Programmes(world, state, stillRunning: true), context);
        return context;
    }

    private static RunningProgramme[] Programmes(CompiledWorld world, WorldState state, bool stillRunning)
    {
        var programmes = new List<RunningProgramme>(state.Programmes.Length);
        foreach (var programme in state.Programmes)
        {
            if (!stillRunning || programme.TurnsLeft > 0)
                programmes.Add(RunningProgramme.AsItWas(ProgrammeIntake.OrderableOf(world, programme.Order), programme));
        }

        return [.. programmes];
    }
}

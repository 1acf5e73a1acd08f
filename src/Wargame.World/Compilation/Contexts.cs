using System.Collections.Immutable;
using Wargame.World.Formulas.Nodes;
using Wargame.World.Programmes;
using Wargame.World.State;

namespace Wargame.World.Compilation;

/// <summary>Makes the contexts in which formulas are asked.</summary>
internal static class Contexts
{
    /// <summary>The opening state: turn 0, nobody has ordered anything, nothing has happened.</summary>
    public static EvaluationContext Opening(CompiledWorld world) => Make(
        world,
        world.Index.Opening,
        0,
        Enumerable.Repeat(-1, world.Index.Definition.Injects.Length).ToArray(),
        Enumerable.Repeat(new CardAnswer(-1, 0), world.Index.Definition.Cards.Length).ToArray());

    /// <summary>A turn about to be played, without programmes yet.</summary>
    public static EvaluationContext Playing(CompiledWorld world, WorldState state, int[] injectTurns, CardAnswer[] answers) =>
        Make(world, state.Values, state.Turn + 1, injectTurns, answers);

    /// <summary>The state as its last turn left it: everything that ran in that turn counts.</summary>
    public static EvaluationContext AtEnd(CompiledWorld world, WorldState state)
    {
        var context = Make(world, state.Values, state.Turn, [.. state.InjectTurns], [.. state.CardAnswers]);
        Mechanics.Recall(Programmes(world, state, stillRunning: false), context);
        return context;
    }

    /// <summary>The turn ahead as it stands before anyone commits: only what will still run counts.</summary>
    /// <param name="world">The world.</param>
    /// <param name="state">The state before it.</param>
    /// <param name="arriving">Indices of the injects that come in it.</param>
    public static EvaluationContext Ahead(CompiledWorld world, WorldState state, IEnumerable<int> arriving)
    {
        int[] injects = [.. state.InjectTurns];
        foreach (var inject in arriving)
            injects[inject] = state.Turn + 1;
        var context = Make(world, state.Values, state.Turn + 1, injects, [.. state.CardAnswers]);
        Mechanics.Recall(Programmes(world, state, stillRunning: true), context);
        return context;
    }

    private static EvaluationContext Make(
        CompiledWorld world, ImmutableArray<long> values, int turn, int[] injectTurns, CardAnswer[] answers) =>
        new(values.AsSpan(), turn, world.Catalogue.Pairs, world.Index.Definition.Entities.Length, world.LetCount)
        {
            InjectTurns = injectTurns,
            CardAnswers = answers,
        };

    private static RunningProgramme[] Programmes(CompiledWorld world, WorldState state, bool stillRunning) =>
        [.. state.Programmes
            .Where(programme => !stillRunning || programme.TurnsLeft > 0)
            .Select(programme => RunningProgramme.AsItWas(ProgrammeIntake.OrderableOf(world, programme.Order), programme))];
}

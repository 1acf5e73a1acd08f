using System.Collections.Immutable;
using Wargame.World.Compilation;
using Wargame.World.Programmes;
using Wargame.World.State;

namespace Wargame.World.Turn;

/// <summary>One turn: what came, what was ordered and paid, the stages, control's rulings, the natural levels, the proof.</summary>
internal static class TurnEngine
{
    public static TurnResult Step(CompiledWorld world, WorldState state, TurnInputs inputs, bool ledger)
    {
        CheckShape(world, state);
        var arrivals = Arrivals.Of(world, state, inputs);
        var context = Contexts.Playing(world, state, arrivals.InjectTurns, arrivals.CardAnswers);
        var run = new TurnRun(world, state, context, ProgrammeIntake.Gather(world, state, inputs), ledger);
        if (inputs.Free)
            Treasury.Forgive(run);
        else
            Treasury.Pay(run);
        world.Mechanics.Apply(run.Programmes, context);
        var stages = new StageRunner(run);
        foreach (var stage in world.Stages)
            stages.Play(stage);
        Rulings.Apply(run, inputs.Rulings);
        FollowValues(run);
        Proof.Check(run);

        var after = new WorldState
        {
            Turn = context.Turn,
            Seed = state.Seed,
            Values = [.. context.Values],
            Naturals = [.. run.Naturals],
            Programmes = After(run.Programmes),
            InjectTurns = [.. arrivals.InjectTurns],
            CardAnswers = [.. arrivals.CardAnswers],
        };
        return new TurnResult(after, run.Book.Close(), run.Draws, StateHash.Of(after));
    }

    private static ImmutableArray<Programme> After(RunningProgramme[] programmes)
    {
        var after = ImmutableArray.CreateBuilder<Programme>(programmes.Length);
        foreach (var programme in programmes)
            after.Add(programme.After);
        return after.MoveToImmutable();
    }

    private static void FollowValues(TurnRun run)
    {
        foreach (var slot in run.World.Followers)
        {
            var shift = run.World.Index.Slots[slot].Variable.NaturalShift;
            run.Naturals[slot] = GaugeLaw.Follow(shift, run.Naturals[slot], run.Context.Value(slot), run.World.Rest.Standing[slot]);
        }
    }

    private static void CheckShape(CompiledWorld world, WorldState state)
    {
        var fits = state.Values.Length == world.Index.Slots.Length
            && state.Naturals.Length == world.Index.Slots.Length
            && state.InjectTurns.Length == world.Index.Definition.Injects.Length
            && state.CardAnswers.Length == world.Index.Definition.Cards.Length;
        if (!fits)
            throw new ArgumentException("The state belongs to another world.", nameof(state));
    }
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Wargame.World.Compilation;
using Wargame.World.Programmes;
using Wargame.World.State;

namespace Wargame.World.Turn;

/// <summary>
/// One turn: what came, what was ordered and paid, the stages, control's rulings, the natural levels, the proof. With the ledger off only
/// what it gives is allocated.
/// </summary>
internal static class TurnEngine
{
    public static TurnResult Step(CompiledWorld world, WorldState state, TurnInputs inputs, bool ledger)
    {
        CheckShape(world, state);
        var run = world.Runs.Borrow();
        var arrivals = Arrivals.Of(world, state, inputs);
        run.Begin(state, arrivals, inputs.Reversed, ledger);
        ProgrammeIntake.Gather(run, state, inputs);
        if (inputs.Free)
            Treasury.Forgive(run);
        else
            Treasury.Pay(run);
        world.Mechanics.Apply(run.Programmes, run.Context, run.Load);
        if (ledger)
            run.Book.Programmes.Read(run);
        run.Stages.Play(run, inputs.RulesOff);
        Rulings.Apply(run, inputs.Rulings);
        FollowValues(run);
        Proof.Check(run);

        var after = new WorldState
        {
            Turn = run.Context.Turn,
            Seed = state.Seed,
            Values = [.. run.Context.Values],
            Naturals = run.Naturals.AsSpan().SequenceEqual(state.Naturals.AsSpan()) ? state.Naturals : [.. run.Naturals],
            Programmes = After(run.Programmes),
            InjectTurns = arrivals.InjectTurns,
            CardAnswers = arrivals.CardAnswers,
            Crises = CrisisRunner.AfterTurn(run),
        };
        var result = new TurnResult(after, run.Book.Close(), run.Draws, StateHash.Of(after)) { Terms = run.Terms };
        world.Runs.Return(run);
        return result;
    }

    private static ImmutableArray<Programme> After(ReadOnlySpan<RunningProgramme> programmes)
    {
        var after = new Programme[programmes.Length];
        for (var place = 0; place < programmes.Length; place++)
            after[place] = programmes[place].After;
        return ImmutableCollectionsMarshal.AsImmutableArray(after);
    }

    private static void FollowValues(TurnRun run)
    {
        foreach (var (slot, shift) in run.World.Followers)
            run.Naturals[slot] = GaugeLaw.Follow(shift, run.Naturals[slot], run.Context.Value(slot), run.World.Rest.Standing[slot]);
    }

    private static void CheckShape(CompiledWorld world, WorldState state)
    {
        var fits = state.Values.Length == world.Index.Slots.Length
            && state.Naturals.Length == world.Index.Slots.Length
            && state.InjectTurns.Length == world.Index.Definition.Injects.Length
            && state.CardAnswers.Length == world.Index.Definition.Cards.Length
            && state.Crises.Length == world.Crises.Length;
        if (!fits)
            throw new ArgumentException("The state belongs to another world.", nameof(state));
    }
}

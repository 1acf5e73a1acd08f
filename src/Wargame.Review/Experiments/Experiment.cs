using System.Collections.Immutable;
using Wargame.World.Turn;

namespace Wargame.Review.Experiments;

/// <summary>
/// Plays a scenario's world by an orders file, without people. What the file says is placed as it is written; actors that are bots do
/// besides what their doctrine would do in a session. Without bots it is nothing but the world's own steps.
/// </summary>
public static class Experiment
{
    /// <summary>Runs an experiment to its end. Mistakes of the file do not stop it, so that all of them are found.</summary>
    /// <param name="plan">What to run.</param>
    public static ExperimentRun Run(ExperimentPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var model = plan.Model;
        var opening = model.Opening(plan.Seed);
        var script = new Script(plan);
        var bots = plan.Bots.IsEmpty ? null : new BotTable(plan);
        var notes = new RunNotes(plan);
        var turns = ImmutableArray.CreateBuilder<ExperimentTurn>(plan.Turns);
        var state = opening;
        for (var turn = 1; turn <= plan.Turns; turn++)
        {
            var injects = script.Injects(state);
            var cards = model.OpenCards(state, injects);
            var decided = bots?.Decide(injects, cards) ?? TurnInputs.None;
            var inputs = script.Complete(state, injects, cards, decided, notes);
            var result = model.Step(state, inputs, plan.Ledger);
            bots?.Accept(inputs, result.Hash);
            notes.Watch(result.State);
            turns.Add(new ExperimentTurn(turn, state, inputs, result));
            state = result.State;
        }
        return new ExperimentRun(plan, opening, turns.ToImmutable(), script.Mistakes, notes.ToSentences());
    }
}

using System.Collections.Immutable;
using Wargame.World.Compilation;
using Wargame.World.Definition;
using Wargame.World.Formulas.Nodes;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.World.Crises;

/// <summary>What the turn about to be played brings by itself: injects, cards, the prospects of ladders.</summary>
internal static class Agenda
{
    /// <summary>Injects that come by turn or condition and have not come yet; those of neither kind wait for control's hand.</summary>
    public static ImmutableArray<InjectDefinition> Injects(CompiledWorld world, WorldState state, EvaluationContext ahead)
    {
        var turn = state.Turn + 1;
        return [.. world.Index.Definition.Injects.Where((inject, place) => state.InjectTurns[place] < 0 && IsDue(inject, place))];

        bool IsDue(InjectDefinition inject, int place)
        {
            if (inject.Turn is null && inject.When is null)
                return false;
            var inTime = inject.Turn is { } fixedTurn ? turn == fixedTurn : turn >= inject.NotBefore;
            return inTime && (world.InjectConditions[place]?.Holds(ahead) ?? true);
        }
    }

    /// <summary>Cards whose condition holds, unless they were asked before and do not repeat.</summary>
    public static ImmutableArray<ChoiceCardDefinition> Cards(CompiledWorld world, WorldState state, IEnumerable<string> arriving)
    {
        var ahead = Contexts.Ahead(world, state, [.. arriving.Select(id =>
            world.Index.FindInject(id) ?? throw new ArgumentException($"There is no inject '{id}'.", nameof(arriving)))]);
        return [.. world.Index.Definition.Cards.Where((card, place) =>
            (card.Repeats || state.CardAnswers[place].Turn < 0) && world.CardConditions[place].Holds(ahead))];
    }

    /// <summary>Which crises are on, and which may break out after the turn.</summary>
    /// <param name="world">The world.</param>
    /// <param name="state">The state before the turn.</param>
    /// <param name="seen">The same as its last turn left it.</param>
    public static ImmutableArray<CrisisOutlook> Crises(CompiledWorld world, WorldState state, EvaluationContext seen) =>
        [.. world.Crises.Select((plan, place) => Outlook(plan, state.Crises[place], state.Turn + 1, seen))];

    private static CrisisOutlook Outlook(CrisisPlan plan, CrisisMemory memory, int turn, EvaluationContext seen)
    {
        if (memory.IsOn(turn))
            return new(plan.Crisis, memory.Began, CrisisProspect.Far, 0);
        if (!plan.MayBegin(memory, turn + 1))
            return new(plan.Crisis, null, CrisisProspect.Far, 0);
        return plan.OnWhen.Holds(seen) ? new(plan.Crisis, null, CrisisProspect.Possible, plan.Thousandths(seen))
            : new(plan.Crisis, null, plan.Nearly.Holds(seen) ? CrisisProspect.Near : CrisisProspect.Far, 0);
    }

    /// <summary>Where the ladders stand and may go.</summary>
    public static ImmutableArray<LadderOutlook> Outlook(CompiledWorld world, EvaluationContext ahead) =>
        [.. world.Ladders.Select(plan => new LadderOutlook(plan.Ladder, plan.Rung(ahead), plan.Up(ahead), plan.Down(ahead)))];
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Wargame.World.Compilation;
using Wargame.World.State;

namespace Wargame.World.Turn;

/// <summary>What a turn's injects and choices make of the state's memory of them, before the first stage. What does not change is shared.</summary>
/// <param name="InjectTurns">By inject: the turn in which it came, or -1.</param>
/// <param name="CardAnswers">By card: the last answer.</param>
internal readonly record struct Arrivals(ImmutableArray<int> InjectTurns, ImmutableArray<CardAnswer> CardAnswers)
{
    /// <exception cref="ArgumentException">An inject or answer is unknown, or comes twice.</exception>
    public static Arrivals Of(CompiledWorld world, WorldState state, TurnInputs inputs) =>
        new(Injects(world, state, inputs), Answers(world, state, inputs));

    private static ImmutableArray<int> Injects(CompiledWorld world, WorldState state, TurnInputs inputs)
    {
        if (inputs.Injects.IsEmpty)
            return state.InjectTurns;
        int[] injects = [.. state.InjectTurns];
        foreach (var id in inputs.Injects)
        {
            var inject = world.Index.FindInject(id) ?? throw new ArgumentException($"There is no inject '{id}'.", nameof(inputs));
            if (injects[inject] >= 0)
                throw new ArgumentException($"The inject '{id}' has already come.", nameof(inputs));
            injects[inject] = state.Turn + 1;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(injects);
    }

    private static ImmutableArray<CardAnswer> Answers(CompiledWorld world, WorldState state, TurnInputs inputs)
    {
        if (inputs.Choices.IsEmpty)
            return state.CardAnswers;
        CardAnswer[] answers = [.. state.CardAnswers];
        foreach (var choice in inputs.Choices)
        {
            var card = world.Index.FindCard(choice.Card) ?? throw new ArgumentException($"There is no card '{choice.Card}'.", nameof(inputs));
            var option = world.Index.FindOption(card, choice.Option)
                ?? throw new ArgumentException($"The card '{choice.Card}' has no option '{choice.Option}'.", nameof(inputs));
            if (answers[card].Turn == state.Turn + 1)
                throw new ArgumentException($"The card '{choice.Card}' is answered twice.", nameof(inputs));
            answers[card] = new CardAnswer(state.Turn + 1, option);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(answers);
    }
}

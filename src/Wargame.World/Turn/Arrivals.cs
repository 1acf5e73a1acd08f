using Wargame.World.Compilation;
using Wargame.World.State;

namespace Wargame.World.Turn;

/// <summary>What a turn's injects and choices make of the state's memory of them, before the first stage.</summary>
/// <param name="InjectTurns">By inject: the turn in which it came, or -1.</param>
/// <param name="CardAnswers">By card: the last answer.</param>
internal sealed record Arrivals(int[] InjectTurns, CardAnswer[] CardAnswers)
{
    /// <exception cref="ArgumentException">An inject or answer is unknown, or comes twice.</exception>
    public static Arrivals Of(CompiledWorld world, WorldState state, TurnInputs inputs)
    {
        var turn = state.Turn + 1;
        int[] injects = [.. state.InjectTurns];
        foreach (var id in inputs.Injects)
        {
            var inject = world.Index.FindInject(id) ?? throw new ArgumentException($"There is no inject '{id}'.", nameof(inputs));
            if (injects[inject] >= 0)
                throw new ArgumentException($"The inject '{id}' has already come.", nameof(inputs));
            injects[inject] = turn;
        }

        CardAnswer[] answers = [.. state.CardAnswers];
        foreach (var choice in inputs.Choices)
        {
            var card = world.Index.FindCard(choice.Card) ?? throw new ArgumentException($"There is no card '{choice.Card}'.", nameof(inputs));
            var option = world.Index.FindOption(card, choice.Option)
                ?? throw new ArgumentException($"The card '{choice.Card}' has no option '{choice.Option}'.", nameof(inputs));
            if (answers[card].Turn == turn)
                throw new ArgumentException($"The card '{choice.Card}' is answered twice.", nameof(inputs));
            answers[card] = new CardAnswer(turn, option);
        }

        return new Arrivals(injects, answers);
    }
}

using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.World;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Review.Verdicts;

/// <summary>A turn as it was played, with what control's hand did to its injects: that does not follow from the world, so it is kept.</summary>
/// <param name="Inputs">All that the turn depended on besides the state.</param>
/// <param name="Sent">Injects that came though the world did not bring them.</param>
/// <param name="Held">Injects that did not come though the world brought them.</param>
internal sealed record RecordedTurn(TurnInputs Inputs, ImmutableArray<string> Sent, ImmutableArray<string> Held)
{
    public static RecordedTurn Of(WorldModel model, TurnRecord turn)
    {
        var due = Due(model, turn.Before);
        return new(turn.Inputs, [.. turn.Inputs.Injects.Except(due)], [.. due.Except(turn.Inputs.Injects)]);
    }

    /// <summary>By card, the answer that it got when it was first asked: what another run falls back on where it asks a card in another turn.</summary>
    public static ImmutableDictionary<string, string> FirstAnswers(SessionState session) => session.Turns.SelectMany(turn => turn.Inputs.Choices)
        .GroupBy(choice => choice.Card, StringComparer.Ordinal)
        .ToImmutableDictionary(answers => answers.Key, answers => answers.First().Option, StringComparer.Ordinal);

    /// <summary>Injects that come in this turn of another run.</summary>
    public ImmutableArray<string> Injects(WorldModel model, WorldState state)
    {
        var due = Due(model, state).RemoveRange(Held);
        return Sent.IsEmpty ? due : [.. due.Union(Sent.Where(id => model.CameIn(state, id) is null))];
    }

    private static ImmutableArray<string> Due(WorldModel model, WorldState state) => [.. model.DueInjects(state).Select(inject => inject.Id)];
}

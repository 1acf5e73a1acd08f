using System.Collections.Immutable;
using Wargame.Doctrines.Playtests;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Review.Playtests;

/// <summary>What is kept of a play: numbers and mandates by turn, and what happened.</summary>
/// <param name="Cast">Who was played how.</param>
/// <param name="Values">For each moment from the opening every slot, in thousandths.</param>
/// <param name="Scores">For each moment every mandate's score, 0 to 100.</param>
/// <param name="Lines">For each mandate how each of its lines stands at the end.</param>
/// <param name="PrivateCards">Whether each private card is met at the end.</param>
/// <param name="Injects">The turn in which each inject came, below 0 for never.</param>
/// <param name="Crises">Whether each crisis broke out.</param>
/// <param name="Moves">What each actor ordered.</param>
/// <param name="Chosen">What was chosen.</param>
public sealed record PlayRecord(
    Cast Cast, ImmutableArray<ImmutableArray<long>> Values, ImmutableArray<double[]> Scores, ImmutableArray<LineState[]> Lines, ImmutableArray<bool> PrivateCards,
    ImmutableArray<int> Injects, ImmutableArray<bool> Crises,
    ImmutableHashSet<(string Actor, string Instrument)> Moves, ImmutableHashSet<(string Card, string Option)> Chosen)
{
    /// <summary>What is kept of a session that was played.</summary>
    public static PlayRecord Of(WorldModel model, PlayedSession session)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(session);
        var end = session.States[^1];
        return new(session.Cast, [.. session.States.Select(state => state.Values)],
            [.. session.States.Select(state => ScoresOf(model, state))],
            [.. model.Definition.Mandates.Select(mandate => mandate.Lines.Select(line => Mandates.StateOf(model, line, end)).ToArray())],
            [.. model.Definition.PrivateCards.Select(card => model.Holds(card.Met, end))],
            end.InjectTurns, [.. end.Crises.Select(crisis => crisis.Began >= 0)], [.. session.Moves], [.. session.Chosen]);
    }

    /// <summary>Every mandate's score, 0 to 100.</summary>
    public static double[] ScoresOf(WorldModel model, WorldState state)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. model.Definition.Mandates.Select(mandate => Mandates.Score(model, mandate, state))];
    }
}

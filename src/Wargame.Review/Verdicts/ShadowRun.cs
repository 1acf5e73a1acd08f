using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.Sessions.Views;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Review.Verdicts;

/// <summary>
/// A session played again with the same seed in which one actor holds (MODEL 3.8): what that changes is the actor's doing. Pure.
/// <list type="bullet">
/// <item>The actor gives no orders and lets none end early; its cards are answered by their default.</item>
/// <item>Everybody else orders what they ordered, in the mode that was settled: whatever a host answered stays answered, also where the
/// host is the actor who holds. A card that others are asked gets the answer that they gave; one that only this run asks, its default.</item>
/// <item>Injects and crises come as the world brings them: those of a turn in their turn, those of a condition when it holds in this run.
/// What came, or was held back, by control's hand does so again. Rulings stand, but for those on a free-text order of the actor who holds.</item>
/// <item>Chance is the same: a draw of the same turn and name gives the same number.</item>
/// </list>
/// </summary>
public sealed class ShadowRun
{
    private static readonly IReadOnlySet<string> Nobody = ImmutableHashSet<string>.Empty;
    private readonly WorldModel _model;
    private readonly WorldState _opening;
    private readonly ImmutableArray<RecordedTurn> _turns;
    private readonly ImmutableDictionary<string, string> _firstAnswers;

    /// <summary>Reads what was recorded, once for all runs of the session.</summary>
    /// <param name="rules">The session's rules.</param>
    /// <param name="state">The session; its released turns are played again.</param>
    public ShadowRun(SessionRules rules, SessionState state)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(state);
        _model = rules.Model;
        _opening = state.Opening;
        _turns = [.. state.Turns.Select(turn => RecordedTurn.Of(_model, turn))];
        _firstAnswers = RecordedTurn.FirstAnswers(state);
    }

    /// <summary>The ends of the runs in which one actor holds, for every actor of the scenario.</summary>
    public Shadows Shadows() => new(_model.Definition.Entities.Where(entity => entity.IsActor)
        .ToImmutableDictionary(actor => actor.Id, actor => End(actor.Id), StringComparer.Ordinal));

    private WorldState End(string holding) => End(new HashSet<string> { holding }, _opening);

    /// <summary>The end of the run with other luck, in which nobody holds.</summary>
    internal WorldState End(ulong seed) => End(Nobody, _model.Opening(seed));

    /// <summary>The end of a run in which some actors hold.</summary>
    /// <param name="holding">They do nothing.</param>
    /// <param name="opening">The world before the first turn.</param>
    /// <param name="inTurn">The only turn in which they hold; 0 for all.</param>
    /// <param name="injects">Whether injects come.</param>
    internal WorldState End(IReadOnlySet<string> holding, WorldState? opening = null, int inTurn = 0, bool injects = true)
    {
        var state = opening ?? _opening;
        foreach (var result in Steps(holding, state, inTurn, injects))
            state = result.State;
        return state;
    }

    /// <summary>Plays the turns again. Without anyone who holds they end with the very hashes that were recorded.</summary>
    /// <param name="holding">The actor who does nothing; null for the session as it was.</param>
    public ImmutableArray<TurnResult> Play(string? holding) =>
        [.. Steps(holding is null ? Nobody : new HashSet<string> { holding }, _opening, inTurn: 0, injects: true)];

    private IEnumerable<TurnResult> Steps(IReadOnlySet<string> holding, WorldState state, int inTurn, bool injects)
    {
        for (var place = 0; place < _turns.Length; place++)
        {
            var nobody = inTurn > 0 && inTurn != place + 1;
            var result = _model.Step(state, Inputs(state, _turns[place], nobody ? Nobody : holding, injects), ledger: false);
            yield return result;
            state = result.State;
        }
    }

    private TurnInputs Inputs(WorldState state, RecordedTurn turn, IReadOnlySet<string> holding, bool injects)
    {
        var recorded = turn.Inputs;
        ImmutableArray<string> coming = injects ? turn.Injects(_model, state) : [];
        return recorded with
        {
            Orders = recorded.Orders.RemoveAll(order => holding.Contains(order.Actor)),
            Stopped = [.. recorded.Stopped.Where(id => state.Programmes.Any(programme => programme.Order.Id == id && !holding.Contains(programme.Order.Actor)))],
            Injects = coming,
            Rulings = recorded.Rulings.RemoveAll(ruling => ruling.Actor is { } author && holding.Contains(author)),
            Choices = [.. _model.OpenCards(state, coming).Select(card => new Choice(card.Id, Answer(card, recorded, holding)))],
        };
    }

    private string Answer(ChoiceCardDefinition card, TurnInputs recorded, IReadOnlySet<string> holding) =>
        holding.Contains(card.Actor) ? card.Default
        : recorded.Choices.FirstOrDefault(choice => choice.Card == card.Id)?.Option ?? _firstAnswers.GetValueOrDefault(card.Id, card.Default);
}

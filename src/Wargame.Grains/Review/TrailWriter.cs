using System.Collections.Immutable;
using Wargame.Grains.Wire;
using Wargame.Protocol.Review;
using Wargame.Review.Trails;
using Wargame.Sessions;

namespace Wargame.Grains.Review;

/// <summary>The causal chain for browsers.</summary>
internal sealed class TrailWriter(SessionRules rules, SessionState session)
{
    private const string Number = "number";
    private readonly Trail _trail = new(rules, session);

    /// <summary>A link of the chain; null when there is none.</summary>
    /// <param name="kind">number, or what a cause is.</param>
    /// <param name="id">The number's key or the cause's id.</param>
    /// <param name="turn">The turn of a number's change.</param>
    public TrailView? Write(string kind, string id, int turn)
    {
        if (kind == Number)
        {
            return rules.Model.Find(id) is { } slot && turn >= 1 && turn <= session.Turns.Length
                ? new(Number, slot.Key, turn, rules.Scenario.TurnLabel(turn), Wire.Words.Label(slot.Variable.Name, slot.Entity), Steps(_trail.Behind(slot, turn)), Steps(_trail.Onward(slot, turn)))
                : null;
        }

        if (DraftReader.ReadWord<TrailKind>(kind) is not { } known)
            return null;
        var cause = new TrailCause(known, id);
        var ahead = _trail.Ahead(cause);
        var first = ahead.IsEmpty ? 0 : ahead[0].Turn;
        return new(kind, id, first, first == 0 ? "" : rules.Scenario.TurnLabel(first), Words(cause), [], Steps(ahead));
    }

    private IReadOnlyList<TrailStepView> Steps(ImmutableArray<TrailStep> steps) => [.. steps.Select(step => new TrailStepView(
        step.Cause.Kind.Word(), step.Cause.Id, Words(step.Cause), step.Turn, rules.Scenario.TurnLabel(step.Turn),
        step.Slot.Key, Wire.Words.Label(step.Slot.Variable.Name, step.Slot.Entity), step.Slot.Variable.Unit.Symbol, step.Slot.Variable.Good.Word(),
        step.Amount.Units(), step.Rule?.Because ?? "", step.Rule?.Citation.Source ?? "", step.Rule?.At.ToString() ?? "", step.Shared))];

    private string Words(TrailCause cause)
    {
        var world = rules.Model.Definition;
        return cause.Kind switch
        {
            TrailKind.Order => Order(cause.Id),
            TrailKind.Inject => world.Injects.FirstOrDefault(inject => inject.Id == cause.Id)?.Title ?? cause.Id,
            TrailKind.Crisis => world.Crises.FirstOrDefault(crisis => crisis.Id == cause.Id)?.Name ?? cause.Id,
            TrailKind.Ladder => world.Ladders.FirstOrDefault(ladder => ladder.Id == cause.Id)?.Name ?? cause.Id,
            TrailKind.Choice => Choice(cause.Id),
            TrailKind.Ruling => "",
            _ => world.Rules.FirstOrDefault(rule => rule.Id == cause.Id)?.Because ?? cause.Id,
        };
    }

    private string Order(string id)
    {
        foreach (var turn in session.Turns)
        {
            if (turn.Given.FirstOrDefault(given => given.Order?.Id == id) is { } given)
                return $"{rules.Entity(given.Draft.Actor)?.Name}: {OrderWire.Words(rules, given.Draft)} ({rules.Scenario.TurnLabel(turn.Turn)})";
        }

        return id;
    }

    private string Choice(string cardAndOption)
    {
        var slash = cardAndOption.IndexOf('/', StringComparison.Ordinal);
        var card = rules.Model.Definition.Cards.FirstOrDefault(card => card.Id == (slash < 0 ? cardAndOption : cardAndOption[..slash]));
        var option = card?.Options.FirstOrDefault(option => option.Id == cardAndOption[(slash + 1)..]);
        return card is null ? cardAndOption : $"{rules.Entity(card.Actor)?.Name}: {card.Title} {option?.Label}";
    }
}

using System.Collections.Immutable;
using Wargame.Grains.Wire;
using Wargame.Protocol.Pages;
using Wargame.Protocol.Review;
using Wargame.Sessions;
using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Views;
using Wargame.Sessions.WhatIfs;
using Wargame.World.Definition;

namespace Wargame.Grains.Review;

/// <summary>What was decided in a session, for those who would have decided otherwise.</summary>
internal static class BenchWriter
{
    public static WhatIfBench Write(SessionRules rules, SessionState session)
    {
        var hands = View.HandsOf(rules, session);
        return new([.. session.Turns.Select(turn => Turn(rules, turn, hands))], Wargame.Review.Limits.OtherLuck);
    }

    private static BenchTurn Turn(SessionRules rules, TurnRecord turn, ImmutableArray<HandView> hands) => new(
        turn.Turn, rules.Scenario.TurnLabel(turn.Turn),
        [.. turn.Given.Select(given => Order(rules, turn, given))],
        [.. turn.Choices.Select(choice => Card(rules, choice)).OfType<BenchCard>()],
        [.. rules.Model.Definition.Injects.Where(inject => turn.Inputs.Injects.Contains(inject.Id)).Select(inject => new BenchInject(inject.Id, inject.Title))],
        [.. turn.Inputs.Rulings.Where(ruling => ruling.Cause is null).Select(ruling => Ruling(rules, ruling.Slot, ruling.Change)).OfType<BenchRuling>()],
        [.. hands.Where(hand => hand.Intervention.Turn == turn.Turn).Select(Hand)]);

    private static BenchHand Hand(HandView hand) => new(
        (hand.Intervention.Kind == InterventionKind.Reverse ? SupposedKind.DrawUndone : SupposedKind.RuleOffUndone).Word(), hand.Intervention.Subject, hand.Label);

    private static BenchOrder Order(SessionRules rules, TurnRecord turn, GivenOrder given)
    {
        var draft = given.Draft;
        var host = given.Host is { } asked ? rules.Entity(asked) : null;
        var instrument = rules.Instrument(draft.Instrument);
        return new(
            new(draft.Id, draft.Instrument, draft.Target, draft.Level, host is null ? "" : draft.Mode.Word(), draft.Turns, draft.ImposeIfRefused),
            draft.Actor, rules.Entity(draft.Actor)?.Name ?? draft.Actor, instrument?.Name ?? draft.Instrument,
            instrument is null ? "" : OrderWire.TargetName(instrument, rules.Entity(draft.Target)),
            host?.Id ?? "", host?.Name ?? "", given.Answer is null ? "" : draft.OrderId(turn.Turn), given.Answer.Word(), given.Withdrawn, given.Vetoed is not null);
    }

    private static BenchCard? Card(SessionRules rules, CardChoice choice) =>
        rules.Model.Definition.Cards.FirstOrDefault(card => card.Id == choice.Card) is { } card
            ? new(card.Id, card.Actor, rules.Entity(card.Actor)?.Name ?? card.Actor, card.Title, [.. card.Options.Select(Option)], choice.Option)
            : null;

    private static CardOptionView Option(ChoiceOptionDefinition option) => new(option.Id, option.Label, option.Text);

    private static BenchRuling? Ruling(SessionRules rules, string key, long change) => rules.Model.Find(key) is { } slot
        ? new(slot.Key, Wire.Words.Label(slot.Variable.Name, slot.Entity), change.Units(), slot.Variable.Unit.Symbol)
        : null;
}
